import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import { instanceOf, instances } from "./data/instances/instances.ts";

const project = import.meta.dirname;
const manifest = join(process.env.TERANG_PUBLISHED ?? join(project, "data/published"), "manifest.json");

/** The office whose release is drawn; before the first release, the default one. */
const instance = existsSync(manifest) ? instanceOf(JSON.parse(readFileSync(manifest, "utf8")).instance) : instances[0];

export default defineConfig({
  output: "static",
  site: instance.site,
  outDir: process.env.TERANG_DIST ?? join(project, "dist"),
  // Kept beside the installed packages, so that the tree and the output stay clean.
  cacheDir: join(project, "node_modules/.cache/astro"),
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always", format: "directory", concurrency: 2 },
  security: {
    // Astro adds script-src and style-src with a hash per script and style; nothing inline runs without one. A page's own
    // policy cannot say frame-ancestors, sandbox or where to report: those are for the host, see README, Publishing.
    csp: {
      algorithm: "SHA-256",
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        // No script writes markup or loads code from a text. A worker needs a policy of its own, named here.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'"
      ]
    }
  },
  // A data: URI would need its own hash or source in the policy above.
  vite: { build: { assetsInlineLimit: 0 } }
});
