import { useEffect, useRef } from "preact/hooks";
import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import type { Field } from "../../dataset/fields.ts";
import { parsePointer } from "../../dataset/pointer.ts";
import { findDuplicates } from "../../core/contribute/duplicates.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { formatTask, type Task } from "../../core/contribute/task.ts";
import { englishFields, englishAttributes } from "../language/page-language.ts";
import { href } from "../ui/href.ts";
import { FieldInput } from "./FieldInput.tsx";
import { toElementId, useForm } from "./form-context.ts";
import { formatPart } from "./format-part.ts";
import { Choice, Errors } from "./Labelled.tsx";
import { listSelectableQuestions, type FormChoices, type Step } from "./steps.ts";
import { contributeMessages } from "./words.ts";

interface SelectionProps {
  readonly task: Task;
  readonly steps: readonly Step[];
  readonly choices: FormChoices;
  readonly onChoose: (choices: Partial<FormChoices>) => void;
}

/**
 * Step with a checkbox for each question, in collapsible groups, with the listing's present answers. Empty groups are left out;
 * one with a selected question is open. A question that is no longer selected gets its earlier answer back. For a correction,
 * links lead to "It has ended" and "It should not be listed".
 */
export function SelectionStep({ task, steps, choices, onChoose }: SelectionProps) {
  const { answers, first, names, root, setAnswer } = useForm();
  const { which, options } = contributeMessages.wrong;
  const path = ["which"];
  const selectedPaths = steps.flatMap((step) => (step.kind === "question" ? [step.field.path] : []));
  /** Selects a question, or deselects it and resets its answer. */
  const select = (field: Field, isSelected: boolean) => {
    const fieldPath = field.path.split(".");
    // The answer of a question that is no longer selected is reset.
    if (!isSelected && partAt(answers, fieldPath) !== undefined) setAnswer(fieldPath, partAt(first, fieldPath));
    onChoose({
      selectedPaths: isSelected
        ? [...choices.selectedPaths, field.path]
        : choices.selectedPaths.filter((selectedPath) => selectedPath !== field.path),
    });
  };
  const groups = listSelectableQuestions(task, root, first).filter(({ fields }) => fields.length > 0);
  return (
    <>
      <fieldset class="field" id={toElementId(path)} tabIndex={-1} aria-describedby={`${toElementId(path)}-error`}>
        <legend>
          <h3>{which[task.action as keyof typeof which]}</h3>
        </legend>
        <Errors path={path} />
        {groups.map(({ id, fields }) => (
          <details key={id} class={id} open={fields.some((field) => selectedPaths.includes(field.path))}>
            <summary>{options[id === "missing" && task.action === "new" ? "more" : id]}</summary>
            {fields.map((field) => (
              <Choice
                key={field.path}
                title={field.title}
                text={field.path === "sources" ? "" : formatPart(partAt(first, field.path.split(".")), field, names)}
                name={`which-${field.path}`}
                isChosen={selectedPaths.includes(field.path)}
                isInEnglish={englishFields.has(field.path)}
                onChange={(isSelected) => select(field, isSelected)}
              />
            ))}
          </details>
        ))}
      </fieldset>
      {task.action === "edit" && (
        <p>
          <OtherTaskLink task={task} action="ended" />
          <OtherTaskLink task={task} action="remove" />
        </p>
      )}
    </>
  );
}

/** Link to another task about the same listing: `?ended=entities/a`, or `?remove=` without a listing. */
function OtherTaskLink({ task: { reference }, action }: { readonly task: Task; readonly action: "ended" | "remove" }) {
  return (
    <a class="other-way" href={formatTask({ action, ...(reference && { reference }) })}>
      {contributeMessages.wrong.options[action]}
    </a>
  );
}

/**
 * Step for the name and the website of a new listing. Listings that may be the same (see `findDuplicates`) appear below while
 * they are typed, each with a link to correct it; nothing until the names are loaded.
 */
export function DuplicatesStep() {
  const { answers, names, root } = useForm();
  const { listed, heading } = contributeMessages;
  const matches = names === undefined ? [] : findDuplicates(answers, names);
  return (
    <>
      <h3>{listed.title}</h3>
      <p class="hint">{listed.hint}</p>
      {root.fields
        .filter(({ name }) => name === "name" || name === "website")
        .map((field) => (
          <FieldInput key={field.path} field={field} path={[field.path]} />
        ))}
      <div role="status">
        {matches.length > 0 && (
          <section class="callout weighty" aria-labelledby="duplicates">
            <h3 id="duplicates">{listed.found}</h3>
            <p>{listed.foundText}</p>
            <ul class="plain">
              {matches.map(({ reference, name, matchedBy }) => (
                <li key={reference}>
                  <a href={href(addressOfReference(reference))}>{name}</a> {listed.why[matchedBy]}.{" "}
                  <a href={href(addressOfForm(reference))}>{heading.edit({ name })}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

/** Review levels that a reader can choose. */
const chosenLevels = ["confirmed", "checked"] as const;

/**
 * Step that asks who confirms the listing: the organisation (level `confirmed`) or a reader (`checked`). For the organisation, a
 * note says how to prove it.
 *
 * @param today YYYY-MM-DD, becomes the date of the review
 */
export function ReviewStep({ today }: { readonly today: string }) {
  const { answers, first, setAnswer } = useForm();
  const { who, options, proof } = contributeMessages.confirm;
  const isChosen = answers["review"] !== first["review"];
  const chosenLevel = isChosen ? partAt(answers, ["review", "level"]) : undefined;
  return (
    <fieldset class="field" id={toElementId(["review"])} tabIndex={-1}>
      <legend>
        <h3>{who}</h3>
      </legend>
      <Errors path={["review"]} />
      {chosenLevels.map((level) => (
        <Choice
          key={level}
          type="radio"
          {...options[level]}
          name="who"
          isChosen={chosenLevel === level}
          onChange={() => setAnswer(["review"], { level, date: today })}
        />
      ))}
      {chosenLevel === "confirmed" && <p class="hint">{proof}</p>}
    </fieldset>
  );
}

/**
 * Step with the control of one question and, below it, the listing's present answer if there is one: "The listing says now:
 * Kenya, Uganda", terms by their titles. The control holds that answer until it is changed. The answers of a list of mappings,
 * such as sources, are not repeated below it.
 */
export function QuestionStep({ field }: { readonly field: Field }) {
  const { first, names } = useForm();
  const path = field.path.split(".");
  const isListOfMappings = field.item?.type === "map";
  const presentAnswer = isListOfMappings ? "" : formatPart(partAt(first, path), field, names);
  return (
    <div class="question">
      <FieldInput field={field} path={path} />
      {presentAnswer !== "" && (
        <p class="hint now">
          {contributeMessages.wrong.nowSays}{" "}
          <span {...(englishFields.has(field.path) && englishAttributes)}>{presentAnswer}</span>
        </p>
      )}
    </div>
  );
}

interface ProblemsProps {
  /** Number of times that problems were found. The box is focused whenever it changes. */
  readonly failedAttempts: number;
  /** Called with the JSON Pointer of the answer to lead to. */
  readonly onShowAnswer: (pointer: string) => void;
}

/**
 * Box with the problems that the form shows, each a link that calls `onShowAnswer`. It is focused each time that problems are
 * found.
 */
export function Problems({ failedAttempts, onShowAnswer }: ProblemsProps) {
  const { problems } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [failedAttempts]);
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box} aria-labelledby="problems">
      <h2 id="problems">{contributeMessages.problems.title}</h2>
      <ul>
        {problems.map(({ pointer, text, isInEnglish }) => (
          <li key={pointer + text}>
            <a
              {...(isInEnglish && englishAttributes)}
              href={`#${toElementId(parsePointer(pointer))}`}
              onClick={(event) => {
                event.preventDefault();
                onShowAnswer(pointer);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
