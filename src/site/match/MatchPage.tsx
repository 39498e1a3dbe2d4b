import { useEffect, useMemo, useState } from "preact/hooks";
import { useValueAfterPaint } from "../ui/rendering.ts";
import { format } from "../../core/language/page-format.ts";
import { matchGroups, matchListings } from "../../core/match/match.ts";
import { Mark } from "./Reasons.tsx";
import { loadKindIndexes, type KindIndexes } from "./indexes.ts";
import { href } from "../ui/href.ts";
import {
  includesTools,
  toCriteria,
  formatQuestion,
  hasCriteria,
  listKindsToMatch,
  parseQuestion,
  addTools,
  removeTools,
  type Question,
} from "./question.ts";
import { saveQuestion } from "../rows/saved-shortlist.ts";
import { Results } from "./Results.tsx";
import { Sentence } from "./Sentence.tsx";
import { useQuestion } from "./use-question.ts";
import { matchScriptMessages as script, matchReasonsMessages, type MatchData } from "./words.ts";

const verdicts = ["meets", "partly", "does-not-meet", "not-stated"] as const;

/** The question, kept in the address, and its answers. Only the indexes are ever asked for. */
export function MatchPage({ data }: { readonly data: MatchData }) {
  const [question, ask] = useQuestion(data);
  const asked = formatQuestion(question);
  const indexes = useIndexes(asked !== "");
  // A choice never waits for the answers.
  const answered = useValueAfterPaint(question, asked);
  const answers = useMemo(() => answersTo(answered, indexes), [answered, indexes]);
  return (
    <>
      <Sentence question={question} data={data} onChange={ask} />
      {asked === "" && <Examples data={data} onChoose={ask} />}
      <div class="match-bar">
        <p role="status">{asked === "" ? "" : statusOf(answers, indexes)}</p>
        {asked !== "" && <Actions question={question} data={data} ask={ask} />}
      </div>
      {answers && asked !== "" && (
        <div class="match-answers" onClick={({ target }) => keepAsked(target, asked)}>
          <Before answers={answers} />
          <div class={answers.length > 1 ? "match-kinds both" : "match-kinds"}>
            {answers.map((each) => (
              // A new question begins with the first of each group again.
              <Results
                key={`${each.kind} ${formatQuestion(answered)}`}
                {...each}
                isAlone={answers.length === 1}
                data={data}
              />
            ))}
          </div>
          <ul class="key" aria-label={script.key}>
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

/** What the examples ask for. */
const queries = {
  hotels: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
  seafood: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
  bank: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
  garments: "industries=apparel-textiles&countries=BD&services=training&cost=free",
} as const;

interface ExamplesProps {
  readonly data: MatchData;
  readonly onChoose: (question: Question) => void;
}

/** Questions to begin with. They are links, but followed here, so that they aren't sent. */
function Examples({ data, onChoose }: ExamplesProps) {
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{script.examplesTitle}</h2>
      <ul>
        {Object.entries(queries).map(([name, query]) => (
          <li key={name}>
            <a
              href={href(`/match/?${query}`)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(parseQuestion(new URLSearchParams(query), data.choices));
              }}
            >
              {script.examples[name as keyof typeof queries]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With a listing that is put on the shortlist from here the question is kept too, for the brief. */
function keepAsked(target: EventTarget | null, asked: string): void {
  const button = target instanceof Element ? target.closest("[data-shortlist]") : null;
  if (button?.getAttribute("aria-pressed") === "false") saveQuestion(asked);
}

interface ActionsProps {
  readonly question: Question;
  readonly data: MatchData;
  readonly ask: (question: Question) => void;
}

/** Tools, which answer only where they are asked for, to be had or to be left out; a new question; and paper. */
function Actions({ question, data: { functionsOfService }, ask }: ActionsProps) {
  const hasTools = includesTools(question);
  const onTools = () => ask(hasTools ? removeTools(question) : addTools(question, functionsOfService));
  return (
    <p class="match-actions">
      <button type="button" class="link" onClick={onTools}>
        {hasTools ? script.toolsRemove : script.toolsAdd}
      </button>
      <button type="button" class="link" onClick={() => ask({})}>
        {script.clear}
      </button>
      <button type="button" class="link" onClick={() => print()}>
        {script.print}
      </button>
    </p>
  );
}

interface BeforeProps {
  readonly answers: NonNullable<ReturnType<typeof answersTo>>;
}

/** What is said where the results begin: how they are ordered, and where those of each kind are. */
function Before({ answers }: BeforeProps) {
  return (
    <>
      <p class="match-order">
        {script.order} <a href={href("/guides/matching/")}>{script.orderMore}</a>
      </p>
      {answers.length > 1 && (
        <nav class="match-jump" aria-label={script.jump}>
          {answers.map(({ kind, matches }) => (
            <a key={kind} href={`#${kind}`}>
              {script.counts[kind]({ count: matches.length })}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/** The listings, from the first question on. */
function useIndexes(isNeeded: boolean): KindIndexes | "failed" | undefined {
  const [indexes, setIndexes] = useState<KindIndexes | "failed">();
  useEffect(() => {
    if (!isNeeded || (indexes !== undefined && indexes !== "failed")) return;
    void loadKindIndexes().then((read) => setIndexes(read ?? "failed"));
  }, [isNeeded]);
  return indexes;
}

function answersTo(question: Question, indexes: KindIndexes | "failed" | undefined) {
  if (indexes === undefined || indexes === "failed") return undefined;
  return listKindsToMatch(question).map((kind) => {
    const criteria = toCriteria(question, kind);
    const matches = hasCriteria(criteria) ? matchListings(criteria, indexes[kind].records) : [];
    return { kind, criteria, matches, rowById: indexes.rowById };
  });
}

function statusOf(answers: ReturnType<typeof answersTo>, indexes: KindIndexes | "failed" | undefined): string {
  const { failed, fit, fits, kinds, loading, noFit } = script;
  if (answers === undefined) return indexes === "failed" ? failed : loading;
  // How many fit how well: most fit in part only, so that one number would promise too much.
  const sentences = answers.map(({ kind, criteria, matches }) => {
    const counts = matchGroups.flatMap((name) => {
      const count = matches.filter(({ group }) => group === name).length;
      return count === 0 ? [] : [fits[name]({ count })];
    });
    return hasCriteria(criteria) ? [fit({ kind: kinds[kind], fits: counts.join(format.comma) || noFit })] : [];
  });
  return sentences.flat().join(" ");
}
