import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/**
 * The folders of src/, and what each may import: the arrows of README.md, "Layout".
 *
 * `pure` folders take values and return values: no Node, no clock, no console.
 */
const layers = {
  dataset: { may: [], pure: true },
  core: { may: ["dataset"], pure: true },
  io: { may: ["dataset", "core"] },
  site: { may: ["dataset", "core", "io", "content"] },
  pages: { may: ["dataset", "core", "site", "content"] },
};

/** Barred everywhere; a block that bars more repeats it, since the later value of a rule replaces the earlier. */
const barredSyntax = [
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: "Use d3.ascending: the same order on every machine.",
  },
];

/** Barred in pure folders: the clock, chance, and Node or another layer by a way round an import. */
const barredInPure = [
  {
    selector:
      ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0], CallExpression[callee.property.name='now']:matches([callee.object.name='Date'], [callee.object.name='performance'])",
    message: "Pure folders have no clock: take the day as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random'], MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]",
    message: "Pure folders have no chance: same input, same output.",
  },
  { selector: "ImportExpression", message: "Pure folders import statically, so that the layers can be checked." },
  { selector: "CallExpression[callee.name='require']", message: "Pure folders import statically." },
  { selector: "MetaProperty", message: "Pure folders don't ask where or how they are built." },
];

/** Global names barred in pure folders: Node, the browser, and the global object that leads to both. */
const barredGlobals = [
  ...["process", "Buffer", "globalThis", "global", "self"],
  ...["window", "document", "navigator", "localStorage", "fetch", "performance"],
];

const nodeModules = builtinModules.filter((name) => !name.startsWith("_")).join("|");

const folders = [...Object.keys(layers), "content"];

const layerRules = Object.entries(layers).map(([layer, { may, pure }]) => {
  const barred = folders.filter((folder) => folder !== layer && !may.includes(folder));
  return {
    files: [`src/${layer}/**/*.{ts,tsx,astro}`],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^\\.\\./(.*/)?(${barred.join("|")})/`,
              message: `${layer} may import only ${may.join(", ") || "schemas"} (see README.md, "Layout").`,
            },
            { regex: "(^|/)scripts/", message: "src never imports scripts." },
            ...(pure
              ? [
                  {
                    regex: `^(node:|(${nodeModules})(/|$))`,
                    message: `${layer} is pure: no Node. What reads or writes lives in src/io/.`,
                  },
                  {
                    regex: "^astro([/:]|$)|^@astrojs/",
                    message: `${layer} is pure: no Astro. What readers see lives in src/site/.`,
                  },
                ]
              : []),
          ],
        },
      ],
      ...(pure && {
        "no-console": "error",
        "no-restricted-globals": ["error", ...barredGlobals],
        "no-restricted-syntax": ["error", ...barredSyntax, ...barredInPure],
      }),
    },
  };
});

export default defineConfig(
  { ignores: ["dist/", "node_modules/", ".astro/", ".cache/", "**/*.generated.ts", "src/dataset/fixtures/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-restricted-syntax": ["error", ...barredSyntax],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{js,mjs}", "scripts/**"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  { files: ["**/*.mjs"], rules: { "no-undef": "off" } },
  { files: ["**/*.{ts,tsx,astro}"], rules: { "no-undef": "off" } },
  {
    files: ["scripts/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/src/(site|pages)/",
              message: "scripts and site never import each other.",
            },
          ],
        },
      ],
    },
  },
  ...layerRules,
);
