import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mean, sum } from "d3-array";
import { expect, test } from "@playwright/test";
import { readBasePath, repositoryRoot } from "../../io/environment.ts";
import { existsScriptMessages } from "../../site/exists/words.ts";

interface JudgedIdea {
  readonly kind: "short" | "paragraph";
  readonly text: string;
  /** Tools by grade: 3 does the same work, 2 much of it, 1 a part. */
  readonly grades: Readonly<Record<string, readonly string[]>>;
}

/** Minimum scores by kind of idea. Below 1, since an idea may lose its answers when listings change. */
const minScores = { short: { ndcg: 0.55, recall: 0.6 }, paragraph: { ndcg: 0.55, recall: 0.6 } } as const;
const maxTools = 10;

const file = join(repositoryRoot, "src/testing/judged/ideas.json");
const judgedIdeas = JSON.parse(readFileSync(file, "utf8")) as JudgedIdea[];

test("tools that do the work of sixty judged ideas are among the first ten", async ({ page }) => {
  await page.goto(`${process.env["BROWSER_TEST_ORIGIN"]}${readBasePath()}/exists/`);
  await page.getByRole("button", { name: existsScriptMessages.ask }).waitFor();
  const answers = await page.evaluate(
    askAll,
    judgedIdeas.map(({ text }) => text),
  );
  const results: { kind: JudgedIdea["kind"]; ndcg: number; recall: number }[] = [];
  for (const [index, { kind, grades }] of judgedIdeas.entries()) {
    const links = answers[index] ?? [];
    const foundTools = links.slice(0, maxTools).map((href) => href.replace(readBasePath(), "").replace(/^\/|\/$/g, ""));
    results.push({ kind, ...scoreTools(foundTools, grades) });
  }
  for (const kind of ["short", "paragraph"] as const) {
    const resultsOfKind = results.filter((each) => each.kind === kind);
    const [ndcg = 0, recall = 0] = [
      mean(resultsOfKind, (each) => each.ndcg),
      mean(resultsOfKind, (each) => each.recall),
    ];
    console.info(`ideas, ${kind} (${resultsOfKind.length}): nDCG ${ndcg.toFixed(2)}, recall ${recall.toFixed(2)}`);
    expect(ndcg).toBeGreaterThanOrEqual(minScores[kind].ndcg);
    expect(recall).toBeGreaterThanOrEqual(minScores[kind].recall);
  }
});

/**
 * Enters the ideas one after the other. Runs inside the page: sixty times typing and reading from outside takes a minute.
 *
 * @returns the links to tools in the answer to each idea, best first
 */
async function askAll(texts: readonly string[]): Promise<string[][]> {
  const grades: string[][] = [];
  const field = document.querySelector<HTMLTextAreaElement>("#idea-text");
  for (const text of texts) {
    field?.form?.querySelector<HTMLButtonElement>("button[type=button]")?.click();
    while (field?.value !== "" || document.querySelector(".idea-answers")) await new Promise(requestAnimationFrame);
    field.focus();
    field.setRangeText(text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    while (!field.form?.querySelector("button[type=button]")) await new Promise(requestAnimationFrame);
    field.form.requestSubmit();
    while (document.activeElement?.id !== "answers") await new Promise(requestAnimationFrame);
    const links = document.querySelectorAll(".idea-answers ol > li h4 a[href*='/tools/']");
    grades.push([...links].map((link) => link.getAttribute("href") ?? ""));
  }
  return grades;
}

/**
 * Computes nDCG and recall (0–1) of the first ten tools. Recall is the share of the tools with grade 2 or 3, at most ten, among
 * them.
 *
 * @see K. Järvelin, J. Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques, https://doi.org/10.1145/582415.582418
 */
function scoreTools(foundTools: readonly string[], grades: JudgedIdea["grades"]): { ndcg: number; recall: number } {
  const gradeByTool = new Map(
    Object.entries(grades).flatMap(([grade, tools]) => tools.map((tool) => [tool, Number(grade)])),
  );
  const dcg = (grades: readonly number[]) =>
    sum(grades, (grade, index) => (2 ** grade - 1) / Math.log2((index ?? 0) + 2));
  const ideal = [...gradeByTool.values()].sort((a, b) => b - a).slice(0, maxTools);
  const goodTools = [...gradeByTool].filter(([, grade]) => grade >= 2).map(([tool]) => tool);
  const foundGoodTools = goodTools.filter((tool) => foundTools.includes(tool)).length;
  return {
    ndcg: dcg(foundTools.map((tool) => gradeByTool.get(tool) ?? 0)) / dcg(ideal),
    recall: foundGoodTools / Math.min(goodTools.length, maxTools),
  };
}
