import { useEffect, useMemo, useState } from "preact/hooks";
import { useSettled } from "../use-settled.ts";
import { matchListings } from "../../measures/match/match.ts";
import { Mark } from "../../components/match/Mark.tsx";
import { loadIndexes, type Indexes } from "./indexes.ts";
import { criteriaOf, formatQuestion, isAsked, parseQuestion, type Question } from "./question.ts";
import { Results } from "./Results.tsx";
import { href } from "../../site/href.ts";
import { Sentence } from "./Sentence.tsx";
import { fill } from "../../messages/fill.ts";
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
                {counted(matches.length, script.counts[kind], words)}
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

/** The question in the address, and how to change it: each change is a step that the back button takes back. */
function useQuestion({ choices }: MatchWords): [Question, (question: Question) => void] {
  const [question, setQuestion] = useState(() => readQuestion(choices));
  useEffect(() => {
    const follow = () => setQuestion(readQuestion(choices));
    // What was handed over after "#", or is not known, goes out of the address.
    history.replaceState(null, "", addressOf(readQuestion(choices), keptHash()));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [choices]);
  return [
    question,
    (next) => {
      history.pushState(null, "", addressOf(next));
      setQuestion(next);
    },
  ];
}

function readQuestion(choices: MatchWords["choices"]): Question {
  const isHandedOver = location.hash.includes("=");
  return parseQuestion(new URLSearchParams(isHandedOver ? location.hash.slice(1) : location.search), choices);
}

function addressOf(question: Question, hash = ""): string {
  const query = formatQuestion(question);
  return location.pathname + (query === "" ? "" : `?${query}`) + hash;
}

function keptHash(): string {
  return location.hash.includes("=") ? "" : location.hash;
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
  const counts = answers.map(({ kind, matches }) => [kind, counted(matches.length, script.counts[kind], words)]);
  return fill(script.both, Object.fromEntries(counts) as Record<string, string>);
}

/** Questions to begin with. They are links, but followed here, so that they aren't sent. */
function Examples({
  words,
  onChoose,
}: {
  readonly words: MatchWords;
  readonly onChoose: (question: Question) => void;
}) {
  const { examplesTitle, examples } = words.script;
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{examplesTitle}</h2>
      <ul>
        {examples.map(({ title, query }) => (
          <li key={query}>
            <a
              href={href(`/match/?${query}`)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(parseQuestion(new URLSearchParams(query), words.choices));
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
