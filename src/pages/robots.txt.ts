import type { APIRoute } from "astro";
import { instance } from "../published.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap.xml", instance.site).href}\n`);
