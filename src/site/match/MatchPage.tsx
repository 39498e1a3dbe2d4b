import { useEffect, useMemo, useState } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import { format } from "../../core/language/page-format.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import { findNearestMatches, matchGroups, matchListings, type Match } from "../../core/match/match.ts";
import { saveQuestion } from "../rows/saved-shortlist.ts";
import { href } from "../ui/href.ts";
import { useValueAfterPaint } from "../ui/rendering.ts";
import { loadKindIndexes, type KindIndexes } from "./indexes.ts";
import type { MatchData } from "./match-data.ts";
import {
  addTools,
  formatQuestion,
  hasCriteria,
  includesTools,
  listKindsToMatch,
  parseQuestion,
  removeTools,
  toCriteria,
  type Question,
} from "./question.ts";
import { OwnWords } from "./OwnWords.tsx";
import { Mark } from "./Reasons.tsx";
import { Results } from "./Results.tsx";
import { Sentence } from "./Sentence.tsx";
import { useQuestion } from "./use-question.ts";
import { matchReasonsMessages, matchScriptMessages } from "./words.ts";

const verdicts = ["meets", "partly", "does-not-meet", "not-stated"] as const;

/** Matches of a kind. */
interface KindAnswer {
  readonly kind: Kind;
  readonly criteria: MatchCriteria;
  /** Empty without criteria. */
  readonly matches: readonly Match[];
  /** True if nobody has what is asked for at the place, and the matches are the nearest instead. */
  readonly areNearest: boolean;
}

/**
 * Match page: a field for the question in the reader's own words, the sentence with the question, which the address holds, and its
 * answers.
 *
 * - Without a chosen term: the sentence and example questions. Nothing is loaded.
 * - While the listings load, or if that failed: the sentence, buttons, and a status line that says so.
 * - Else also the results of each kind that the question searches, a status with their numbers, and the key of the marks.
 *
 * A choice shows at once; the results to it follow after a paint. A listing that is added to the shortlist from here stores the
 * question with it.
 */
export function MatchPage({ data }: { readonly data: MatchData }) {
  const [question, changeQuestion] = useQuestion(data);
  const query = formatQuestion(question);
  const isEmpty = query === "";
  const indexes = useIndexes(!isEmpty);
  // A choice shows before the answers to it are computed.
  const answeredQuestion = useValueAfterPaint(question, query);
  const answers = useMemo(() => answerQuestion(answeredQuestion, indexes), [answeredQuestion, indexes]);
  return (
    <>
      <OwnWords data={data} question={question} onFill={changeQuestion} />
      <Sentence question={question} data={data} onChange={changeQuestion} />
      {isEmpty && <Examples data={data} onChoose={changeQuestion} />}
      <div class="match-bar">
        <p role="status">{isEmpty ? "" : formatStatus(answers, indexes)}</p>
        {!isEmpty && <Actions question={question} data={data} onChange={changeQuestion} />}
      </div>
      {typeof indexes === "object" && answers && !isEmpty && (
        <div class="match-answers" onClick={({ target }) => saveQuestionOfShortlist(target, query)}>
          <ResultsIntro answers={answers} />
          <div class={answers.length > 1 ? "match-kinds both" : "match-kinds"}>
            {answers.map(({ kind, criteria, matches, areNearest }) => (
              <Results
                // Remount with a new question, so that each group shows its first matches only.
                key={`${kind} ${formatQuestion(answeredQuestion)}`}
                kind={kind}
                criteria={criteria}
                matches={matches}
                areNearest={areNearest}
                isOnlyKind={answers.length === 1}
                rowById={indexes.rowById}
                data={data}
              />
            ))}
          </div>
          <ul class="key" aria-label={matchScriptMessages.key}>
            {verdicts.map((verdict) => (
              <li key={verdict} class={verdict}>
                <Mark verdict={verdict} />
                {matchReasonsMessages.verdicts[verdict]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Example questions as query strings. */
const exampleQuestions = {
  hotels: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
  seafood: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
  bank: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
  garments: "industries=apparel-textiles&countries=BD&services=training&cost=free",
} as const;

interface ExamplesProps {
  readonly data: MatchData;
  readonly onChoose: (question: Question) => void;
}

/**
 * Section with a link for each example question, by name in `exampleQuestions`. A plain click sets the question without a
 * request, so that it is not sent; with Ctrl, Meta or Shift the browser opens the link.
 */
function Examples({ data, onChoose }: ExamplesProps) {
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{matchScriptMessages.examplesTitle}</h2>
      <ul>
        {Object.entries(exampleQuestions).map(([name, query]) => (
          <li key={name}>
            <a
              href={href(`/match/?${query}`)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(parseQuestion(new URLSearchParams(query), data.choices));
              }}
            >
              {matchScriptMessages.examples[name as keyof typeof exampleQuestions]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Stores the question, for the brief, if the clicked element is in a shortlist button that is not pressed yet, and so adds a
 * listing. Does nothing on other clicks, and on one that removes a listing.
 *
 * @param query the question as in the address, without "?"
 */
function saveQuestionOfShortlist(target: EventTarget | null, query: string): void {
  const button = target instanceof Element ? target.closest("[data-shortlist]") : null;
  if (button?.getAttribute("aria-pressed") === "false") saveQuestion(query);
}

interface ActionsProps {
  readonly question: Question;
  readonly data: MatchData;
  readonly onChange: (question: Question) => void;
}

/**
 * Line of buttons. "Show tools too" adds tools to the question, and is "Leave tools out" if it has them; "Start again" clears the
 * question; "Print" opens the browser's print dialogue.
 */
function Actions({ question, data: { functionsOfService }, onChange }: ActionsProps) {
  const { toolsAdd, toolsRemove, clear, print: printLabel } = matchScriptMessages;
  const hasTools = includesTools(question);
  const toggleTools = () => onChange(hasTools ? removeTools(question) : addTools(question, functionsOfService));
  return (
    <p class="match-actions">
      <button type="button" class="link" onClick={toggleTools}>
        {hasTools ? toolsRemove : toolsAdd}
      </button>
      <button type="button" class="link" onClick={() => onChange({})}>
        {clear}
      </button>
      <button type="button" class="link" onClick={() => print()}>
        {printLabel}
      </button>
    </p>
  );
}

/**
 * Sentence about the order of the results, with a link to its guide. If there are answers of two kinds, also a link to each, with
 * its number of matches, such as "12 organisations".
 */
function ResultsIntro({ answers }: { readonly answers: readonly KindAnswer[] }) {
  const { order, orderMore, jump, counts } = matchScriptMessages;
  return (
    <>
      <p class="match-order">
        {order} <a href={href("/guides/matching/")}>{orderMore}</a>
      </p>
      {answers.length > 1 && (
        <nav class="match-jump" aria-label={jump}>
          {answers.map(({ kind, matches }) => (
            <a key={kind} href={`#${kind}`}>
              {counts[kind]({ count: matches.length })}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/**
 * Loads the listings once they are needed. After a failure, tries again when they are no longer needed and then needed again.
 *
 * @returns undefined before and while loading; "failed" if they cannot be loaded; the indexes once they are, which then stay
 */
function useIndexes(isNeeded: boolean): KindIndexes | "failed" | undefined {
  const [indexes, setIndexes] = useState<KindIndexes | "failed">();
  useEffect(() => {
    if (!isNeeded || typeof indexes === "object") return;
    void loadKindIndexes().then((loaded) => setIndexes(loaded ?? "failed"));
  }, [isNeeded]);
  return indexes;
}

/**
 * Returns the matches of each kind that the question searches, `{kind, criteria, matches, areNearest}`, in the order of
 * `listKindsToMatch`. The matches of a kind that no criterion applies to are []; those of one that nobody meets at the place are the nearest. Undefined
 * if the listings are not loaded or failed to load.
 */
function answerQuestion(
  question: Question,
  indexes: KindIndexes | "failed" | undefined,
): readonly KindAnswer[] | undefined {
  if (indexes === undefined || indexes === "failed") return undefined;
  return listKindsToMatch(question).map((kind) => {
    const criteria = toCriteria(question, kind);
    const matches = hasCriteria(criteria) ? matchListings(criteria, indexes[kind].records) : [];
    const nearestMatches = findNearestMatches(criteria, matches);
    return { kind, criteria, matches: nearestMatches ?? matches, areNearest: nearestMatches !== undefined };
  });
}

/**
 * Formats the status: "Comparing…" while the listings load, a sentence if they failed to load, else a sentence for each kind that
 * has criteria, such as "Organisations: 3 fit well, 12 in part. Tools: none." A group without matches is left out. There is a
 * number for each group, since one number for all would promise too much.
 */
function formatStatus(answers: readonly KindAnswer[] | undefined, indexes: KindIndexes | "failed" | undefined): string {
  const { failed, fit, fits, kinds, loading, noFit } = matchScriptMessages;
  if (answers === undefined) return indexes === "failed" ? failed : loading;
  const answersWithCriteria = answers.filter(({ criteria }) => hasCriteria(criteria));
  const sentences = answersWithCriteria.map(({ kind, matches }) => {
    const counts = matchGroups.map((group) => ({
      group,
      count: matches.filter((match) => match.group === group).length,
    }));
    const groupTexts = counts.filter(({ count }) => count > 0).map(({ group, count }) => fits[group]({ count }));
    return fit({ kind: kinds[kind], fits: groupTexts.join(format.comma) || noFit });
  });
  return sentences.join(" ");
}
