import type { APIRoute } from "astro";
import { shapesFile } from "../charts/shapes.ts";
import { geography } from "../map.ts";

/** Every region's shape, once for all pages. */
export const GET: APIRoute = () =>
  new Response(shapesFile(geography), { headers: { "content-type": "image/svg+xml" } });
