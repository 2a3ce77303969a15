import { defineConfig, globalIgnores } from "eslint/config";
import astro from "eslint-plugin-astro";
import typescript from "typescript-eslint";
import { templateRules } from "./tests/house/direction.mjs";

const size = {
  "max-lines": ["error", 300],
  "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
  complexity: ["error", 10],
  "max-params": ["error", 4]
};

const habits = {
  eqeqeq: ["error", "always"],
  "no-var": "error",
  "prefer-const": "error",
  "no-unused-vars": "off",
  "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }]
};

const typed = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": "error",
  "@typescript-eslint/switch-exhaustiveness-check": "error",
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error"
};

const localeFree = ["Date", "Intl"].map((name) => ({ name, message: "src/format.ts is the only caller" }));

const nodeGlobals = ["process", "URL", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];

export default defineConfig([
  globalIgnores([
    "dist/",
    ".astro/",
    "data/incoming/",
    "data/private/",
    "data/published*/",
    "data/local/",
    "tests/.tmp/",
    "test-results/",
    "playwright-report/"
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...astro.configs.recommended,
  {
    files: ["**/*.{ts,mjs,astro}"],
    plugins: { "@typescript-eslint": typescript.plugin },
    rules: { ...size, ...habits }
  },
  {
    files: ["**/*.ts"],
    ignores: ["**/*.astro/*.ts"],
    languageOptions: { parser: typescript.parser, parserOptions: { projectService: true } },
    rules: typed
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])) },
    rules: { "no-undef": "error" }
  },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["src/**/*.{ts,astro}"],
    ignores: ["src/format.ts"],
    rules: { "no-restricted-globals": ["error", ...localeFree] }
  },
  ...templateRules
]);
