import { format } from "../../core/language/page-format.ts";
import { compareCompanySize, type CompanySize, type SizeAnswer } from "../../core/laws/law-size.ts";

/*
 * Compares the size of the reader's company, as entered on the page of laws, with the size thresholds of each law.
 *
 * Nothing that is entered is stored or sent.
 */

/** Messages that the page hands to this script. */
export interface SizeWords {
  /** Sentences below a law: "You reach a size that it names". */
  readonly answer: Readonly<Record<SizeAnswer, string>>;
  /** Labels of the counts in the status line: "Size reached". */
  readonly tally: Readonly<Record<SizeAnswer, string>>;
}

/** A law on the page: its element, and the thresholds that the page wrote into it. */
interface LawRow {
  readonly element: HTMLElement;
  readonly law: Parameters<typeof compareCompanySize>[0];
}

/** Results in the order of the status line. */
const answersInOrder: readonly SizeAnswer[] = ["reached", "any-size", "open", "below", "not-stated"];

const root = document.querySelector<HTMLElement>("[data-laws]");
if (root !== null) startSizeFilter(root);

/**
 * Shows the form, which is hidden without script, and updates the page now and on every input in `root`: figures, currency, place
 * and the checkbox that hides laws.
 *
 * The thresholds come from each law's `data-size`, the messages from the root's `data-words`, both JSON.
 */
function startSizeFilter(root: HTMLElement): void {
  const form = root.querySelector(".size-form") as HTMLElement;
  const rows = [...root.querySelectorAll<HTMLElement>(".law")].map((element) => ({
    element,
    law: JSON.parse(element.dataset["size"] ?? "{}") as LawRow["law"],
  }));
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SizeWords;
  const update = () => updatePage(root, form, rows, words);
  form.hidden = false;
  root.addEventListener("input", update);
  update();
}

/**
 * Updates the page to what is entered.
 *
 * - Each law shows its result, once there is a figure. With "hide" checked and a figure entered, laws with the result "below" are
 *   hidden.
 * - Every `<details>` is opened once there is a figure. It is not closed again.
 * - A region is hidden if it has no law that is shown and holds in the chosen place.
 * - The status line counts the results of the laws that hold in the chosen place, also the hidden ones. Without a figure it is
 *   empty.
 */
function updatePage(root: HTMLElement, form: HTMLElement, rows: readonly LawRow[], words: SizeWords): void {
  const company = readCompany(form);
  const hasFigures = Object.keys(company).length > 0;
  const hidesBelow = hasFigures && form.querySelector("[name=hide]:checked") !== null;
  const place = root.querySelector<HTMLInputElement>("[name=place]:checked")?.value ?? "all";

  const counts = new Map<SizeAnswer, number>();
  for (const { element, law } of rows) {
    const answer = compareCompanySize(law, company);
    showAnswer(element, answer, hasFigures ? words.answer[answer] : undefined);
    element.hidden = hidesBelow && answer === "below";
    if (isInPlace(element, place)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }

  // On a phone the laws of a region are folded away, and the results with them.
  if (hasFigures) for (const details of root.querySelectorAll("details")) details.open = true;
  for (const region of root.querySelectorAll<HTMLElement>(".law-region")) {
    const laws = [...region.querySelectorAll<HTMLElement>(".law")];
    region.hidden = !laws.some((law) => isInPlace(law, place) && !law.hidden);
  }
  const status = root.querySelector("[role=status]") as HTMLElement;
  status.textContent = hasFigures ? formatCounts(counts, words.tally) : "";
}

/**
 * Writes a law's result below it: its "not yet" note, if it has one, a space and the sentence, such as "Only from 26 July 2029.
 * You reach a size that it names". Without a sentence, empties and hides the line. `data-answer` is set in both cases, for its
 * colour.
 */
function showAnswer(law: HTMLElement, answer: SizeAnswer, sentence: string | undefined): void {
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
 * Formats how many laws have each result: "Size reached: 3, not decided: 2". The order is reached, any size, not decided, below,
 * not stated. Results that no law has are left out; "" if no law has one.
 */
function formatCounts(counts: ReadonlyMap<SizeAnswer, number>, labels: SizeWords["tally"]): string {
  return answersInOrder
    .filter((answer) => counts.has(answer))
    .map((answer) => `${labels[answer]}: ${counts.get(answer)}`)
    .join(format.comma);
}

/**
 * Reads the entered figures, such as `{employees: 300, turnover: {amount: 36000000, currency: "GBP"}}`. Money is entered in
 * millions of the chosen currency. Empty and negative figures are left out, zero is not; {} if nothing is entered.
 */
function readCompany(form: HTMLElement): CompanySize {
  const currency = form.querySelector("select")?.value ?? "";
  const figures = (["employees", "turnover", "assets"] as const).flatMap((name) => {
    const value = form.querySelector<HTMLInputElement>(`[name=${name}]`)?.valueAsNumber ?? NaN;
    const isEntered = value >= 0;
    if (!isEntered) return [];
    return [[name, name === "employees" ? value : { amount: value * 1e6, currency }] as const];
  });
  return Object.fromEntries(figures) as CompanySize;
}
