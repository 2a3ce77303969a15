// Who may import whom: the one list from which both .dependency-cruiser.mjs (for .ts) and eslint.config.mjs (for
// .astro, to which the cruiser is blind) are made.

/** @typedef {{ name: string, path: string, may: readonly string[], why: string }} Layer */

const drawing = ["data", "pure", "words", "charts", "planner"];

/** @type {readonly Layer[]} `path` is a pattern of the paths of the layer; the first layer that fits a file is its own. */
export const layers = [
  { name: "data", path: "^data/", may: [], why: "the contracts are the source of truth and depend on nothing" },
  {
    name: "attack",
    path: "^pipelines/attack/",
    may: ["data", "surroundings"],
    why: "the attacker shares nothing with what it attacks, and reads what is published alone"
  },
  {
    name: "surroundings",
    path: "^pipelines/(database|refusal|progress|home|parallel)\\.ts$",
    may: ["data"],
    why: "where files lie, how to speak to people and how to use all processors is the same for all"
  },
  {
    name: "pipelines",
    path: "^pipelines/",
    may: ["data", "attack", "surroundings"],
    why: "the pipelines know nothing of the site"
  },
  {
    name: "pure",
    path: "^src/(format|cell|formula|locale|raise)\\.ts$",
    may: ["data"],
    why: "page, browser and tests share it"
  },
  { name: "words", path: "^src/(words|sentences)/", may: ["data", "pure"], why: "words depend on no drawing" },
  { name: "charts", path: "^src/charts/", may: ["data", "pure", "words"], why: "charts are pure: data in, SVG out" },
  { name: "planner", path: "^src/planner/", may: ["data", "pure"], why: "page, worker and tests run the same model" },
  {
    name: "browser",
    path: "^src/browser/",
    may: ["data", "pure", "charts", "planner"],
    why: "what the reader's browser loads stays small, and holds no file access"
  },
  {
    name: "components",
    path: "^src/components/",
    may: [...drawing, "browser", "door"],
    why: "a component fits into every page"
  },
  {
    name: "layouts",
    path: "^src/layouts/",
    may: [...drawing, "browser", "door", "components"],
    why: "a layout knows no page"
  },
  {
    name: "pages",
    path: "^src/pages/",
    may: [...drawing, "browser", "door", "components", "layouts"],
    why: "the site reads data/published only, never the pipelines"
  },
  { name: "styles", path: "^src/styles/", may: [], why: "style sheets import style sheets" },
  { name: "door", path: "^src/[^/]+\\.ts$", may: drawing, why: "how the site reads a release is below what draws it" }
];

/** Folder and file names that say nothing of what is inside. */
export const emptyNames = ["utils", "util", "helpers", "helper", "common", "lib", "misc"];

/** @param {string} name */
const layerOf = (name) => {
  const found = layers.find((layer) => layer.name === name);
  if (!found) throw new Error(`no such layer: ${name}`);
  return found;
};

/** For dependency-cruiser: within the project a layer imports itself and what it may, and there is no cycle. */
export const cruiserRules = [
  ...layers.map((layer, index) => ({
    name: `${layer.name} may import only: ${["itself", ...layer.may].join(", ")}`,
    comment: layer.why,
    severity: "error",
    from: { path: layer.path, pathNot: layers.slice(0, index).map(({ path }) => path) },
    to: {
      path: "^(data|pipelines|src|tests)/",
      pathNot: [layer.path, ...layer.may.map((name) => layerOf(name).path)]
    }
  })),
  {
    name: "protect does not know the attacker",
    comment: "an attacker that helped to protect would find nothing wrong with it",
    severity: "error",
    from: { path: "^pipelines/protect/" },
    to: { path: "^pipelines/attack/" }
  },
  { name: "no cycle", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no empty names",
    comment: "name a file for what is in it",
    severity: "error",
    from: {},
    to: { path: `/(${emptyNames.join("|")})[./]`, pathNot: "node_modules" }
  }
];

/** For ESLint: the same for the templates of each layer that has any, by the folder in the import's path. */
export const templateRules = ["components", "layouts", "pages"].map(layerOf).map((layer) => {
  const barred = layers.map(({ name }) => name).filter((name) => name !== layer.name && !layer.may.includes(name));
  const folders = barred.filter((name) => name !== "styles").join("|");
  return {
    files: [`src/${layer.name}/**/*.astro`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: `^\\.{1,2}/(.*/)?(${folders})/`, message: `${layer.why} (tests/house/direction.mjs)` }] }
      ]
    }
  };
});
