import { expect, test } from "vitest";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readBuildDate, readDatasetRoot } from "../../io/environment.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister } from "../register/register.ts";
import { normalizeSpelling } from "../facets/fold.ts";
import { namesByTerm } from "../terms/term-names.ts";
import { listOtherNames, type ListingNames } from "./build-records.ts";
import { listDocuments } from "./documents.ts";
import type { SearchRow } from "./search-file.ts";
import { buildNameIndex, rankNames, type NamedDocument } from "./names.ts";
import { splitWords } from "./query.ts";
import { listNamedDocuments } from "./vocabulary.ts";

const today = readBuildDate();
const register = measureRegister(parseDataset(readDataset(readDatasetRoot()), { today }).dataset, today);
const documents = listDocuments(register, []);
const listings = documents.flatMap(({ listing }): ListingNames[] =>
  listing ? [[listing.id, listing.name, ...listOtherNames(listing)]] : [],
);
const rows = documents.flatMap(({ kind, address, facet, id, term }): SearchRow[] =>
  term && facet !== undefined && id !== undefined
    ? [{ kind, address, facet, id, title: term.title, category: "", text: "" }]
    : [],
);
const sizes = { entity: register.dataset.entities.length, tool: register.dataset.tools.length };
const namedDocuments = listNamedDocuments(
  { searchFile: { facets: { entity: [], tool: [] }, sizes, directory: emptyTexts(), rows }, listings },
  namesByTerm,
);
const index = buildNameIndex(namedDocuments);
const isNamed = ({ kind }: NamedDocument) => kind === "entity" || kind === "tool" || kind === "law";

/** Returns true if two names have the same words in one spelling and number, "the" apart: "Supply Chain Act", "Supply Chains Act". */
function isSameName(a: string, b: string): boolean {
  const toLetters = (name: string) =>
    splitWords(name)
      .filter((word) => word !== "the")
      .map(normalizeSpelling)
      .join("");
  return toLetters(a) === toLetters(b);
}

/** Texts of links to directories, which names don't need. */
function emptyTexts() {
  return { entity: "", tool: "", category: "", atPlace: "" };
}

test("each name, acronym and alias of a listing or law leads to it, or to what has the same name, before anything else", () => {
  const failures: string[] = [];
  let [nameCount, sharedCount] = [0, 0];
  for (const document of namedDocuments.filter(isNamed)) {
    for (const name of document.names) {
      nameCount++;
      const first = rankNames(index, name, 1)[0]?.document;
      const isFirst = first === document;
      const isShared = !isFirst && first?.names.some((otherName) => isSameName(name, otherName)) === true;
      if (isShared) sharedCount++;
      if (!isFirst && !isShared) failures.push(`${document.address}: ${name}; first is ${first?.address}`);
    }
  }
  console.info(
    `search: ${nameCount} names of listings and laws, ${sharedCount} of them also a name of something listed first`,
  );
  expect(failures).toEqual([]);
});
