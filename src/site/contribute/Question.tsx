import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Field } from "../../dataset/fields.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { inEnglish } from "../language/marks.ts";
import { FieldInput } from "./FieldInput.tsx";
import { SourceAsk } from "./SourceAsk.tsx";
import { useForm } from "./context.ts";
import { sayPart } from "./engine-words.ts";

const controls = "input, select, textarea";

interface Props {
  readonly field: Field;
  /** Whether it is open from the start. */
  readonly isOpen: boolean;
  /** Whether someone came for it. */
  readonly isSought: boolean;
}

/** One question: its answer on a line, opened to change it, with the page that shows it asked for beside it. */
export function Question({ field, isOpen: isOpenFirst, isSought }: Props) {
  const { answers, first, names, words, set, leave, problemsAt } = useForm();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const row = useRef<HTMLDivElement>(null);
  const path = field.path.split(".");
  const part = partAt(answers, path);
  const said = sayPart(part, field, names);
  const isChanged = JSON.stringify(part ?? "") !== JSON.stringify(partAt(first, path) ?? "");
  const [problem] = problemsAt(path);
  const isWrong = problemsAt(path).some(({ isError }) => isError);
  useOpenOn(row, () => setOpen(true));
  useEffect(() => {
    if (isSought) {
      row.current?.scrollIntoView({ block: "center" });
      focusLater(row, controls);
    }
  }, []);
  const toggle = (open: boolean) => {
    setOpen(open);
    if (!open) leave(path);
    focusLater(row, open ? controls : "button");
  };
  return (
    <div class={`question${isOpen ? " open" : ""}`} ref={row} data-question={field.path}>
      {!isOpen && (
        <>
          <h3 class="label">{field.title}</h3>
          <p class={said === "" ? "missing" : "answer"}>
            {said || words.notFound}
            {isChanged && <span class="mark-word"> {words.changed}</span>}
            {isWrong && (
              <>
                {" "}
                <span class="error" {...(problem?.isInEnglish && inEnglish)}>
                  {problem?.text}
                </span>
              </>
            )}
          </p>
          <p class="change">
            <Action text={said === "" ? words.add : words.change} title={field.title} onClick={() => toggle(true)} />
          </p>
        </>
      )}
      {isOpen && (
        <>
          <FieldInput field={field} path={path} />
          {said !== "" && <SourceAsk field={field} />}
          <p class="actions">
            <Action text={words.done} title={field.title} isButton onClick={() => toggle(false)} />
            {isChanged && (
              <Action text={words.undo} title={field.title} onClick={() => set(path, partAt(first, path))} />
            )}
          </p>
        </>
      )}
    </div>
  );
}

interface ActionProps {
  readonly text: string;
  readonly title: string;
  readonly isButton?: boolean;
  readonly onClick: () => void;
}

/** A button whose short text is said with what it is about. */
function Action({ text, title, isButton = false, onClick }: ActionProps) {
  const { words } = useForm();
  return (
    <button
      type="button"
      class={isButton ? "button second" : "text-button"}
      aria-label={words.of({ action: text, title })}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

/** Opens a question that the list of problems leads to. */
function useOpenOn(row: { readonly current: HTMLElement | null }, open: () => void): void {
  // Before other effects: on a busy page the one that leads here can run before those of the questions.
  useLayoutEffect(() => {
    const element = row.current;
    element?.addEventListener("open-question", open);
    return () => element?.removeEventListener("open-question", open);
  }, []);
}

/** After the change is drawn, so that the keyboard stays where the reader is. */
function focusLater(holder: { readonly current: HTMLElement | null }, selector: string): void {
  requestAnimationFrame(() => holder.current?.querySelector<HTMLElement>(selector)?.focus());
}
