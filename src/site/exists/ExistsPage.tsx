import { useEffect, useRef, useState } from "preact/hooks";
import {
  findChoiceParameters,
  formatChoices,
  guessIdea,
  parseChoices,
  rankTools,
  type Choices,
} from "../../core/exists/idea.ts";
import { maxIdeaLength } from "../../core/search/query.ts";
import type { TextScores } from "../../core/search/finder.ts";
import type { ExistsPageData } from "./page-data.ts";
import { IdeaChoices } from "./IdeaChoices.tsx";
import type { OverlapData } from "./load.ts";
import { Partners } from "./Partners.tsx";
import { Tools } from "./Tools.tsx";
import { existsScriptMessages as script } from "./words.ts";

/** An idea as it was read: its kinds are guessed once, and what is chosen changes after that. */
interface Read {
  readonly text: string;
  readonly listed: OverlapData;
  /** Undefined where there are choices alone. */
  readonly scores: TextScores | undefined;
  readonly kinds: readonly string[];
}

/**
 * An idea, what it seems to be, and what is listed of that. Its choices are in the address, its text nowhere but in its field; only
 * indexes are asked for.
 */
export function ExistsPage({ data }: { readonly data: ExistsPageData }) {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Choices>(() => parseChoices(findChoiceParameters(location), data.choices));
  const [read, setRead] = useState<Read>();
  const [message, setMessage] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  // A late answer to what was cleared or asked again is passed over.
  const turn = useRef(0);
  // What could not be had is asked for again.
  const load = () => import("./load.ts").then(({ loadOverlapData }) => loadOverlapData());

  useEffect(() => history.replaceState(null, "", location.pathname + formatChoices(choices)), [choices]);
  useEffect(() => {
    // What the address holds is answered at once.
    if (Object.keys(choices).length > 0) void ask("");
  }, []);
  useEffect(() => {
    if (read?.scores) heading.current?.focus();
  }, [read]);

  async function ask(asked: string): Promise<void> {
    const at = ++turn.current;
    const isText = /\p{L}/u.test(asked);
    if (!isText && Object.keys(choices).length === 0) {
      setRead(undefined);
      return setMessage(script.empty);
    }
    setMessage(script.loading);
    try {
      const listed = await load();
      const scores = isText ? await listed.search.scoreText(asked) : undefined;
      if (at !== turn.current) return;
      const guess = scores && asked !== read?.text ? guessIdea(listed.tools, scores) : undefined;
      if (guess) setChoices(guess.choices);
      const kinds = guess?.kinds ?? read?.kinds ?? choices.work ?? [];
      setRead({ text: asked, listed, scores, kinds });
      setMessage("");
    } catch {
      if (at !== turn.current) return;
      setRead(undefined);
      setMessage(navigator.onLine ? script.failed : script.offline);
    }
  }
  const clear = () => {
    turn.current++;
    setText("");
    setChoices({});
    setRead(undefined);
    setMessage("");
  };

  const found = read && rankTools(read.listed.tools, read.scores, choices);
  const { same, others } = script.status;
  const counted = found && `${same({ count: found.sameWork.length })} ${others({ count: found.otherWork.length })}`;
  return (
    <>
      <form
        class="ask idea"
        aria-label={script.form}
        onSubmit={(event) => {
          event.preventDefault();
          void ask(text);
        }}
      >
        <div class="field">
          <label for="idea-text">{script.text}</label>
          <p class="label" id="idea-hint">
            {script.textHint}
          </p>
          <textarea
            id="idea-text"
            rows={4}
            maxLength={maxIdeaLength}
            autocomplete="off"
            value={text}
            aria-describedby="idea-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onFocus={() => void load().catch(() => undefined)}
          />
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {script.ask}
          </button>
          {(text !== "" || Object.keys(choices).length > 0) && (
            <button type="button" class="button second" onClick={clear}>
              {script.clear}
            </button>
          )}
        </p>
      </form>
      <p class="idea-status" role="status">
        {message || counted}
      </p>
      {read && found && (
        <section class="idea-answers" aria-labelledby="answers">
          <h2 id="answers" class="vh" tabIndex={-1} ref={heading}>
            {script.answers}
          </h2>
          <IdeaChoices
            data={data}
            choices={choices}
            kinds={read.kinds}
            unknown={read.scores?.unknownWords ?? []}
            onChoices={setChoices}
          />
          <Tools same={found.sameWork} others={found.otherWork} choices={choices} listed={read.listed} />
          {read.listed.entities && (
            <Partners
              data={data}
              choices={choices}
              listed={read.listed}
              entities={read.listed.entities}
              texts={read.scores?.entities}
              tools={found.sameWork}
            />
          )}
        </section>
      )}
    </>
  );
}
