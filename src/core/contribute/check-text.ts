import { ascending } from "d3-array";
import { compareDiagnostics, type Diagnostic } from "../../dataset/diagnostic.ts";
import { kinds, type Folder, type Reference } from "../../dataset/model.ts";
import { checkRules, readContext } from "../../dataset/rules/index.ts";
import { parseListing } from "../../dataset/parse-listing.ts";
import type { Draft, Entry } from "../../dataset/rule.ts";
import type { Named, NamesIndex } from "../register/names.ts";

/**
 * Checks a listing's text as the command line would in a register that holds it.
 *
 * @param path of its file, such as `entities/a21.yaml`
 * @param names of every listing that there is; the one of that path is left out
 * @param today YYYY-MM-DD
 */
export function checkText(path: string, text: string, names: NamesIndex, today: string): Diagnostic[] {
  const parsed = parseListing({ path, bytes: new TextEncoder().encode(text) });
  const listed = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map((each) => {
      const entry = toEntry(folder, each);
      return { file: entry.file, reference: entry.reference, entry };
    }),
  );
  const moved = Object.entries(names.moved) as [Reference, Reference][];
  const tombstones = moved.map(([reference, to]) => {
    return { reference, tombstone: { file: `${reference}.yaml`, reference, to, written: { kind: "moved", to } } };
  });
  const others = listed.filter(({ reference }) => reference !== parsed.reference);
  const files = [...others, parsed].sort((a, b) => ascending(a.file, b.file));
  const context = readContext([...files, ...tombstones], today);
  return [...parsed.diagnostics, ...checkRules(parsed, context)].sort(compareDiagnostics);
}

/** An entry with as much of a listing as rules compare listings by. */
function toEntry(folder: Folder, { id, name, aliases, website }: Named): Entry {
  const reference: Reference = `${folder}/${id}`;
  const draft: Draft = { name, ...(aliases && { aliases }), ...(website !== undefined && { website }) };
  return { file: `${reference}.yaml`, folder, kind: kinds[folder], id, reference, draft, written: draft };
}
