import { ascending } from "d3-array";
import { compareDiagnostics, type Diagnostic } from "../../dataset/diagnostic.ts";
import { kinds, type Folder, type Reference } from "../../dataset/model.ts";
import { checkRules } from "../../dataset/rules/index.ts";
import { parseListing, type ParsedFile } from "../../dataset/parse-listing.ts";
import type { Draft, Entry, RuleContext } from "../../dataset/rule.ts";
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
  const own = parsed.reference;
  const others = otherEntries(names).filter(({ reference }) => reference !== own);
  const context = contextOf(others, parsed, names, today);
  return [...parsed.diagnostics, ...checkRules(parsed, context)].sort(compareDiagnostics);
}

function contextOf(others: readonly Entry[], own: ParsedFile, { moved }: NamesIndex, today: string): RuleContext {
  const all = own.entry ? [...others, own.entry] : [...others];
  const entries = new Map(
    all.sort((a, b) => ascending(a.file, b.file)).map((entry) => [entry.reference as string, entry]),
  );
  const tombstones = new Map(
    Object.entries(moved).map(([from, to]) => {
      const reference = from as Reference;
      return [from, { file: `${from}.yaml`, reference, to, written: { kind: "moved", to } }];
    }),
  );
  const references = new Set([...entries.keys(), ...tombstones.keys(), ...(own.reference ? [own.reference] : [])]);
  return { today, entries, tombstones, references };
}

/** Entries with as much of every listing as rules compare listings by. */
function otherEntries(names: NamesIndex): Entry[] {
  const folders: readonly Folder[] = ["entities", "tools"];
  return folders.flatMap((folder) => names[folder].map((named) => toEntry(folder, named)));
}

function toEntry(folder: Folder, { id, name, aliases, website }: Named): Entry {
  const reference: Reference = `${folder}/${id}`;
  const draft: Draft = { name, ...(aliases && { aliases }), ...(website !== undefined && { website }) };
  return { file: `${reference}.yaml`, folder, kind: kinds[folder], id, reference, draft, written: draft };
}
