import {
  compareCompany,
  type Company,
  type CompanySize,
  type LawAnswer,
  type LawScope,
} from "../../core/laws/law-size.ts";
import { labelled } from "../language/labelled.ts";

/*
 * Compares the reader's company, as entered on the page of laws, with the sizes and the activity that each law names.
 *
 * Nothing that is entered is stored or sent.
 */

/** Messages that the page hands to this script. */
export interface SizeWords {
  /** Sentences below a law: "You reach a size that it names". */
  readonly answer: Readonly<Record<LawAnswer, string>>;
  /** Labels of the counts in the status line: "Size reached". */
  readonly tally: Readonly<Record<LawAnswer, string>>;
  /** Separator of these counts: ", ". */
  readonly comma: string;
}

/** A law on the page: its element, and what the page wrote into it about who it is for. */
interface LawRow {
  readonly element: HTMLElement;
  readonly law: LawScope;
}

/** Results in the order of the status line. */
const answersInOrder: readonly LawAnswer[] = [
  "reached",
  "any-size",
  "supplier",
  "open",
  "below",
  "other-activity",
  "not-stated",
];

const root = document.querySelector<HTMLElement>("[data-laws]");
if (root !== null) startSizeFilter(root);

/**
 * Shows the form and the questions of laws, which are hidden without script, and updates the page now and on every input in
 * `root`: figures, currency, seat, place, answers to questions and the checkbox that hides laws.
 *
 * Each law's sizes and activity come from its `data-scope`, the messages from the root's `data-words`, both JSON.
 */
function startSizeFilter(root: HTMLElement): void {
  const form = root.querySelector(".size-form") as HTMLElement;
  const rows = [...root.querySelectorAll<HTMLElement>(".law")].map((element) => ({
    element,
    law: JSON.parse(element.dataset["scope"] ?? "{}") as LawScope,
  }));
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SizeWords;
  const update = () => updatePage(root, form, rows, words);
  const updateAfterInput = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) copyToSameQuestions(root, target);
    update();
  };
  form.hidden = false;
  for (const question of root.querySelectorAll<HTMLElement>("[data-activity]")) question.hidden = false;
  root.addEventListener("input", updateAfterInput);
  update();
}

/**
 * Updates the page to what is entered.
 *
 * - Each law shows its result, once there is a figure. With "hide" checked and a figure entered, laws with the result "below" are
 *   hidden.
 * - A region is hidden if it has no law that is shown and holds in the chosen place.
 * - The status line counts the results of the laws that hold in the chosen place, also the hidden ones. Without a figure it is
 *   empty.
 */
function updatePage(root: HTMLElement, form: HTMLElement, rows: readonly LawRow[], words: SizeWords): void {
  const company = readCompany(root, form);
  const hasFigures = Object.keys(company).some((key) => key !== "activities");
  const hidesBelow = form.querySelector("[name=hide]:checked") !== null;
  const place = root.querySelector<HTMLSelectElement>("[name=place]")?.value ?? "all";

  const counts = new Map<LawAnswer, number>();
  for (const { element, law } of rows) {
    const answer = compareCompany(law, company);
    const isAnswered = hasFigures || answer === "other-activity";
    showAnswer(element, answer, isAnswered ? words.answer[answer] : undefined);
    element.hidden = hidesBelow && isAnswered && (answer === "below" || answer === "other-activity");
    if (isInPlace(element, place)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }

  for (const region of root.querySelectorAll<HTMLElement>(".law-region")) {
    const laws = [...region.querySelectorAll<HTMLElement>(".law")];
    region.hidden = !laws.some((law) => isInPlace(law, place) && !law.hidden);
  }
  const status = root.querySelector("[role=status]") as HTMLElement;
  status.textContent = hasFigures ? formatCounts(counts, words) : "";
}

/**
 * Writes a law's result below it: its "not yet" note, if it has one, a space and the sentence, such as "Only from 26 July 2029.
 * You reach a size that it names". Without a sentence, empties and hides the line. `data-answer` is set in both cases, for its
 * colour.
 */
function showAnswer(law: HTMLElement, answer: LawAnswer, sentence: string | undefined): void {
  const line = law.querySelector<HTMLElement>("[data-answer]") as HTMLElement;
  line.hidden = sentence === undefined;
  line.textContent = sentence === undefined ? "" : [law.dataset["when"], sentence].filter(Boolean).join(" ");
  line.dataset["answer"] = answer;
}

/** Returns true if the id of the place is one of the law's `data-in`, which are separated by spaces, or if it is "all". */
function isInPlace(law: HTMLElement, place: string): boolean {
  return place === "all" || (law.dataset["in"] ?? "").split(" ").includes(place);
}

/**
 * Formats how many laws have each result: "Size reached: 3, not decided: 2". The order is that of `answersInOrder`. Results that
 * no law has are left out; "" if no law has one.
 */
function formatCounts(counts: ReadonlyMap<LawAnswer, number>, { tally, comma }: SizeWords): string {
  return answersInOrder
    .filter((answer) => counts.has(answer))
    .map((answer) => labelled(tally[answer], `${counts.get(answer)}`))
    .join(comma);
}

/**
 * Reads the entered answers, such as `{employees: 900, places: {"in France": {employees: 20}}, seat: "eu", isSupplier: true}`.
 * Unanswered questions, empty and negative figures are left out, zero is not; `{}` if nothing is entered.
 */
function readCompany(root: HTMLElement, form: HTMLElement): Company {
  const places = readSizes(form);
  const worldwide = places[""];
  delete places[""];
  const seat = form.querySelector<HTMLSelectElement>("[name=seat]")?.value ?? "";
  const activities = readActivities(root);
  return {
    ...worldwide,
    ...(Object.keys(places).length > 0 && { places }),
    ...(seat !== "" && { seat: seat as NonNullable<Company["seat"]> }),
    ...(Object.keys(activities).length > 0 && { activities }),
    ...(form.querySelector("[name=supplier]:checked") !== null && { isSupplier: true }),
  };
}

/**
 * Reads the figures by place, "" for worldwide: `{"": {employees: 900}, "in France": {employees: 20}}`. Money is entered in
 * millions of the chosen currency.
 */
function readSizes(form: HTMLElement): Record<string, CompanySize> {
  const currency = form.querySelector<HTMLSelectElement>("[name=currency]")?.value ?? "";
  const sizes: Record<string, CompanySize> = {};
  for (const { dataset, valueAsNumber: value } of form.querySelectorAll<HTMLInputElement>("[data-measure]")) {
    const isEntered = value >= 0;
    if (!isEntered) continue;
    const { measure = "", where = "" } = dataset;
    const figure = measure === "employees" ? value : { amount: value * 1e6, currency };
    sizes[where] = { ...sizes[where], [measure]: figure };
  }
  return sizes;
}

/** Gives an answer to a question of a law to the other laws that ask the same: two are about imports into the United States. */
function copyToSameQuestions(root: HTMLElement, { name, value }: HTMLSelectElement): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("[data-activity] select"))
    if (select.name === name) select.value = value;
}

/** Reads the answers to the questions of laws: `{"imports-us": false}`. */
function readActivities(root: HTMLElement): NonNullable<Company["activities"]> {
  const selects = root.querySelectorAll<HTMLSelectElement>("[data-activity] select");
  const answered = [...selects].filter(({ value }) => value !== "");
  return Object.fromEntries(answered.map(({ name, value }) => [name, value === "yes"]));
}
