import catalogue from "#words/terms.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import type { TermCounts } from "../../core/terms/term-coverage.ts";
import { inSentence } from "../../core/language/phrases.ts";
import type { TermVocabulary } from "../../dataset/address.ts";
import type { Term } from "../../dataset/vocabularies.ts";
import { directoryWords } from "../directory/words.ts";
import { messages as insights } from "../insights/words.ts";
import { messages as match } from "../match/words.ts";
import { messages as map } from "../map/words.ts";

export const termsMessages = messagesOf("terms", catalogue);

const { landing, term, browse } = messagesOf("terms", catalogue);
const { who, counted, evidence, place } = landing;
const termInTitle: Readonly<Record<string, string>> = landing.termInTitle;

/** "1 organisation", "2 tools"; none where there is none. */
function listedOf(entities: number, tools: number): string[] {
  const { entity, tool } = directoryWords.filter.total;
  return [...(entities > 0 ? [entity({ count: entities })] : []), ...(tools > 0 ? [tool({ count: tools })] : [])];
}

/** How many of those listed show evidence within a year. */
function evidenceOf(current: number, total: number): string {
  if (current === 0) return evidence.none({ count: total });
  if (current < total) return evidence.some({ count: current, total });
  return total === 1 ? evidence.only : total === 2 ? evidence.both : evidence.all;
}

/** The words of the pages of terms that are worded from numbers, and of what stands around their list. */
export const termsWords = {
  ...landing,
  by: landing.by as Readonly<Record<string, string>>,
  /** @param term its title as written within a sentence */
  title(vocabulary: TermVocabulary, who: string, term: string, id: string): string {
    const form = id === "cross-industry" ? id : vocabulary;
    return landing.title[form]({ who, term: termInTitle[id] ?? term });
  },
  /** The title of a term's page: what a searcher would ask for. */
  pageTitle(
    vocabulary: TermVocabulary,
    { id, title }: Pick<Term, "id" | "title">,
    { entities, tools }: Pick<TermCounts, "entities" | "tools">,
  ): string {
    const isName = vocabulary === "region" || vocabulary === "country";
    return termsWords.title(vocabulary, termsWords.who(entities, tools), isName ? title : inSentence(title), id);
  },
  /** Who is listed; where nobody is, who could be. */
  who(entities: number, tools: number): string {
    if (entities > 0 === tools > 0) return who.both;
    return entities > 0 ? who.entity : who.tool;
  },
  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: Pick<TermCounts, "entities" | "tools" | "current">): string {
    const total = entities + tools;
    if (total === 0) return counted.none;
    return `${counted.some({ count: total, listed: listedOf(entities, tools) })} ${evidenceOf(current, total)}`;
  },
  countedPlace(counts: Omit<TermCounts, "total">, title: string, kind: "region" | "country"): string {
    const { entities, tools, current, regional, global } = counts;
    const total = entities + tools;
    const others = [
      ...(regional > 0 ? [place.regional({ count: regional })] : []),
      ...(global > 0 ? [place.global({ count: global })] : []),
    ];
    const sentences =
      total === 0
        ? [place.none[kind]({ title })]
        : [place.some[kind]({ count: total, title, listed: listedOf(entities, tools) }), evidenceOf(current, total)];
    if (others.length > 0) sentences.push(total === 0 ? place.only({ others }) : place.beyond({ others }));
    return sentences.join(" ");
  },
};

/** The words of terms: of their pages, and where they are counted. */
const termWords = {
  ...term,
  empty: (title: string, vocabulary: TermVocabulary) =>
    vocabulary === "issue" ? term.emptyOfIssue({ title }) : term.empty({ title }),
  counts: (entities: number, tools: number) => listedOf(entities, tools).join(format.comma) || term.noListing,
  description(title: string, entities: number, tools: number, vocabulary: TermVocabulary): string {
    const { none, noneOfIssue, some, someOfIssue } = term.description;
    const listed = listedOf(entities, tools);
    if (listed.length === 0) return (vocabulary === "issue" ? noneOfIssue : none)({ title });
    return (vocabulary === "issue" ? someOfIssue : some)({ title, listed });
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...insights,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse,
}))();
