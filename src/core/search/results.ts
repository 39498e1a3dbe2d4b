import { rollup } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import { respell } from "../facets/fold.ts";
import type { Selection, TermReference } from "../facets/selection.ts";
import { format } from "../language/page-format.ts";
import { fill } from "../language/phrases.ts";
import type { Finder, FoundDocument } from "./finder.ts";
import { wordsIn, type SearchQuery } from "./query.ts";

/** What the search page shows for a query. */
export interface SearchAnswer extends Pick<Finder, "titleOf"> {
  /** The query with its spelling corrected; the results are for it. */
  readonly corrected?: string | undefined;
  /** Words that nothing in the register has, as typed. */
  readonly unknown: readonly string[];
  /** Words that the first results lack, as typed. */
  readonly leftOut: readonly string[];
  /** Where to start: laws and listings with the query as their name, the directory with its terms, and the best results. */
  readonly first: readonly FoundDocument[];
  /** The others, best first. */
  readonly rest: readonly FoundDocument[];
}

/** The issue of pages about trafficking in general: it narrows nothing where another term is named. */
const generalTerm = "human-trafficking";

/** How many results are first, in addition to directories. */
const firstResults = 3;

/** Answers a query in the order in which the page shows results. A narrowed one has no first results. */
export async function answerQuery(finder: Finder, query: string, narrowed: Selection): Promise<SearchAnswer> {
  const read = await finder.read(query);
  const { words, unknown, corrected, named } = read;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const [{ found, hits }, directories] = await Promise.all([
    finder.findDocuments(read, narrowed),
    isNarrowed ? [] : directoriesOf(finder, named),
  ]);
  const { first, rest } = isNarrowed ? { first: [], rest: found } : await order(read, found, directories);
  const best = [...first, ...rest].slice(0, firstResults);
  const isLacking = (word: number) => !best.some(({ place = -1 }) => hits[word]?.has(place));
  const leftOut = words.filter((_, word) => isLacking(word)).map(({ typed }) => typed);
  return { corrected, unknown, leftOut, first, rest, titleOf: finder.titleOf };
}

/** Directories with the terms that a query names, as far as each has their facets: the one that has most of them first. */
async function directoriesOf({ file, titleOf, count }: Finder, named: SearchQuery["named"]): Promise<FoundDocument[]> {
  const specific = named.length < 2 ? [] : named.filter((meanings) => meanings.some(({ id }) => id !== generalTerm));
  const rows = (["entity", "tool"] as const).map(async (kind) => {
    const known = specific
      .map((meanings) => meaningsFor(meanings, file.facets[kind]))
      .filter(({ length }) => length > 0);
    const selection = idsByFacet(known.flat());
    const listings = await count({ ...selection, kind: [kind] });
    const terms = new Set(known.flat().map(({ facet, id }) => titleOf(facet, id)));
    const values = { terms: [...terms].join(" · "), n: format.number(listings) };
    const page = { kind: "page", address: addressOfQuery(kind, selection) } as const;
    const row = { ...page, title: fill(file.directory[kind], values), what: file.directory.what, text: "" };
    return { known: known.length, listings, row };
  });
  const found = (await Promise.all(rows)).filter(({ known, listings }) => known > 1 && listings > 0);
  return found.sort((a, b) => b.known - a.known).map(({ row }) => ({ kind: "page", row }));
}

/** Puts laws and listings with the query as their name first, then terms that are all of it; those of a directory last. */
async function order(
  { words, named }: SearchQuery,
  found: readonly FoundDocument[],
  [best, other]: readonly FoundDocument[],
) {
  const query = words.map(({ forms: [form = ""] }) => respell(form)).join(" ");
  const isQuery = (name = "") => wordsIn(name).map(respell).join(" ").replace(/^the /, "") === query;
  const listings = found.filter(({ row }) => row === undefined).slice(0, firstResults);
  const records = await Promise.all(listings.map((each) => each.read?.()));
  const isName = (at: number) => isQuery(records[at]?.meta.name) || isQuery(records[at]?.meta.acronym);
  const terms = found.filter(({ row }) => named.flat().some(({ facet, id }) => facet === row?.facet && id === row.id));
  const names = [...terms.filter(({ kind }) => kind === "law"), ...listings.filter((_, at) => isName(at))];
  const isTermAlone = !best && words.every(({ terms: own = [] }) => own.length > 0);
  const next = best ? found.filter(({ kind }) => kind !== "term") : isTermAlone ? terms : [];
  const ordered = [...new Set([...names, ...next, ...found])];
  const before = ordered.slice(0, Math.min(names.length, firstResults));
  const first = [...before, ...(best ? [best] : []), ...ordered.slice(before.length, firstResults)];
  return { first: other ? [...first, other] : first, rest: ordered.slice(firstResults) };
}

/** The meanings of a name in the first facet that a directory has: "Congo" is two countries, and either will do. */
function meaningsFor(meanings: readonly TermReference[], facets: readonly string[]): readonly TermReference[] {
  const first = meanings.find(({ facet }) => facets.includes(facet))?.facet;
  return meanings.filter(({ facet }) => facet === first);
}

function idsByFacet(terms: readonly TermReference[]): Record<string, string[]> {
  const idsOf = (some: readonly TermReference[]) => [...new Set(some.map(({ id }) => id))];
  return Object.fromEntries(rollup(terms, idsOf, ({ facet }) => facet));
}
