import type { APIRoute, GetStaticPaths } from "astro";
import { shapesFile } from "../../charts/shapes.ts";
import { geography } from "../../map.ts";
import { childrenOf, scope } from "../../regions.ts";

/** The regencies whose pages draw their own part of the map alone. */
export const getStaticPaths: GetStaticPaths = () =>
  childrenOf(scope)
    .filter(({ level }) => level === "regency")
    .map(({ region_code }) => ({ params: { within: region_code } }));

/** The shapes of one regency, for its page and those of its districts. */
export const GET: APIRoute = ({ params }) =>
  new Response(shapesFile(geography, params["within"]), { headers: { "content-type": "image/svg+xml" } });
