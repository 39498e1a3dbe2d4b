import {
  addressOfLaw,
  addressOfQuery,
  addressOfTerm,
  isTermVocabulary,
  termVocabularies,
} from "../../dataset/address.ts";
import { fieldsWith, tableFields } from "../../dataset/field-table.ts";
import { laws } from "../../dataset/laws.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import type { SearchConcept, SearchPage } from "../../core/search/search-page.ts";
import { groupByTerm } from "../../core/register/terms.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { guideTexts } from "../load/guides.ts";
import { searchConcepts } from "./concepts.ts";
import { tasks } from "./tasks/tasks.ts";
import { isEnglish } from "../language/marks.ts";
import { placeOf } from "../laws/law-words.ts";
import { lawsWords } from "../laws/words.en.ts";
import type { Messages } from "./words.en.ts";

/** Vocabularies whose terms have no page but narrow a directory. */
const directoryVocabularies = ["entity-type", "partnership", "platform"] as const;

/** What the search page's script reads beside the indexes of the directories: `/search-pages.json`. */
export interface SearchFile {
  /** Names of the fields by which a listing is found, as the table of fields says. */
  readonly searched: readonly string[];
  readonly pages: readonly SearchPage[];
  readonly concepts: readonly SearchConcept[];
}

/** The pages that answer, and what is searched in listings. */
export function searchFile(catalogue: Catalogue, t: Messages): SearchFile {
  return {
    searched: fieldsWith("searched").map(({ name }) => name),
    pages: [...taskPages(t), ...lawPages(t), ...termPages(catalogue, t), ...languagePages(catalogue), ...guidePages(t)],
    concepts: searchConcepts(),
  };
}

function taskPages({ search }: Messages): SearchPage[] {
  return tasks.map(({ words, ...task }) => ({
    kind: "task",
    ...task,
    names: words.split(/,\s*/),
    what: search.what.task,
  }));
}

/** A law is named by its title with and without what is before a colon or in brackets, and as its country's or maker's law. */
function lawPages({ search, format }: Messages): SearchPage[] {
  return laws.map((law) => {
    const { id, title, aliases, description, covers, country, jurisdiction, state, status } = law;
    const place = placeOf(law, lawsWords);
    const own = ownTitle(title, place);
    const short = own.replace(/ \([^)]*\)| \d{4}.*$/g, "");
    const inBrackets = /\(([^)]+)\)/.exec(title)?.[1];
    return {
      kind: "law",
      title,
      names: [...new Set([short, ...(inBrackets ? [inBrackets] : []), ...aliases])],
      text: `${description} ${covers}`,
      address: addressOfLaw(id),
      what: `${search.what.law}${format.comma}${place}. ${isEnglish ? status : lawsWords.state[state]}`,
      place: country ?? jurisdiction,
    };
  });
}

/** A law's title without the place before its colon, else without what comes after it. French has a space before a colon. */
function ownTitle(title: string, place: string): string {
  const [, before = "", after = ""] = /^(.*?)[\u00a0\u202f]?: (.*)$/.exec(title) ?? [];
  if (before === "") return title;
  return place === before || /^(?:UE|ONU|OCDE|OIT)$/.test(before) ? after : before;
}

function termPages({ byTerm }: Catalogue, t: Messages): SearchPage[] {
  return [...termVocabularies, ...directoryVocabularies].flatMap((vocabulary) => {
    const facet = tableFields.find((field) => field.tags && field.vocabulary === vocabulary)?.name ?? vocabulary;
    return vocabularyByName(vocabulary).terms.map((term) => {
      const base = { kind: "term" as const, title: term.title, names: spokenIds(vocabulary, term), facet, id: term.id };
      if (!isTermVocabulary(vocabulary)) {
        const kind = vocabulary === "platform" ? "tool" : "entity";
        const { title } = vocabularyByName(vocabulary);
        return { ...base, text: term.description, address: addressOfQuery(kind, { [facet]: [term.id] }), what: title };
      }
      const listings = byTerm.get(vocabulary)?.get(term.id) ?? [];
      const entities = listings.filter(({ kind }) => kind === "entity").length;
      return {
        ...base,
        text: vocabulary === "country" ? "" : term.description,
        address: addressOfTerm(vocabulary, term.id),
        what: t.terms[vocabulary].title,
        counts: t.term.counts(entities, listings.length - entities),
      };
    });
  });
}

/** The languages in which a listing offers its help, which narrow a directory. */
function languagePages({ register }: Catalogue): SearchPage[] {
  const { title: what, terms } = vocabularyByName("language");
  const listed = groupByTerm(register.listings, "language");
  return terms.flatMap(({ id, title }) => {
    const kind = listed.get(id)?.[0]?.kind;
    if (kind === undefined) return [];
    const address = addressOfQuery(kind, { languages: [id] });
    return [{ kind: "term" as const, title, names: [], text: "", address, what, facet: "languages", id }];
  });
}

/** A term's id in words: those of acronyms, as "ngo", are words themselves. Its other words are in a file of their own. */
function spokenIds(vocabulary: string, { id }: Term): string[] {
  // "Congo" is the title of one country, and what most people call the other.
  if (vocabulary === "country") return id === "CD" ? ["Congo"] : [];
  return vocabulary === "region" ? [] : [id.replace(/-/g, " ")];
}

function guidePages({ search }: Messages): SearchPage[] {
  return guideTexts().map(({ title, description, address, headings, text }) => ({
    kind: "guide",
    title,
    names: headings,
    text: `${description} ${text}`,
    address,
    what: search.what.guide,
  }));
}
