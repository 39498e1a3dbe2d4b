import { addressOfTerm, addressOfVocabulary, type TermVocabulary } from "../../dataset/address.ts";
import { termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { addressForMachines } from "../ui/href.ts";
import type { TermCounts } from "../../core/terms/term-coverage.ts";
import type { Messages } from "./words.ts";
import { inSentence } from "../../core/language/phrases.ts";
import type { StructuredData } from "../ui/structured-data.ts";

/** A term for machines, within its vocabulary. */
export function termData(vocabulary: TermVocabulary, { id, title, description }: Term): StructuredData {
  return {
    "@type": "DefinedTerm",
    name: title,
    termCode: id,
    description,
    url: addressForMachines(addressOfTerm(vocabulary, id)),
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      name: vocabularyByName(vocabulary).title,
      url: addressForMachines(addressOfVocabulary(vocabulary)),
    },
  };
}

/** The kind of help and the tool function of one id know of each other; undefined where there is no such other. */
export function twinOf({ byTerm }: Catalogue, vocabulary: TermVocabulary, id: string) {
  const other = vocabulary === "service" ? "tool-function" : vocabulary === "tool-function" ? "service" : undefined;
  if (other === undefined || termById(other, id) === undefined) return undefined;
  const count = byTerm.get(other)?.get(id)?.length ?? 0;
  const counts: readonly [entities: number, tools: number] = other === "service" ? [count, 0] : [0, count];
  return { vocabulary: other, address: addressOfTerm(other, id), counts } as const;
}

/** The title of a term's page: what a searcher would ask for. */
export function pageTitleOf(
  vocabulary: TermVocabulary,
  { id, title }: Term,
  { entities, tools }: Pick<TermCounts, "entities" | "tools">,
  { landing }: Messages,
): string {
  const isName = vocabulary === "region" || vocabulary === "country";
  return landing.title(vocabulary, landing.who(entities, tools), isName ? title : inSentence(title), id);
}

/** A vocabulary for machines, with the page of each term. */
export function vocabularyData(vocabulary: TermVocabulary): StructuredData {
  const { title, description, terms } = vocabularyByName(vocabulary);
  return {
    "@type": "DefinedTermSet",
    name: title,
    description,
    url: addressForMachines(addressOfVocabulary(vocabulary)),
    hasDefinedTerm: terms.map((term) => ({
      "@type": "DefinedTerm",
      name: term.title,
      termCode: term.id,
      url: addressForMachines(addressOfTerm(vocabulary, term.id)),
    })),
  };
}
