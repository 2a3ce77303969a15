import { cruiserRules } from "./tests/house/direction.mjs";

export default {
  forbidden: cruiserRules,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data/(incoming|private|published|local)|tests/\\.tmp)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".json"], exportsFields: ["exports"] }
  }
};
