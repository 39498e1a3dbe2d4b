import { labelOf, type IssueInput } from "./issue-form.ts";
import type { IssueFault, ParsedIssue } from "./parse-issue.ts";
import { readSources } from "./read-sources.ts";
import { readTerms } from "./read-terms.ts";

/** Who added it, when, and how sure it is: no source bears that out. */
const unsourced = new Set(["name", "acronym", "status.state"]);

/**
 * The listing that the answers of a form for new ones make, as a plain value.
 *
 * Values are texts and lists of texts, never YAML: whatever a person wrote is in the listing as text or not at all.
 *
 * @param today YYYY-MM-DD: the day of listing
 */
export function listingValue({ form, answers }: ParsedIssue, today: string): { value: object; faults: IssueFault[] } {
  const value: Record<string, unknown> = { kind: form.makes };
  const faults: IssueFault[] = [];
  const filled: string[] = [];
  for (const input of form.inputs) {
    const answer = answers.get(input.id);
    if (answer === undefined || input.path === undefined) continue;
    const read = readAnswer(answer, input);
    faults.push(...read.faults);
    if (read.value === undefined) continue;
    setAt(value, input.path.split("."), read.value);
    if (!unsourced.has(input.path)) filled.push(input.path);
  }
  // "Unknown" is what the register says where no source does.
  if ((value["status"] as { state?: string } | undefined)?.state !== "unknown") filled.push("status");
  const supports = [...new Set(filled.map((path) => (path.startsWith("status.") ? "status" : path)))];
  const { sources, faults: sourceFaults } = readSources(
    answers.get("sources") ?? "",
    labelOf(form, "sources"),
    supports,
  );
  return {
    value: { ...value, review: { level: "compiled", date: today }, added: today, sources },
    faults: [...faults, ...sourceFaults],
  };
}

function readAnswer(answer: string, input: IssueInput): { value?: unknown; faults: IssueFault[] } {
  const lines = answer.split("\n").map((line) => line.replace(/^[-*•]\s+/, "").trim());
  switch (input.type) {
    case "term":
    case "terms":
    case "codes": {
      const { ids, faults } = readTerms(answer, input.vocabulary, input.label);
      const value = input.type === "term" || input.path === "headquarters" ? ids[0] : ids;
      return { ...(ids.length > 0 && { value }), faults };
    }
    case "lines": {
      const items = lines.filter((line) => line !== "");
      return { value: input.path === "developers" ? items.map((name) => ({ name })) : items, faults: [] };
    }
    default:
      return { value: lines.join(" ").replace(/\s+/g, " ").trim(), faults: [] };
  }
}

function setAt(holder: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[key] = value;
  else setAt((holder[key] ??= {}) as Record<string, unknown>, rest, value);
}
