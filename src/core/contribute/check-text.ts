import { ascending } from "d3-array";
import { compareDiagnostics, type Diagnostic } from "../../dataset/diagnostic.ts";
import { kinds, type Folder, type Reference } from "../../dataset/model.ts";
import { checkRules } from "../../dataset/rules/index.ts";
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
  const { reference: own, entry } = parsed;
  const listed = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map((each) => toEntry(folder, each)),
  );
  const others = listed.filter(({ reference }) => reference !== own);
  const all = [...others, ...(entry ? [entry] : [])].sort((a, b) => ascending(a.file, b.file));
  const entries = new Map(all.map((each) => [each.reference as string, each]));
  const moved = Object.entries(names.moved) as [Reference, Reference][];
  const tombstones = new Map(
    moved.map(([from, to]) => [
      from as string,
      { file: `${from}.yaml`, reference: from, to, written: { kind: "moved", to } },
    ]),
  );
  const references = new Set([...entries.keys(), ...tombstones.keys(), ...(own ? [own] : [])]);
  const context = { today, entries, tombstones, references };
  return [...parsed.diagnostics, ...checkRules(parsed, context)].sort(compareDiagnostics);
}

/** An entry with as much of a listing as rules compare listings by. */
function toEntry(folder: Folder, { id, name, aliases, website }: Named): Entry {
  const reference: Reference = `${folder}/${id}`;
  const draft: Draft = { name, ...(aliases && { aliases }), ...(website !== undefined && { website }) };
  return { file: `${reference}.yaml`, folder, kind: kinds[folder], id, reference, draft, written: draft };
}
