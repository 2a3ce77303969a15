import { describe, expect, test } from "vitest";
import type { Level } from "../../data/contracts/published/regions.ts";
import { currentRegions, loadRegions } from "../../pipelines/regions/load-regions.ts";

const counts = (scope: string): Record<Level, number> => {
  const levels = Map.groupBy(currentRegions(loadRegions(scope)), (region) => region.level);
  const count = (level: Level): number => levels.get(level)?.length ?? 0;
  return {
    province: count("province"),
    regency: count("regency"),
    district: count("district"),
    village: count("village")
  };
};
const regionOf = (scope: string, code: string) => loadRegions(scope).find((region) => region.region_code === code);

describe("the regions of a scope", () => {
  test.each([
    ["36", { province: 1, regency: 8, district: 155, village: 1552 }],
    ["36.04", { province: 1, regency: 1, district: 29, village: 326 }],
    ["33.28", { province: 1, regency: 1, district: 18, village: 287 }],
    ["17.09", { province: 1, regency: 1, district: 11, village: 143 }]
  ])("%s is complete", (scope, expected) => {
    expect(counts(scope)).toEqual(expected);
  });

  test("stand in natural case, with short names and address names", () => {
    const names = (scope: string, code: string) => {
      const { name, short_name, slug } = regionOf(scope, code) ?? {};
      return [name, short_name, slug];
    };
    expect(names("36", "36")).toEqual(["Provinsi Banten", "Banten", "banten"]);
    expect(names("36", "36.02")).toEqual(["Kabupaten Lebak", "Kab. Lebak", "kabupaten-lebak"]);
    expect(names("36", "36.74")[1]).toBe("Kota Tangerang Selatan");
    expect(names("31", "31")).toEqual(["Provinsi DKI Jakarta", "DKI Jakarta", "dki-jakarta"]);
    expect(names("34", "34")).toEqual(["Daerah Istimewa Yogyakarta", "DI Yogyakarta", "di-yogyakarta"]);
    expect(names("36", "36.04.13.2012")[2]).toBe("alang-alang");
  });

  test("know their BPS codes", () => {
    expect(regionOf("36", "36.01.01")?.bps_code).toBe("3601010");
    expect(regionOf("36", "36.71")?.bps_code).toBe("3671");
    expect(regionOf("33.28", "33.28.10")?.bps_code).toBeNull();
  });

  test("keep a replaced code, and where it went", () => {
    const old = regionOf("36", "36.02.16.2018");
    expect(old).toMatchObject({ name: "Cikaratuan", parent_code: "36.02.16", replaced_by: "36.02.28.2009" });
    expect(old?.valid_to).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(regionOf("36", "36.02.28.2009")).toMatchObject({ valid_to: null, aliases: "36.02.16.2018" });
  });

  test("have unique codes, each with a parent in the list", () => {
    const regions = loadRegions("36");
    const codes = new Set(regions.map((region) => region.region_code));
    expect(codes.size).toBe(regions.length);
    expect(regions.filter((region) => region.parent_code !== null && !codes.has(region.parent_code))).toEqual([]);
  });

  test("of an unknown scope are refused", () => {
    expect(() => loadRegions("36.99")).toThrow("unknown region: 36.99");
    expect(() => loadRegions("Banten")).toThrow("not a region code");
  });
});
