import { useEffect, useRef, useState } from "preact/hooks";
import { readings } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import { factOf } from "../../core/contribute/questions.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { isSourceOf, sourcesOf, supportsOf, withSupport } from "../../core/contribute/sourcing.ts";
import { SourceFields } from "./Sources.tsx";
import { Choice } from "./Choice.tsx";
import { focusOn, idAt, useForm } from "./context.ts";
import { hostOf } from "./engine-words.ts";

/** More pages than these are put behind a line. */
const mostShown = 3;

/** Which pages show an answer: those of the listing to tick, and a way to add one. */
export function SourceAsk({ field }: { readonly field: Field }) {
  const { answers, words } = useForm();
  const fact = factOf(field.path);
  const [isCarried] = useState(
    () => isReading(fact) && sourcesOf(answers).some((source) => isSourceOf(source, "summary")),
  );
  const ask = <Pages fact={fact} />;
  // What a page that shows the summary carries along need not be asked for again.
  return isCarried ? (
    <details class="source-ask">
      <summary>{words.source.title}</summary>
      {ask}
    </details>
  ) : (
    <fieldset class="source-ask">
      <legend>{words.source.title}</legend>
      {ask}
    </fieldset>
  );
}

function isReading(fact: string): boolean {
  return readings.includes(fact);
}

function Pages({ fact }: { readonly fact: string }) {
  const { answers, words, hold, set } = useForm();
  // Those that show it when the question is opened come first, and stay there.
  const [shown] = useState(() => sourcesOf(answers).map((source) => isSourceOf(source, fact)));
  const [own, setOwn] = useState<readonly number[]>([]);
  const latest = useRef(own);
  latest.current = own;
  useEffect(() => () => hold((held) => held.filter((index) => !latest.current.includes(index))), []);
  const sources = sourcesOf(answers).map((source, index) => ({ source, index }));
  const known = sources.filter(({ source, index }) => source["url"] && !own.includes(index));
  const others = known.filter(({ index }) => !shown[index]);
  const add = () => {
    const index = sources.length;
    set(["sources", index], { url: "", supports: [fact] });
    setOwn([...own, index]);
    hold((held) => [...held, index]);
    focusOn(["sources", index, "url"]);
  };
  const tick = (each: { readonly source: Answers; readonly index: number }) => (
    <Tick key={each.index} {...each} fact={fact} />
  );
  return (
    <>
      <p class="hint">{words.source.hint}</p>
      {known.filter(({ index }) => shown[index]).map(tick)}
      {others.length <= mostShown && others.map(tick)}
      {own.map((index) => (
        <div class="item" key={index}>
          <SourceFields index={index} isShort />
        </div>
      ))}
      <p class="actions">
        <button type="button" class="button second" onClick={add}>
          {words.source.add}
        </button>
      </p>
      {others.length > mostShown && (
        <details>
          <summary>{words.source.others({ pages: others.length })}</summary>
          {others.map(tick)}
        </details>
      )}
    </>
  );
}

interface TickProps {
  readonly source: Answers;
  readonly index: number;
  readonly fact: string;
}

function Tick({ source, index, fact }: TickProps) {
  const { answers, words, replace } = useForm();
  const url = String(source["url"] ?? "");
  const title = String(source["publisher"] ?? hostOf(url));
  const description = `${hostOf(url)}, ${String(source["as_of"] ?? words.source.undated)}`;
  // A path around the fact or below it supports it too, and is changed among the sources.
  const isChosen = isSourceOf(source, fact);
  const isFixed = isChosen && !supportsOf(source).includes(fact);
  return isFixed ? (
    <p class="choice">
      {title} <span class="hint">{description}</span>
    </p>
  ) : (
    <Choice
      type="checkbox"
      term={{ id: fact, title, description }}
      name={idAt(["sources", index, "supports", fact])}
      isChosen={isChosen}
      onChange={(isOn) => replace(withSupport(answers, index, fact, isOn))}
    />
  );
}
