import { isEndedState } from "../../dataset/model.ts";
import type { Field } from "../../dataset/fields.ts";
import { pointerTo } from "../../dataset/pointer.ts";
import { partAt, type Answers } from "../../core/contribute/form-state.ts";
import {
  groupQuestions,
  questionGroups,
  listRequiredQuestions,
  listEndQuestions,
} from "../../core/contribute/questions.ts";
import {
  listChanges,
  listFactsToSource,
  isSameAnswer,
  listSources,
  assignSources,
} from "../../core/contribute/sourcing.ts";
import type { Task } from "../../core/contribute/task.ts";
import { isWithin, type Problem } from "./context.ts";
import { contributeMessages as words } from "./words.ts";

/** A page of the form: whether it is listed already, who confirms it, what is wrong, one question, the page that shows it. */
export type Step =
  { readonly kind: "listed" | "review" | "which" | "page" } | { readonly kind: "question"; readonly field: Field };

/** What a reader said beside the answers. */
export interface Said {
  /** The questions that were chosen, by their dotted paths. */
  readonly chosen: readonly string[];
  /** The listing's own pages that show the new answers, by their places. */
  readonly known: readonly number[];
  /** Whether no page shows them. */
  readonly isNone: boolean;
}

/** The questions of which a reader chooses, in groups. */
export function questionsToChoose({ action }: Task, root: Field, first: Answers) {
  const found = groupQuestions(root, first);
  const needed = action === "new" ? [...listRequiredQuestions(root).map(({ path }) => path), "website", "sources"] : [];
  return questionGroups.map((id) => ({ id, fields: found[id].filter(({ path }) => !needed.includes(path)) }));
}

/** The pages of a task; a question that has a new answer is asked even where it was not chosen, as in a kept draft. */
export function stepsOf(task: Task, { chosen }: Said, first: Answers, answers: Answers, root: Field): readonly Step[] {
  const { action, fact } = task;
  const ask = (fields: readonly Field[]) => fields.map((field) => ({ kind: "question", field }) as const);
  const page = { kind: "page" } as const;
  if (action === "ended") return [...ask(listEndQuestions(root)), page];
  const changed = listChanges(first, answers, root).map(({ field }) => field.path);
  const asked = questionsToChoose(task, root, first)
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => chosen.includes(path) || changed.includes(path) || path === fact);
  const which = fact === undefined || asked.length === 0 ? [{ kind: "which" } as const] : [];
  if (action === "new") {
    const needed = listRequiredQuestions(root).filter(({ path }) => path !== "name");
    return [{ kind: "listed" }, ...ask(needed), ...which, ...ask(asked), page];
  }
  const rest = [...which, ...ask(asked), ...(action === "edit" || asked.length > 0 ? [page] : [])];
  return action === "confirm" ? [{ kind: "review" }, ...rest] : rest;
}

/** Where a page of the form is in the answers. */
export function placeOf(step: Step): string {
  if (step.kind === "page") return "/sources";
  return step.kind === "question" ? pointerTo(...step.field.path.split(".")) : `/${step.kind}`;
}

/** Whether a place of the answers is asked for on a page of the form. */
export function isIn(step: Step, place: string): boolean {
  if (step.kind === "listed") return isWithin(place, "/name") || isWithin(place, "/website");
  return isWithin(place, placeOf(step));
}

/** The places of the sources that were named for the new answers. */
export function givenPages(first: Answers, answers: Answers, { known }: Said): number[] {
  const own = listSources(first).length;
  const isGiven = ({ url = "" }: Answers) => String(url).trim() !== "";
  return [
    ...known,
    ...listSources(answers).flatMap((source, index) => (index >= own && isGiven(source) ? [index] : [])),
  ];
}

/** The answers with what the given pages support, without new pages whose address was taken out again. */
export function withGivenPages(first: Answers, answers: Answers, said: Said, root: Field): Answers {
  const own = listSources(first).length;
  const sources = listSources(answers).filter(({ url = "" }, index) => index < own || String(url).trim() !== "");
  const kept = sources.length === listSources(answers).length ? answers : { ...answers, sources };
  return assignSources(first, kept, givenPages(first, kept, said), listFactsToSource(first, answers, root), root);
}

/** Whether the answers newly say that it ended: that is not taken without a page. */
export function isNewEnd(first: Answers, answers: Answers): boolean {
  const state = partAt(answers, ["status", "state"]);
  return isEndedState(String(state)) && state !== partAt(first, ["status", "state"]);
}

interface Given {
  readonly task: Task;
  readonly answers: Answers;
  readonly first: Answers;
  readonly steps: readonly Step[];
  readonly said: Said;
  readonly root: Field;
}

/** What a page of the form needs before one can go on, each with its place. */
export function missingIn(step: Step, { task, answers, first, steps, said, root }: Given): readonly Problem[] {
  const { wrong, problems } = words;
  const one = (place: string, text: string) => [{ place, text, isError: true }];
  switch (step.kind) {
    case "listed":
      return String(answers["name"] ?? "").trim() === ""
        ? one("/name", problems.give({ title: root.fields.find(({ name }) => name === "name")?.title ?? "" }))
        : [];
    case "review":
      return answers["review"] === first["review"] ? one("/review", words.confirm.choose) : [];
    case "which":
      return task.action !== "edit" || steps.some(({ kind }) => kind === "question") ? [] : one("/which", wrong.choose);
    case "page": {
      if (givenPages(first, answers, said).length > 0 || listFactsToSource(first, answers, root).length === 0)
        return [];
      const isNeeded = task.action === "new" || isNewEnd(first, answers);
      if (said.isNone && !isNeeded) return [];
      const text = isNewEnd(first, answers) ? wrong.giveEndPage : isNeeded ? wrong.giveNewPage : wrong.givePage;
      return one(`/sources/${listSources(first).length}/url`, text);
    }
    case "question": {
      const path = step.field.path.split(".");
      const { title, name } = step.field;
      const [before, after] = [partAt(first, path) ?? "", partAt(answers, path) ?? ""];
      if (task.action === "ended")
        return name !== "state" || isNewEnd(first, answers) ? [] : one(pointerTo(...path), wrong.chooseEnd);
      if (!isSameAnswer(before, after)) return [];
      return one(pointerTo(...path), (before === "" ? wrong.give : wrong.change)({ title }));
    }
    default:
      return step satisfies never;
  }
}
