import { format } from "../../core/language/page-format.ts";
import { addressOfIndex } from "../../dataset/address.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { notStated } from "../../core/facets/selection.ts";
import { questionKeys, criterionByKey, type CriterionKey } from "../../core/match/criteria.ts";
import { listReasons } from "../../core/match/reasons.ts";
import { parseMatchIndex, toMatchRecords, type MatchRecord } from "../../core/match/record.ts";
import { lowerFirst, inSentence } from "../../core/language/phrases.ts";
import { readJson } from "../directory/read-index.ts";
import { formatReasonLines } from "../match/Reasons.tsx";
import { toCriteria, formatQuestion, parseQuestion, type TermOptions, type Question } from "../match/question.ts";
import { matchScriptMessages, matchReasonsMessages } from "../match/words.ts";
import type { Shortlist } from "./use-listed.ts";

/* Loaded only for a list that was made with a question: the page does without match else. */

/** The question of match that a list was made with, and how listings answer it. */
export interface Asked {
  /** What was asked, point by point. */
  readonly text: string;
  /** The address of match with it; without the base. */
  readonly address: string;
  /** A line a point; empty where nothing of it is asked of the listing's kind. */
  readonly reasonsOf: (reference: Reference) => readonly { readonly title: string; readonly text: string }[];
}

/**
 * Reads a question and what matching needs of the kinds that are on a list.
 *
 * @param query as it is in the address of match
 * @returns undefined where it asks for nothing, or the listings can't be had
 */
export async function readAskedBrief(
  query: string,
  shortlist: Shortlist,
  kinds: readonly Kind[],
): Promise<Asked | undefined> {
  const question = parseQuestion(new URLSearchParams(query), choicesOf(shortlist));
  const read = await Promise.all(kinds.map((kind) => readRecords(kind, shortlist)));
  const records = new Map(read.flatMap((each) => each ?? []).map((record) => [record.id, record]));
  if (formatQuestion(question) === "" || read.includes(undefined)) return undefined;
  return askedOf(question, records, shortlist);
}

/** The same of what was read. */
export function askedOf(
  question: Question,
  records: ReadonlyMap<Reference, MatchRecord>,
  shortlist: Pick<Shortlist, "titleOf">,
): Asked {
  const titleOf = titlesWithin(shortlist);
  return {
    text: textOf(question, titleOf),
    address: `/match/?${formatQuestion(question)}`,
    reasonsOf: (reference) => {
      const record = records.get(reference);
      if (record === undefined) return [];
      return listReasons(toCriteria(question, record.kind), record).map((reason) => {
        const title = matchReasonsMessages.criteria[reason.criterion];
        const lines = formatReasonLines(reason, record, titleOf);
        if (reason.criterion === "place") return { title, text: lines.map(([text]) => text).join(" · ") };
        const judged = lines.map(([text, verdict]) =>
          verdict === "not-stated" ? text : `${text} (${lowerFirst(matchReasonsMessages.verdicts[verdict])})`,
        );
        return { title, text: judged.join(format.semicolon) };
      });
    },
  };
}

/** What is asked, in the order of the match page. */
function textOf(question: Question, titleOf: (key: CriterionKey, id: string) => string): string {
  const { labels, sentence, foldSentence } = matchScriptMessages;
  const names = `${sentence} ${foldSentence}`.split(/\{(\w+)\}/).filter((_, index) => index % 2 === 1);
  const points = (names as (keyof typeof labels)[]).flatMap((name) => {
    const keys = name === "place" ? (["countries", "regions"] as const) : [name];
    const titles = keys.flatMap((key) => (question[key] ?? []).map((id) => titleOf(key, id)));
    return titles.length === 0 ? [] : [`${labels[name]}: ${titles.join(format.comma)}`];
  });
  return points.join(" · ");
}

function titlesWithin({ titleOf }: Pick<Shortlist, "titleOf">) {
  return (key: CriterionKey, id: string) => {
    const title = titleOf(key, id);
    return criterionByKey[key].hasProperNames ? title : inSentence(title);
  };
}

/** All terms that an index knows. */
function choicesOf({ listed: { engines } }: Shortlist): TermOptions {
  const idsOf = (key: string) => (engines.entity.facets.get(key) ?? engines.tool.facets.get(key))?.ids ?? [];
  return Object.fromEntries(
    questionKeys.map((key) => [key, idsOf(key).flatMap((id) => (id === notStated ? [] : [[id, id]]))]),
  ) as unknown as TermOptions;
}

async function readRecords(kind: Kind, { listed }: Shortlist): Promise<readonly MatchRecord[] | undefined> {
  const engine = listed.engines[kind];
  const index = parseMatchIndex(await readJson(addressOfIndex(kind, "match")), engine);
  return index && toMatchRecords(engine, index);
}
