import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { formatValidators } from "../dataset/schema/standalone.ts";

const folder = fileURLToPath(new URL("../../schemas/", import.meta.url)).replaceAll("\\", "/");
const runtime = fileURLToPath(new URL("../dataset/schema/ajv-runtime.ts", import.meta.url)).replaceAll("\\", "/");

/** Of a term, what a form shows and what rules compare. */
const termKeys = ["const", "title", "description", "countries"] as const;
/** Codes say all that there is to say in their title. */
const codes = ["country", "language"];
/** It describes what is published, which no page checks. */
const unused = "dataset.schema.json";

/**
 * Fits the contract to the browser: its validators are compiled here, since a page may not compile, and of its schemas a page
 * gets only what it reads.
 */
export function contractPlugin(): Plugin {
  return {
    name: "register-contract",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    load(id) {
      const file = id.replaceAll("\\", "/").replace(/\?.*$/, "");
      if (file.endsWith("/src/dataset/schema/validator.ts")) return { code: formatValidators(runtime), moduleType: "js" };
      if (!file.startsWith(folder) || !file.endsWith(".json")) return undefined;
      return JSON.stringify(trimSchema(file.slice(folder.length), JSON.parse(readFileSync(file, "utf8")) as Json));
    },
  };
}

type Json = Record<string, unknown>;

function trimSchema(path: string, schema: Json): unknown {
  if (path === unused) return { $id: path };
  if (!path.startsWith("vocabularies/")) return trimNode(schema);
  const { $id, title, type, oneOf } = schema as { oneOf: Json[] } & Json;
  const keys = codes.includes(path.replace(/^vocabularies\/|\.json$/g, "")) ? termKeys.slice(0, 2) : termKeys;
  const terms = oneOf.map((term) => Object.fromEntries(keys.flatMap((key) => (key in term ? [[key, term[key]]] : []))));
  return { $id, title, description: "", type, oneOf: terms };
}

/** Examples of mappings say what those of their fields say. */
function trimNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(trimNode);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "$schema" && !(key === "examples" && isMapping(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, trimNode(value)]));
}

function isMapping(examples: unknown): boolean {
  const first: unknown = Array.isArray(examples) ? [examples[0]].flat()[0] : undefined;
  return typeof first === "object";
}
