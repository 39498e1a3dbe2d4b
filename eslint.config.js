import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import boundaries from "eslint-plugin-boundaries";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

const core = [
  "language register charts facets terms search map shortlist compare match exists laws insights contribute changes",
  "review publish embed release offline",
].flatMap((names) => names.split(" "));
const site = [
  "language load page ui charts vocabulary rows directory map match shortlist compare exists contribute changes letter listing",
  "laws insights terms search data guides embed query offline home build",
].flatMap((names) => names.split(" "));

/**
 * The rooms of src/ in their order (README.md, "Layout"): each may import those before it, and itself.
 *
 * A new room is put where what it imports comes before it.
 */
const rooms = ["dataset", ...core.map((name) => `core/${name}`), "io", ...site.map((name) => `site/${name}`), "pages"];

/** What each room may import, and the commands, which are no room. */
const arrows = [
  ...rooms.map((room, place) => [room, rooms.slice(0, place + 1).filter((each) => room !== "pages" || each !== "io")]),
  ["scripts", ["scripts", ...rooms.filter((room) => !/^(site|pages)/.test(room))]],
];

/** Barred everywhere; a block that bars more repeats it, since the later value of a rule replaces the earlier. */
const barredSyntax = [
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: "Use d3.ascending: the same order on every machine.",
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|skipIf|runIf|todo|only|fixme)$/]",
    message: "No test is switched off. One that needs a program that may be missing calls skip(reason) as it runs.",
  },
  {
    selector: "ObjectExpression > SpreadElement > ObjectExpression, JSXSpreadAttribute > ObjectExpression",
    message: "Write the properties, one a line, instead of a spread literal.",
  },
];

/** Names that don't say what a value is. */
const vagueNames = ["said", "asked", "own", "known", "told", "sought", "meant", "some", "few", "most"];

/**
 * Comments and names that a stranger reads once: CONTRIBUTING.md, "Code".
 *
 * A doc comment begins with a verb ("Returns the …") or with the noun that it describes ("Term ids by facet.").
 */
const readableRules = {
  files: ["{src,scripts}/**/*.{ts,tsx,astro,mjs}"],
  plugins: { jsdoc },
  rules: {
    "jsdoc/match-description": [
      "error",
      {
        contexts: ["any"],
        matchDescription: "^(?!(What|How|Whether|Of|Where|Which|Who|Those|That)\\b)[\\s\\S]+",
        message: "Begin with a verb (“Returns …”) or with the noun that is described.",
      },
    ],
    "id-denylist": ["error", ...vagueNames],
  },
};

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

/** `pure` rooms take values and return values: no Node, no browser, no clock, no chance, no Astro. */
const pureRules = {
  files: ["src/{dataset,core}/**/*.ts", "src/site/**/words.ts"],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(node:|(${nodeModules})(/|$))`,
            message: "Pure folders don't use Node. What reads or writes lives in src/io/.",
          },
          {
            regex: "^astro([/:]|$)|^@astrojs/",
            message: "Pure folders don't use Astro. What readers see lives in src/site/.",
          },
        ],
      },
    ],
    "no-console": "error",
    "no-restricted-globals": ["error", ...barredGlobals],
    "no-restricted-syntax": ["error", ...barredSyntax, ...barredInPure],
  },
};

/** Labels of pages: French has a space before a colon. */
const barredColons = ["JSXText[value=/^\\s*:/]", "TemplateElement[value.raw=/^:\\s/]"].map((selector) => ({
  selector,
  message: "Use labelled or colon of site/language/labelled.ts, as the language of the page writes them.",
}));

const colonRules = {
  files: ["src/{site,pages}/**/*.{ts,tsx,astro}"],
  ignores: [
    "**/*.test.ts",
    "src/site/**/words.ts",
    "src/site/ui/colours.ts",
    "src/site/offline/cached-files.ts",
    "src/pages/[[]headers[]].ts",
  ],
  rules: { "no-restricted-syntax": ["error", ...barredSyntax, ...barredColons] },
};

const arrowRules = {
  files: ["{src,scripts}/**/*.{ts,tsx,astro}"],
  ignores: ["**/*.test.ts", "src/testing/**", "src/env.d.ts", "scripts/*-fixture.ts"],
  plugins: { boundaries },
  settings: {
    "boundaries/elements": [
      ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
      { type: "testing", pattern: "src/testing" },
      { type: "scripts", pattern: "scripts" },
    ],
  },
  rules: {
    "boundaries/no-unknown-files": "error",
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        message:
          "{{from.element.type}} doesn't import {{to.element.type}}: see the order of rooms in eslint.config.js.",
        policies: arrows.map(([room, allowed]) => ({
          from: { element: { type: room } },
          allow: { to: { element: { types: { anyOf: allowed } } } },
        })),
      },
    ],
  },
};

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
  readableRules,
  pureRules,
  colonRules,
  arrowRules,
);
