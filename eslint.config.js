import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/**
 * The folders of src/, and what each may import: the arrows of README.md, "Layout".
 *
 * `pure` folders take values and return values: no Node, no clock, no console.
 */
const layers = {
  dataset: { may: [], pure: true },
  measures: { may: ["dataset"], pure: true },
  charts: { may: ["dataset", "measures"], pure: true },
  formats: { may: ["dataset", "measures"], pure: true },
  messages: { may: ["dataset", "measures"], pure: true },
  disk: { may: ["dataset", "measures", "formats"] },
  site: { may: ["dataset", "measures", "charts", "formats", "disk", "messages"] },
  components: { may: ["dataset", "measures", "charts", "messages", "site", "islands"] },
  islands: { may: ["dataset", "measures", "charts", "messages", "site", "components"] },
  layouts: { may: ["dataset", "measures", "messages", "site", "components", "islands", "styles"] },
  pages: {
    may: [
      "dataset",
      "measures",
      "charts",
      "formats",
      "messages",
      "site",
      "components",
      "islands",
      "layouts",
      "content",
      "styles",
    ],
  },
};

const folders = [...Object.keys(layers), "styles", "content", "pages"];

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
              ? [{ regex: "^node:", message: `${layer} is pure: no Node. What reads or writes lives in src/disk/.` }]
              : []),
          ],
        },
      ],
      ...(pure && {
        "no-console": "error",
        "no-restricted-globals": ["error", "process", "Buffer", "fetch", "window", "document"],
      }),
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".astro/", "**/*.generated.ts", "src/dataset/fixtures/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: "Use d3.ascending: the same order on every machine.",
        },
      ],
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
              regex: "/src/(site|components|islands|layouts|pages)/",
              message: "scripts and site never import each other.",
            },
          ],
        },
      ],
    },
  },
  ...layerRules,
);
