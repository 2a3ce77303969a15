import type { DuckDBConnection } from "@duckdb/node-api";
import { allCodes as all } from "../../data/contracts/published/ppks.ts";
import { forumSessions, psks } from "../../data/contracts/published/psks.ts";
import { welfare } from "../../data/contracts/published/welfare.ts";
import { modelled } from "../models/model.ts";
import { maskCounts, type CodedRow, type Protection } from "../protect/masks.ts";
import { isComplete, shownRow, stateOf, type Complete, type Filled } from "./filled.ts";

interface PlacedRow extends Complete {
  readonly region_code: string;
  readonly year: number;
}
interface WelfareRow extends PlacedRow {
  readonly unit_code: string;
  readonly decile_code: string;
  readonly families: number;
}

/** Families by welfare decile; households and families are protected as two units that never add up. */
export async function familiesByDecile(connection: DuckDBConnection, protection: Protection): Promise<Filled> {
  const rows = await modelled<WelfareRow>(connection, "welfare", "region_code, year, unit_code, decile_code");
  const codeOf = (row: WelfareRow): string => `${row.unit_code}:${row.decile_code}`;
  const units = [...new Set(rows.map((row) => row.unit_code))];
  const hidden = maskCounts(
    rows.filter(isComplete).map((row) => ({ ...row, code: codeOf(row), tier: 1, guards: { families: row.families } })),
    protection,
    units.map((unit) => ({ total: `${unit}:${all}`, prefix: `${unit}:` }))
  );
  return {
    table: welfare,
    rows: rows.map((row) => {
      const state = stateOf(row.complete, hidden(row.region_code, row.year, codeOf(row)));
      return shownRow(welfare, { ...row }, { state });
    })
  };
}

interface BodiesRow extends PlacedRow {
  readonly kind_code: string;
  /** Pioneer families are people; every other kind is a body. */
  readonly of_families: boolean;
  readonly bodies: number;
  readonly registered: number;
  readonly registration_expired: number;
  readonly accredited: number;
  readonly accreditation_expired: number;
}

/** Bodies of the PSKS, of which only the pioneer families are masked. */
export async function bodiesByKind(connection: DuckDBConnection, protection: Protection): Promise<Filled> {
  const rows = await modelled<BodiesRow>(connection, "psks", "region_code, year, kind_code");
  const families = rows.filter((row) => row.complete && row.of_families);
  const hidden = maskCounts(
    families.map((row) => {
      const { bodies, registered, registration_expired, accredited, accreditation_expired } = row;
      const guards = { bodies, registered, registration_expired, accredited, accreditation_expired };
      return { ...row, code: row.kind_code, tier: 1, guards };
    }),
    protection
  );
  return {
    table: psks,
    rows: rows.map((row) => {
      const state = stateOf(row.complete, hidden(row.region_code, row.year, row.kind_code));
      return shownRow(psks, { ...row }, { state });
    })
  };
}

interface SessionsRow extends PlacedRow {
  readonly forum_code: string;
  readonly kind_code: string;
  readonly participants: number;
  /** Of the sessions for a whole regency, on its own row; 0 elsewhere. */
  readonly participants_at_large: number;
  readonly participants_recorded: boolean;
}

/** Sessions of the forums, which are no people, and those who took part, by forum or by kind. */
export async function sessionsOfForums(connection: DuckDBConnection, protection: Protection): Promise<Filled> {
  const rows = await modelled<SessionsRow>(connection, "forum_sessions", "region_code, year, forum_code, kind_code");
  const codeOf = ({ forum_code, kind_code }: SessionsRow): string =>
    forum_code !== all ? `forum:${forum_code}` : kind_code !== all ? `kind:${kind_code}` : all;
  const complete = rows.filter(isComplete);
  const cells = complete.map((row): CodedRow => {
    return { ...row, code: codeOf(row), tier: 1, guards: { participants: row.participants } };
  });
  const regencies = protection.regions.filter((region) => region.level === "regency");
  const regencyCodes = new Set(regencies.map((region) => region.region_code));
  const atLarge = complete
    .filter((row) => regencyCodes.has(row.region_code) && codeOf(row) === all)
    .map(({ region_code, year, participants_at_large: participants }): CodedRow => {
      return { region_code: largeOf(region_code), year, code: all, tier: 1, guards: { participants }, virtual: true };
    });
  const large = regencies.map((regency) => ({
    ...regency,
    region_code: largeOf(regency.region_code),
    level: "district" as const,
    parent_code: regency.region_code
  }));
  const hidden = maskCounts([...cells, ...atLarge], { ...protection, regions: [...protection.regions, ...large] }, [
    { total: all, prefix: "forum:" },
    { total: all, prefix: "kind:" }
  ]);
  return {
    table: forumSessions,
    rows: rows.map((row) => {
      const isHidden = hidden(row.region_code, row.year, codeOf(row));
      const recorded = row.complete && row.participants_recorded;
      return shownRow(
        forumSessions,
        { ...row },
        { state: stateOf(row.complete, false), participants_state: stateOf(recorded, isHidden) }
      );
    })
  };
}

/** Stands for the sessions of a whole regency beside those of its districts: what a reader could subtract. */
const largeOf = (regency: string): string => `${regency} at large`;
