import { useEffect, useRef, useState } from "preact/hooks";
import {
  findChoiceParameters,
  formatChoices,
  guessIdea,
  parseChoices,
  rankTools,
  type Choices,
  type RankedTools,
} from "../../core/exists/idea.ts";
import type { TextScores } from "../../core/search/finder.ts";
import { maxIdeaLength } from "../../core/search/query.ts";
import { Evaluations } from "./Evaluations.tsx";
import { IdeaChoices } from "./IdeaChoices.tsx";
import type { OverlapData } from "./load.ts";
import type { ExistsPageData } from "./page-data.ts";
import { Partners } from "./Partners.tsx";
import { Tools } from "./Tools.tsx";
import { existsScriptMessages } from "./words.ts";

/** An idea with the data that it is compared with. Kinds of work are suggested once for a text; choices may change after that. */
interface ComparedIdea {
  readonly text: string;
  readonly overlapData: OverlapData;
  /** Undefined if the idea has no text, only choices. */
  readonly scores: TextScores | undefined;
  readonly suggestedKinds: readonly string[];
}

/** Loads the data: see `loadOverlapData`. Tries again if the last attempt failed. */
const loadData = () => import("./load.ts").then(({ loadOverlapData }) => loadOverlapData());

/**
 * Overlap page: a form for an idea, the terms that it seems to be about, and similar tools and partners.
 *
 * Choices are kept in the address. The text is kept in its field only: nothing but indexes is requested.
 */
export function ExistsPage({ data }: { readonly data: ExistsPageData }) {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Choices>(() => parseChoices(findChoiceParameters(location), data.choices));
  const [idea, setIdea] = useState<ComparedIdea>();
  const [message, setMessage] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  // Number of comparisons so far. The result of one is ignored once a later one has started or the form was cleared.
  const comparisonCount = useRef(0);

  useEffect(() => history.replaceState(null, "", location.pathname + formatChoices(choices)), [choices]);
  useEffect(() => {
    // Choices in the address are compared immediately.
    if (Object.keys(choices).length > 0) void compare("");
  }, []);
  useEffect(() => {
    if (idea?.scores) heading.current?.focus();
  }, [idea]);

  /**
   * Compares an idea: loads the data, scores the text and, for a new text, replaces the choices and the suggested kinds of work
   * by a guess. For the same text as before, and without a text, both stay as they are.
   *
   * Shows a message if there is neither text nor a choice, or if the data cannot be loaded.
   */
  async function compare(ideaText: string): Promise<void> {
    const comparison = ++comparisonCount.current;
    const isLatest = () => comparison === comparisonCount.current;
    const hasText = /\p{L}/u.test(ideaText);
    if (!hasText && Object.keys(choices).length === 0) {
      setIdea(undefined);
      return setMessage(existsScriptMessages.empty);
    }
    setMessage(existsScriptMessages.loading);
    try {
      const overlapData = await loadData();
      const scores = hasText ? await overlapData.search.scoreText(ideaText) : undefined;
      if (!isLatest()) return;
      const isNewText = ideaText !== idea?.text;
      const guess = scores && isNewText ? guessIdea(overlapData.tools, scores) : undefined;
      if (guess) setChoices(guess.choices);
      const suggestedKinds = guess?.kinds ?? idea?.suggestedKinds ?? choices.work ?? [];
      setIdea({ text: ideaText, overlapData, scores, suggestedKinds });
      setMessage("");
    } catch {
      if (!isLatest()) return;
      setIdea(undefined);
      setMessage(navigator.onLine ? existsScriptMessages.failed : existsScriptMessages.offline);
    }
  }
  /** Empties text, choices, result and message, and drops a comparison that is under way. */
  const clear = () => {
    comparisonCount.current++;
    setText("");
    setChoices({});
    setIdea(undefined);
    setMessage("");
  };

  const rankedTools = idea && rankTools(idea.overlapData.tools, idea.scores, choices);
  return (
    <>
      <IdeaForm
        text={text}
        isEmpty={text === "" && Object.keys(choices).length === 0}
        onText={setText}
        onSubmit={() => void compare(text)}
        onClear={clear}
      />
      <p class="idea-status" role="status">
        {message || (rankedTools && formatCounts(rankedTools))}
      </p>
      {idea && rankedTools && (
        <section class="idea-answers" aria-labelledby="answers">
          <h2 id="answers" class="vh" tabIndex={-1} ref={heading}>
            {existsScriptMessages.answers}
          </h2>
          <IdeaChoices
            data={data}
            choices={choices}
            kinds={idea.suggestedKinds}
            unknownWords={idea.scores?.unknownWords ?? []}
            onChoices={setChoices}
          />
          <Tools {...rankedTools} choices={choices} overlapData={idea.overlapData} />
          <Evaluations tools={rankedTools.sameWork} overlapData={idea.overlapData} data={data} />
          {idea.overlapData.entities && (
            <Partners
              data={data}
              choices={choices}
              overlapData={idea.overlapData}
              entities={idea.overlapData.entities}
              scores={idea.scores}
              tools={rankedTools.sameWork}
            />
          )}
        </section>
      )}
    </>
  );
}

/** Formats the numbers of tools: "Tools that do this work: 3. Others that mention your words: 12." A number may be 0. */
function formatCounts({ sameWork, inCountries, otherWork }: RankedTools): string {
  const { status } = existsScriptMessages;
  const otherCount = inCountries.length + otherWork.length;
  return `${status.sameWork({ count: sameWork.length })} ${status.otherWork({ count: otherCount })}`;
}

interface IdeaFormProps {
  readonly text: string;
  /** True if there is neither text nor a choice. Then there is no button to clear the form. */
  readonly isEmpty: boolean;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onClear: () => void;
}

/**
 * Form with the text of the idea, at most `maxIdeaLength` (1,500) characters. The data is loaded when its field gets the focus;
 * if that fails, nothing is shown until the form is sent. A button to clear it appears once there is a text or a choice.
 */
function IdeaForm({ text, isEmpty, onText, onSubmit, onClear }: IdeaFormProps) {
  const messages = existsScriptMessages;
  return (
    <form
      class="ask idea"
      aria-label={messages.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div class="field">
        <label for="idea-text">{messages.text}</label>
        <p class="label" id="idea-hint">
          {messages.textHint}
        </p>
        <textarea
          id="idea-text"
          rows={4}
          maxLength={maxIdeaLength}
          autocomplete="off"
          value={text}
          aria-describedby="idea-hint"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onFocus={() => void loadData().catch(() => undefined)}
        />
      </div>
      <p class="actions">
        <button type="submit" class="button">
          {messages.ask}
        </button>
        {!isEmpty && (
          <button type="button" class="button second" onClick={onClear}>
            {messages.clear}
          </button>
        )}
      </p>
    </form>
  );
}
