import { ascending } from "d3-array";
import { editDistance } from "../../dataset/schema/nearest.ts";
import { folders, kinds, type Folder, type Kind, type Reference } from "../../dataset/model.ts";
import type { DirectoryRow } from "../facets/directory-row.ts";
import { rowAt, type FacetEngine } from "../facets/facets.ts";
import { plainWordsOf } from "../facets/fold.ts";
import { findTerms } from "../facets/find-terms.ts";

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
 * Finds listings of both kinds by what they are called: those of which a name, an acronym or an alias holds the text, or else
 * has its words with a letter missing, added or changed.
 *
 * @returns first those with a word that begins so, each part by name
 */
export function findByName(
  { engines }: Listed,
  text: string,
  limit: number,
): { readonly reference: Reference; readonly name: string; readonly acronym: string }[] {
  if (plainWordsOf(text).length === 0) return [];
  const listings = new Map(
    (["entity", "tool"] as const).flatMap((kind) => {
      const { id, name, acronym, aliases } = engines[kind].rows;
      return id.map((each, row) => [
        `${folders[kind]}/${each}` as Reference,
        { name: name[row] ?? "", acronym: acronym[row] ?? "", aliases: aliases[row] ?? [] },
      ]);
    }),
  );
  const nameOf = (reference: string) => listings.get(reference as Reference)?.name ?? "";
  const references = [...listings.keys()].sort((a, b) => ascending(nameOf(a), nameOf(b)) || ascending(a, b));
  const namesOf = (reference: string) => {
    const { name = "", acronym = "", aliases = [] } = listings.get(reference as Reference) ?? {};
    return [name, acronym, ...aliases];
  };
  const found = findTerms(references, namesOf, text);
  const typed = plainWordsOf(text);
  const isNear = (name: string) => {
    const words = plainWordsOf(name);
    return typed.every((word) =>
      words.some((own) => own.startsWith(word) || (word.length > 4 && editDistance(own, word) === 1)),
    );
  };
  const near = found.length > 0 ? found : references.filter((reference) => namesOf(reference).some(isNear));
  return near.slice(0, limit).map((reference) => {
    const [name = "", acronym = ""] = namesOf(reference);
    return { reference: reference as Reference, name, acronym };
  });
}
