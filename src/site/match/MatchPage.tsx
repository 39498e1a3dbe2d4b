import { useEffect, useMemo, useState } from "preact/hooks";
import { useSettled } from "../ui/after-paint.ts";
import { matchListings } from "../../core/match/match.ts";
import { Mark } from "./Mark.tsx";
import { Examples } from "./Examples.tsx";
import { fitsOf } from "./fits.ts";
import { loadIndexes, type Indexes } from "./indexes.ts";
import { criteriaOf, formatQuestion, isAsked, type Question } from "./question.ts";
import { Results } from "./Results.tsx";
import { Sentence } from "./Sentence.tsx";
import { useQuestion } from "./use-question.ts";
import { counted, type MatchWords } from "./words.ts";

const kinds = ["entity", "tool"] as const;
const verdicts = ["meets", "partly", "does-not-meet", "not-stated"] as const;

/** The question, kept in the address, and its answers. Only the indexes are ever asked for. */
export function MatchPage({ words }: { readonly words: MatchWords }) {
  const { script } = words;
  const [question, ask] = useQuestion(words);
  const asked = formatQuestion(question);
  const indexes = useIndexes(asked !== "");
  // A choice never waits for the answers.
  const answered = useSettled(question, asked);
  const answers = useMemo(() => answersTo(answered, indexes), [answered, indexes]);
  return (
    <>
      <Sentence question={question} words={words} onChange={ask} />
      {asked === "" && <Examples words={words} onChoose={ask} />}
      <div class="match-bar">
        <p role="status">{asked === "" ? "" : statusOf(answers, indexes, words)}</p>
        {asked !== "" && (
          <p class="actions">
            <button type="button" class="button second" onClick={() => ask({})}>
              {script.clear}
            </button>
            <button type="button" class="button second" onClick={() => print()}>
              {script.print}
            </button>
          </p>
        )}
      </div>
      {answers && asked !== "" && (
        <>
          <nav class="match-jump" aria-label={script.jump}>
            {answers.map(({ kind, matches }) => (
              <a key={kind} href={`#${kind}`}>
                {counted(matches.length, script.counts[kind])}
              </a>
            ))}
          </nav>
          <ul class="key" aria-label={script.key}>
            {verdicts.map((verdict) => (
              <li key={verdict} class={verdict}>
                <Mark verdict={verdict} />
                {script.verdicts[verdict]}
              </li>
            ))}
          </ul>
          <div class="match-kinds">
            {answers.map((each) => (
              // A new question begins with the first of each group again.
              <Results key={`${each.kind} ${formatQuestion(answered)}`} {...each} words={words} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** The listings, from the first question on. */
function useIndexes(isNeeded: boolean): Indexes | "failed" | undefined {
  const [indexes, setIndexes] = useState<Indexes | "failed">();
  useEffect(() => {
    if (!isNeeded || (indexes !== undefined && indexes !== "failed")) return;
    void loadIndexes().then((read) => setIndexes(read ?? "failed"));
  }, [isNeeded]);
  return indexes;
}

function answersTo(question: Question, indexes: Indexes | "failed" | undefined) {
  if (indexes === undefined || indexes === "failed") return undefined;
  return kinds.map((kind) => {
    const criteria = criteriaOf(question, kind);
    const matches = isAsked(criteria) ? matchListings(criteria, indexes[kind].records) : [];
    return { kind, criteria, matches, placeById: indexes.placeById };
  });
}

function statusOf(
  answers: ReturnType<typeof answersTo>,
  indexes: Indexes | "failed" | undefined,
  words: MatchWords,
): string {
  const { script } = words;
  if (answers === undefined) return indexes === "failed" ? script.failed : script.loading;
  return answers
    .filter(({ criteria }) => isAsked(criteria))
    .map(({ kind, matches }) => fitsOf(kind, matches, words))
    .join(" ");
}
