import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Level } from "./regions.ts";

/** Where a name fits best inside a region: the point farthest from its edges, for a text twice as wide as high. */
export interface Label {
  readonly code: string;
  readonly level: Extract<Level, "regency" | "district">;
  /** Degrees of longitude and latitude. */
  readonly x: number;
  readonly y: number;
  /** Half the width, in degrees of longitude, of the widest upright ellipse twice as wide as high that fits there. */
  readonly room: number;
}

/** A box in degrees: west, south, east, north. */
export interface ZoomBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Area = (Polygon | MultiPolygon) & { readonly id: string };
type Areas = Omit<GeometryCollection, "geometries"> & { geometries: Area[] };

/**
 * `map.topo.json`, the map of one instance: TopoJSON in degrees, outer rings clockwise as d3-geo wants them. `districts` and `regencies`
 * carry their code as `id`, in the order of the codes.
 */
export interface MapFile extends Topology {
  readonly objects: {
    readonly districts: Areas;
    readonly regencies: Areas;
    /** Neighbouring regencies within the frame, to be drawn faintly; empty where boundaries are supplied. */
    readonly neighbours: Areas;
    /** All land of the frame, the scope included, on the same coast as the districts. */
    readonly land: MultiPolygon;
    /** The scope as one shape. */
    readonly outline: MultiPolygon;
  };
  /** Computed from village points: not a legal boundary, and no answer to where a boundary runs. */
  readonly schematic: boolean;
  /** The scope's extent in degrees, without its context: west, south, east, north. */
  bbox: [number, number, number, number];
  readonly labels: readonly Label[];
  /** The part that a small screen should show larger; absent where no region is too small to see. */
  readonly zoom?: ZoomBox;
}
