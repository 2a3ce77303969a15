import type { APIRoute, GetStaticPaths } from "astro";
import { fileBytes, manifest } from "../../published.ts";

/** The files of the release, byte for byte. */
export const getStaticPaths: GetStaticPaths = () =>
  ["manifest.json", ...manifest.files.map((file) => file.path)].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(new Uint8Array(fileBytes(params["file"] ?? "")));
