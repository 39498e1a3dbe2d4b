import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.en.ts";
import { saysSomething, type Idea } from "../../core/exists/idea.ts";
import type { Overlap } from "../../core/exists/overlap.ts";
import { Answers } from "./Answers.tsx";
import { choicesPart, formatChoices, parseChoices, type Choices } from "./address.ts";
import { IdeaForm } from "./IdeaForm.tsx";
import type { Found, Listed } from "./load.ts";
import type { ExistsWords } from "./words.ts";

interface Answer {
  readonly idea: Idea;
  readonly found: Found;
  readonly listed: Listed;
  /** Which ask it answers. */
  readonly at: number;
  /** Whether the reader asked, and not the address. */
  readonly isSubmitted: boolean;
}

/** An idea and what is like it. Its choices are in the address, its text nowhere but in its field; only the indexes are asked for. */
export function ExistsPage({ words }: { readonly words: ExistsWords }) {
  const { script } = words;
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Choices>(() => parseChoices(choicesPart(location), words.choices));
  const [answer, setAnswer] = useState<Answer>();
  const [status, setStatus] = useState("");
  // Counts what is asked and cleared, so that a late answer to what no longer stands is passed over.
  const asks = useRef(0);
  const listing = useRef<Promise<Listed | undefined> | undefined>(undefined);
  // What finds answers is loaded with the tools when the reader begins to type; what could not be had is asked for again.
  const load = () =>
    (listing.current ??= import("./load.ts")
      .then(({ loadListed }) => loadListed())
      .catch(() => undefined)
      .then((listed) => {
        if (listed === undefined) listing.current = undefined;
        return listed;
      }));
  const ask = async (idea: Idea, isSubmitted = false) => {
    const at = ++asks.current;
    if (!saysSomething(idea)) {
      setAnswer(undefined);
      setStatus(script.empty);
      return;
    }
    setStatus(script.loading);
    const listed = answer?.listed ?? (await load());
    if (at !== asks.current) return;
    if (listed === undefined) {
      setStatus(script.failed);
      return;
    }
    const found = listed.find(idea);
    setAnswer({ idea, found, listed, at, isSubmitted });
    setStatus(statusOf(found.overlaps, listed.tools.size, words));
  };
  useEffect(() => {
    // What is not known goes out of the address, and what is there is asked at once.
    replaceAddress(choices);
    if (saysSomething(choices)) void ask(choices);
  }, []);
  const choose = (next: Choices) => {
    setChoices(next);
    replaceAddress(next);
  };
  return (
    <>
      <IdeaForm
        text={text}
        choices={choices}
        words={words}
        onText={(next) => {
          setText(next);
          void load();
        }}
        onChoices={choose}
        onAsk={() => void ask({ text, ...choices }, true)}
        onClear={() => {
          asks.current++;
          setText("");
          choose({});
          setAnswer(undefined);
          setStatus("");
        }}
      />
      <p class="idea-status" role="status">
        {status}
      </p>
      {answer && <Answers key={answer.at} {...answer} words={words} />}
    </>
  );
}

function replaceAddress(choices: Choices): void {
  history.replaceState(null, "", location.pathname + formatChoices(choices));
}

function statusOf(overlaps: readonly Overlap[], total: number, words: ExistsWords): string {
  const { status, verdicts } = words.script;
  const { number } = format;
  const counts = (["very similar", "similar", "only related"] as const).flatMap((likeness) => {
    const n = overlaps.filter((overlap) => overlap.likeness === likeness).length;
    return n === 0 ? [] : [fill(format.plural(n, status[likeness]), { n: number(n) })];
  });
  return counts.length === 0 ? `${fill(verdicts.nothing, { n: number(total) })}.` : `${counts.join(format.comma)}.`;
}
