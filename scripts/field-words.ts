import { fieldsBelow, readFields, type Field } from "../src/dataset/fields.ts";
import { formatJson } from "../src/dataset/json.ts";
import { schemasById } from "../src/dataset/schemas.ts";

/** What pages call a field, where readers know a better word than who writes the file. */
const readersTitles: Readonly<Record<string, string>> = {
  headquarters: "Head office",
  "reach.scope": "Reach",
  regulations: "Laws it helps with",
  developers: "Developed by",
  uses: "What people use it for",
  target_users: "Made for",
  repository: "Source code",
};

/** The English words of a listing's fields, as the schemas have them, for those who translate them: src/words/en/fields.json. */
export function formatFieldWords(): string {
  const titles = new Map<string, string>();
  const hints = new Map<string, string>();
  const inFile = new Map<string, string>();
  const items = new Map<string, string>();
  for (const kind of ["entity", "tool"] as const) {
    for (const field of fieldsBelow(readFields(kind, schemasById, undefined))) {
      const { path, title, hint, item } = field;
      const isKnown = titles.has(path);
      if (!isKnown) titles.set(path, readersTitles[path] ?? title);
      const key = isKnown && differs(hints.get(path), inFile.get(path), field) ? `tool:${path}` : path;
      hints.set(key, hint);
      const rest = inFileOf(field);
      if (rest !== "") inFile.set(key, rest);
      if (item !== undefined && item.vocabulary === undefined && item.title !== "") items.set(path, item.title);
    }
  }
  const words = { titles, hints, inFile, items };
  return formatJson(
    Object.fromEntries(Object.entries(words).map(([name, texts]) => [name, Object.fromEntries(texts)])),
  );
}

function differs(hint: string | undefined, rest: string | undefined, field: Field): boolean {
  return hint !== field.hint || (rest ?? "") !== inFileOf(field);
}

/** How the file writes a field. */
function inFileOf({ description, hint }: Field): string {
  return description.slice(hint.length).trim();
}
