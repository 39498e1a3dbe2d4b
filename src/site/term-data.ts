import { addressOfTerm, addressOfVocabulary, type TermVocabulary } from "../dataset/address.ts";
import { vocabularyByName, type Term } from "../dataset/vocabularies.ts";
import { addressForMachines } from "./address.ts";
import type { StructuredData } from "./structured-data.ts";

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
