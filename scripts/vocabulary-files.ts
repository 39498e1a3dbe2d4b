import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { repositoryRoot } from "../src/io/environment.ts";
import { BrokenFileError } from "./mistake.ts";

/**
 * Looks at every vocabulary before code that relies on its form fails somewhere.
 *
 * @param root holds schemas/
 * @throws {BrokenFileError} if a file is not a vocabulary of its name
 */
export function checkVocabularyFiles(root = repositoryRoot): void {
  const folder = join(root, "schemas", "vocabularies");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const name = basename(file, ".json");
    const path = `schemas/vocabularies/${file}`;
    const faults = vocabularyFaults(name, parse(path, readFileSync(join(folder, file), "utf8")));
    if (faults.length > 0) throw new BrokenFileError(`not a vocabulary: ${path}: ${faults.join(", and ")}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BrokenFileError(`not JSON: ${path} (${(cause as Error).message})`, { cause });
  }
}

/** What keeps a file from being the vocabulary of a name, each fault a part of a sentence. */
export function vocabularyFaults(name: string, file: unknown): string[] {
  const { $id, title, description, oneOf } = (file ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const isTerm = (term: unknown) =>
    ["const", "title", "description"].every((key) => isText((term as Record<string, unknown> | null)?.[key]));
  const terms = Array.isArray(oneOf) ? oneOf : [];
  return [
    $id === `vocabularies/${name}.json` ? [] : [`its $id is not vocabularies/${name}.json`],
    isText(title) && isText(description) ? [] : ["it has no title or no description"],
    terms.length > 0 ? [] : ["it has no list of terms in oneOf"],
    terms.every(isTerm) ? [] : ["one of its terms has no const, title or description"],
  ].flat();
}
