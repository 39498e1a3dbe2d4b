import { ascending } from "d3-array";
import { folders, kinds, type Folder, type Kind, type Reference } from "../../dataset/model.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { rowAt, type FacetEngine } from "../facets/facets.ts";
import { matchText } from "../facets/text-match.ts";

/** The listings of both kinds, as the directory's indexes bring them. */
export interface Listed {
  readonly engines: Readonly<Record<Kind, FacetEngine>>;
  readonly rowByReference: ReadonlyMap<Reference, number>;
}

/** Makes listings of both kinds ready to be looked up by reference and by name. */
export function indexListed(engines: Readonly<Record<Kind, FacetEngine>>): Listed {
  const entries = (["entity", "tool"] as const).flatMap((kind) =>
    engines[kind].rows.id.map((id, row): [Reference, number] => [`${folders[kind]}/${id}`, row]),
  );
  return { engines, rowByReference: new Map(entries) };
}

export function kindOf(reference: Reference): Kind {
  return kinds[reference.slice(0, reference.indexOf("/")) as Folder];
}

/** A listing's row; undefined for one that isn't there. */
export function rowOf({ engines, rowByReference }: Listed, reference: Reference): DirectoryRow | undefined {
  const row = rowByReference.get(reference);
  return row === undefined ? undefined : rowAt(engines[kindOf(reference)], row);
}

/**
 * Finds listings of both kinds by what they are called.
 *
 * @param names engines without summaries, so that nothing but names, acronyms and aliases is looked at
 * @returns best first; ties by name
 */
export function findByName(
  { engines: names }: Listed,
  text: string,
  limit: number,
): { readonly reference: Reference; readonly name: string; readonly acronym: string }[] {
  const found = (["entity", "tool"] as const).flatMap((kind) => {
    const { rows, size, text: words } = names[kind];
    const match = matchText(words(), text, size);
    if (match === undefined) return [];
    return rows.id.flatMap((id, row) => {
      const score = match.scores[row] ?? 0;
      const [name, acronym] = [rows.name[row] ?? "", rows.acronym[row] ?? ""];
      return score > 0 ? [{ reference: `${folders[kind]}/${id}` as Reference, name, acronym, score }] : [];
    });
  });
  found.sort((a, b) => b.score - a.score || ascending(a.name, b.name) || ascending(a.reference, b.reference));
  return found.slice(0, limit).map(({ score: _, ...listing }) => listing);
}
