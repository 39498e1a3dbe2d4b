import { ascending } from "d3-array";
import { compareDiagnostics, type Diagnostic } from "../../dataset/diagnostic.ts";
import { kindByFolder, type Folder, type Reference } from "../../dataset/model.ts";
import { checkRules, buildRuleContext } from "../../dataset/rules/index.ts";
import { parseListing } from "../../dataset/parse-listing.ts";
import type { Draft, Entry } from "../../dataset/rule.ts";
import type { ListingNames, NamesIndex } from "../register/names-index.ts";

/**
 * Checks the text of a listing's file by schema and rules, as the command line does in a register with the other listings.
 *
 * @param path of its file, such as `entities/a21.yaml`
 * @param names of all listings and tombstones; they stand for the other files. The listing at the path is left out
 * @param today YYYY-MM-DD
 * @returns errors and warnings of this file only, in its order; [] if there are none. An invalid path or YAML is an error too
 */
export function checkText(path: string, text: string, names: NamesIndex, today: string): Diagnostic[] {
  const parsed = parseListing({ path, bytes: new TextEncoder().encode(text) });
  const listedFiles = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map((named) => {
      const entry = toEntry(folder, named);
      return { file: entry.file, reference: entry.reference, entry };
    }),
  );
  const moves = Object.entries(names.moved) as [Reference, Reference][];
  const tombstones = moves.map(([reference, target]) => {
    const file = `${reference}.yaml`;
    const rawValue = { kind: "moved", to: target };
    return { reference, tombstone: { file, reference, to: target, rawValue } };
  });
  const otherFiles = listedFiles.filter(({ reference }) => reference !== parsed.reference);
  const files = [...otherFiles, parsed].sort((a, b) => ascending(a.file, b.file));
  const context = buildRuleContext([...files, ...tombstones], today);
  return [...parsed.diagnostics, ...checkRules(parsed, context)].sort(compareDiagnostics);
}

/**
 * Builds an entry with the fields by which rules compare listings: its `draft` is `{name, aliases, website}`, the last two if
 * the listing has them, and its `file` such as `entities/a21.yaml`.
 */
function toEntry(folder: Folder, { id, name, aliases, website }: ListingNames): Entry {
  const reference: Reference = `${folder}/${id}`;
  const draft: Draft = { name, ...(aliases && { aliases }), ...(website !== undefined && { website }) };
  return { file: `${reference}.yaml`, folder, kind: kindByFolder[folder], id, reference, draft, rawValue: draft };
}
