import type { Plugin } from "vite";
import { formatFieldLists, formatPageList, pageLists, pathOf, trimSchema } from "../dataset/schema/browser-contract.ts";
import { formatValidators } from "../dataset/schema/standalone.ts";
import { repositoryRoot, siteLanguage } from "./environment.ts";
import { readSchemaFile } from "./translations.ts";

const root = repositoryRoot.replaceAll("\\", "/");
const schemas = `${root}schemas/`;
const validator = `${root}src/dataset/schema/validator.ts`;
const runtime = `${root}src/dataset/schema/ajv-runtime.ts`;
const fieldLists = `${root}src/dataset/field-lists.ts`;

/** Of js-yaml, what makes its tags and schemas: a page reads events alone, and a bundler leaves out what is marked as free of effects. */
const yamlSchemas = /^(var \w+ = )(?=define(?:Scalar|Sequence|Mapping)Tag\(|new Schema\(|\w+\.withTags\()/gm;

/**
 * Fits the contract to the browser: its validators are compiled here, since a page may not compile, and of its schemas, of the
 * table of fields and of the reader of YAML a page gets only what it uses.
 *
 * @param withLists whether the long lists go in whole, for code that no page gives them to
 */
export function contractPlugin({ withLists = false } = {}): Plugin {
  const language = siteLanguage();
  return {
    name: "register-contract",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    load(id) {
      const file = id.replaceAll("\\", "/").replace(/\?.*$/, "");
      if (file === validator) return { code: formatValidators(runtime), moduleType: "js" };
      if (file === fieldLists) return { code: formatFieldLists(), moduleType: "js" };
      if (!file.startsWith(schemas) || !file.endsWith(".json")) return undefined;
      const path = file.slice(schemas.length);
      if (!withLists && pageLists.some((name) => path === pathOf(name)))
        return { code: formatPageList(path), moduleType: "js" };
      const schema = trimSchema(path, readSchemaFile(path, language) as Record<string, unknown>);
      const isWorded = language === "en" || path.startsWith("vocabularies/");
      return JSON.stringify(schema, isWorded ? undefined : withoutWords);
    },
    transform: {
      filter: { id: /\/js-yaml\/dist\/js-yaml\.mjs/ },
      handler: (code) => code.replace(yamlSchemas, "$1/* @__PURE__ */ "),
    },
  };
}

/** In another language than English, fields have words of their own. */
function withoutWords(key: string, value: unknown): unknown {
  return typeof value === "string" && (key === "title" || key === "description") ? undefined : value;
}
