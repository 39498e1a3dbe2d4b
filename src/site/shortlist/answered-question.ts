import { notStated } from "../../core/facets/selection.ts";
import { format } from "../../core/language/page-format.ts";
import { inSentence, lowerFirst } from "../../core/language/phrases.ts";
import { criterionByKey, questionKeys, type CriterionKey } from "../../core/match/criteria.ts";
import { listReasons, type Reason } from "../../core/match/reasons.ts";
import { parseMatchIndex, toMatchRecords, type MatchRecord } from "../../core/match/record.ts";
import { addressOfIndex } from "../../dataset/address.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { readJson } from "../directory/read-index.ts";
import { formatQuestion, parseQuestion, toCriteria, type Question, type TermOptions } from "../match/question.ts";
import { formatReasonLines } from "../match/Reasons.tsx";
import { matchReasonsMessages, matchScriptMessages } from "../match/words.ts";
import type { ListData } from "./use-listings.ts";
import { labelled } from "../language/labelled.ts";

/* Loaded only for a list that was made with a question of the match page: the shortlist's page does without match otherwise. */

/** A listing's answer to a point of the question, such as `{title: "Help", text: "Training (met)"}`. */
export interface QuestionAnswer {
  readonly title: string;
  readonly text: string;
}

/** The question of the match page that a list was made with, and the answers of its listings. */
export interface AnsweredQuestion {
  /** The question in words: "Help: training, hotline · Country or region: Qatar". */
  readonly text: string;
  /** Address of the match page with the question, without the base: `/match/?countries=QA&services=training`. */
  readonly address: string;
  /** Returns an answer for each point that applies to the listing's kind. Empty for an unknown listing. */
  readonly listAnswers: (reference: Reference) => readonly QuestionAnswer[];
}

/** Formats a term for use within a sentence. */
type TermFormatter = (key: CriterionKey, id: string) => string;

/**
 * Parses a question and fetches the match data of the listings, to answer it: `{text, address, listAnswers}`, as `answerQuestion`
 * returns it.
 *
 * @param query the question in the format of match's address, such as "countries=QA&services=training"
 * @param kinds kinds of the listings on the list
 * @returns undefined if the question is empty or has only unknown terms, or if the match data of a kind could not be loaded
 */
export async function readAnsweredQuestion(
  query: string,
  data: ListData,
  kinds: readonly Kind[],
): Promise<AnsweredQuestion | undefined> {
  const question = parseQuestion(new URLSearchParams(query), listTermOptions(data));
  const recordsByKind = await Promise.all(kinds.map((kind) => readRecords(kind, data)));
  if (formatQuestion(question) === "" || recordsByKind.includes(undefined)) return undefined;
  const records = recordsByKind.flatMap((kindRecords) => kindRecords ?? []);
  return answerQuestion(question, new Map(records.map((record) => [record.id, record])), data);
}

/**
 * Builds the question in words, its address, and the function that answers it, from match data that is already loaded.
 *
 * @returns for `{services: ["training"], countries: ["QA"]}` `text` "Help: training · Country or region: Qatar", `address`
 *   `/match/?countries=QA&services=training`, and `listAnswers(reference)`, which returns `{title, text}` for each point that
 *   applies to the listing's kind, [] for an unknown listing
 */
export function answerQuestion(
  question: Question,
  records: ReadonlyMap<Reference, MatchRecord>,
  { titleOf }: Pick<ListData, "titleOf">,
): AnsweredQuestion {
  const formatTerm: TermFormatter = (key, id) => {
    const title = titleOf(key, id);
    return criterionByKey[key].hasProperNames ? title : inSentence(title);
  };
  return {
    text: formatQuestionText(question, formatTerm),
    address: `/match/?${formatQuestion(question)}`,
    listAnswers: (reference) => {
      const record = records.get(reference);
      if (record === undefined) return [];
      const reasons = listReasons(toCriteria(question, record.kind), record);
      return reasons.map((reason) => formatAnswer(reason, record, formatTerm));
    },
  };
}

/**
 * Formats a listing's answer to one criterion: `{title: "Help", text: "Training (met); Others stated, not hotline (not met)"}`.
 *
 * An answer that was not found has no verdict: "Not found". Places have none either, and are joined by " · ": "Kenya: works there
 * · Qatar: not found".
 */
function formatAnswer(reason: Reason, record: MatchRecord, formatTerm: TermFormatter): QuestionAnswer {
  const title = matchReasonsMessages.criteria[reason.criterion];
  const lines = formatReasonLines(reason, record, formatTerm);
  if (reason.criterion === "place") return { title, text: lines.map(([text]) => text).join(" · ") };
  const linesWithVerdict = lines.map(([text, verdict]) =>
    verdict === "not-stated" ? text : `${text} (${lowerFirst(matchReasonsMessages.verdicts[verdict])})`,
  );
  return { title, text: linesWithVerdict.join(format.semicolon) };
}

/**
 * Formats a question in words, its points in the order of the match page: "Help: training, hotline · Country or region: Qatar".
 * Points without a choice are left out; "" if there is none.
 */
function formatQuestionText(question: Question, formatTerm: TermFormatter): string {
  const { labels } = matchScriptMessages;
  const points = listSlotNames().flatMap((slot) => {
    const keys = slot === "place" ? (["countries", "regions"] as const) : [slot];
    const titles = keys.flatMap((key) => (question[key] ?? []).map((id) => formatTerm(key, id)));
    return titles.length === 0 ? [] : [labelled(labels[slot], titles.join(format.comma))];
  });
  return points.join(" · ");
}

/** Lists the names in braces of the match page's sentences, in their order: ["services", "place", "industries", …]. */
function listSlotNames(): (keyof typeof matchScriptMessages.labels)[] {
  const { sentence, foldSentence } = matchScriptMessages;
  const slots = `${sentence} ${foldSentence}`.matchAll(/\{(\w+)\}/g);
  return [...slots].map(([, name]) => name as keyof typeof matchScriptMessages.labels);
}

/**
 * Returns all terms of the directory's indexes by question key, as `parseQuestion` takes them, with the id in place of the title:
 * `{countries: [["KE", "KE"], …], …}`. [] for a key without a facet.
 */
function listTermOptions({ index: { engines } }: ListData): TermOptions {
  const listIds = (key: string) => (engines.entity.facets.get(key) ?? engines.tool.facets.get(key))?.ids ?? [];
  const options = questionKeys.map((key) => {
    const ids = listIds(key).filter((id) => id !== notStated);
    // The titles are not read: ids stand in for them.
    return [key, ids.map((id) => [id, id])];
  });
  return Object.fromEntries(options) as unknown as TermOptions;
}

/**
 * Fetches the match data of a kind and returns a record for each of its listings, in the order of the index. Undefined if it
 * could not be loaded or belongs to another index.
 */
async function readRecords(kind: Kind, { index }: ListData): Promise<readonly MatchRecord[] | undefined> {
  const engine = index.engines[kind];
  const matchIndex = parseMatchIndex(await readJson(addressOfIndex(kind, "match")), engine);
  return matchIndex && toMatchRecords(engine, matchIndex);
}
