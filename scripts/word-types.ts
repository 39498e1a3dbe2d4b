import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pluralForm, type Catalogue } from "../src/core/language/catalogue.ts";

const banner = "/* Made from src/words/ by `npm run generate`; don't edit. */";

/** How an argument is given, by its format; others are texts. */
const typeByFormat: Readonly<Record<string, string>> = {
  number: "number",
  percent: "number",
  list: "readonly string[]",
};

/** The module with the languages of the site, English first, in the order of package.json's imports. */
export async function formatLanguages(root: string): Promise<string> {
  const { imports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly imports: Readonly<Record<"#words/*.json", object>>;
  };
  const others = Object.keys(imports["#words/*.json"]).filter((condition) => condition !== "default");
  const rows = ["en", ...others].map(async (tag) => {
    const locale = JSON.parse(await readFile(join(root, "src/words", tag, "locale.json"), "utf8")) as object;
    return `  ${JSON.stringify(tag)}: ${JSON.stringify(locale)},`;
  });
  return [banner, "export const languages = {", ...(await Promise.all(rows)), "} as const;", ""].join("\n");
}

/** The module with the type of each topic's words: texts, and functions of the arguments that a message has in English. */
export async function formatTopics(root: string): Promise<string> {
  const folder = join(root, "src/words/en");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const topics = await Promise.all(
    files.map(async (file) => {
      const catalogue = JSON.parse(await readFile(join(folder, file), "utf8")) as Catalogue;
      return `  readonly ${JSON.stringify(file.replace(/\.json$/, ""))}: ${typeOf(catalogue)};`;
    }),
  );
  return [banner, "export interface Topics {", ...topics, "}", ""].join("\n");
}

function typeOf(part: Catalogue): string {
  const types = new Map<string, string>();
  const named = Map.groupBy(Object.entries(part), ([key, value]) =>
    typeof value === "string" ? key.replace(pluralForm, "") : key,
  );
  for (const [name, entries] of named) {
    const [[key, value] = ["", ""]] = entries;
    if (typeof value === "object")
      types.set(name, Array.isArray(value) ? "readonly string[]" : typeOf(value as Catalogue));
    else
      types.set(
        name,
        messageType(
          entries.map(([, text]) => text as string),
          key !== name,
        ),
      );
  }
  return `{ ${[...types].map(([name, type]) => `readonly ${JSON.stringify(name)}: ${type}`).join("; ")} }`;
}

/** @param texts all forms of a message */
function messageType(texts: readonly string[], hasForms: boolean): string {
  const values = new Map<string, string>(hasForms ? [["count", "number"]] : []);
  for (const [, name = "", format = ""] of texts.flatMap((text) => [...text.matchAll(/{{(\w+)(?:, (\w+))?}}/g)]))
    if (!values.has(name) || format !== "") values.set(name, typeByFormat[format] ?? "string");
  if (values.size === 0) return "string";
  return `(values: { ${[...values].map(([name, type]) => `readonly ${name}: ${type}`).join("; ")} }) => string`;
}
