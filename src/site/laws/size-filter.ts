import { format } from "../../core/language/page-format.ts";
import { measureLawSize, type CompanySize, type SizeAnswer } from "../../core/laws/law-size.ts";

/*
 * The size of the reader's company beside the sizes that the laws name. Nothing that is entered is kept or sent; what is
 * open stays open, and nothing is converted between currencies.
 */

/** The words that the script says. */
export interface SizeWords {
  readonly answer: Readonly<Record<SizeAnswer, string>>;
  readonly tally: Readonly<Record<SizeAnswer, string>>;
}

const answers: readonly SizeAnswer[] = ["reached", "any-size", "open", "below", "not-stated"];

const root = document.querySelector<HTMLElement>("[data-laws]");
if (root !== null) startSizeFilter(root);

function startSizeFilter(root: HTMLElement): void {
  const form = root.querySelector(".size-form") as HTMLElement;
  const status = root.querySelector("[role=status]") as HTMLElement;
  const rows = [...root.querySelectorAll<HTMLElement>(".law")].map((row) => ({
    row,
    law: JSON.parse(row.dataset["size"] ?? "{}") as Parameters<typeof measureLawSize>[0],
  }));
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SizeWords;
  form.hidden = false;
  root.addEventListener("input", answer);
  answer();

  function answer(): void {
    const company = readCompany(form);
    const isTold = Object.keys(company).length > 0;
    const hides = isTold && form.querySelector("[name=hide]:checked") !== null;
    const place = root.querySelector<HTMLInputElement>("[name=place]:checked")?.value ?? "all";
    const isThere = (row: HTMLElement) => place === "all" || (row.dataset["in"] ?? "").split(" ").includes(place);
    const counts = new Map<SizeAnswer, number>();
    for (const { row, law } of rows) {
      const said = measureLawSize(law, company);
      const line = row.querySelector<HTMLElement>("[data-answer]") as HTMLElement;
      line.hidden = !isTold;
      line.textContent = isTold ? [row.dataset["when"], words.answer[said]].filter(Boolean).join(" ") : "";
      line.dataset["answer"] = said;
      row.hidden = hides && said === "below";
      if (isThere(row)) counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    if (isTold) for (const fold of root.querySelectorAll("details")) fold.open = true;
    for (const region of root.querySelectorAll<HTMLElement>(".law-region")) {
      region.hidden = ![...region.querySelectorAll<HTMLElement>(".law")].some((row) => isThere(row) && !row.hidden);
    }
    status.textContent = isTold ? tallyOf(counts) : "";
  }

  function tallyOf(counts: ReadonlyMap<SizeAnswer, number>): string {
    return answers
      .filter((said) => counts.has(said))
      .map((said) => `${words.tally[said]}: ${counts.get(said)}`)
      .join(format.comma);
  }
}

function readCompany(form: HTMLElement): CompanySize {
  const currency = form.querySelector("select")?.value ?? "";
  const figures = (["employees", "turnover", "assets"] as const).flatMap((name) => {
    const value = form.querySelector<HTMLInputElement>(`[name=${name}]`)?.valueAsNumber ?? NaN;
    return value >= 0 ? [[name, name === "employees" ? value : { amount: value * 1e6, currency }] as const] : [];
  });
  return Object.fromEntries(figures) as CompanySize;
}
