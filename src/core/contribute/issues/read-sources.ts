import { quote } from "../../../dataset/diagnostic.ts";
import type { Source } from "../../../dataset/model.ts";
import type { IssueFault } from "./parse-issue.ts";

/** More pages than any listing rests on. */
const mostSources = 40;

/**
 * The pages that an answer gives: one a line, `address | publisher | date`, the last two in either order or left out.
 *
 * @param label the heading of the answer
 * @param supports what each of them is said to support; a reviewer looks
 */
export function readSources(
  answer: string,
  label: string,
  supports: readonly string[],
): { sources: Source[]; faults: IssueFault[] } {
  const lines = answer.split("\n").map((line) => line.replace(/^[-*•]\s+/, "").trim());
  const sources: Source[] = [];
  const faults: IssueFault[] = [];
  const given = lines.filter((each) => each !== "");
  if (given.length === 0) {
    faults.push({ label, message: "no page given", hint: "give the address of a public page that shows it" });
  }
  if (given.length > mostSources) {
    const hint = `give at most ${mostSources}: those that show the most`;
    faults.push({ label, message: `too many pages: ${given.length}`, hint });
  }
  for (const line of given.slice(0, mostSources)) {
    const [first = "", ...rest] = line.split("|").map((part) => part.trim());
    const url = first.replace(/^<(.*)>$/, "$1");
    if (!/^https?:\/\/\S+$/.test(url)) {
      const hint = "begin the line with a full address, such as https://example.org/about, and separate the rest by |";
      faults.push({ label, message: `not an address: ${quote(url)}`, hint });
      continue;
    }
    const asOf = rest.find((part) => /^\d{4}(-\d{2}){0,2}$/.test(part));
    const publisher = rest.find((part) => part !== "" && part !== asOf);
    sources.push({
      url,
      ...(publisher !== undefined && { publisher }),
      ...(asOf !== undefined && { as_of: asOf }),
      ...(supports.length > 0 && { supports: [...supports] }),
    } as Source);
  }
  return { sources, faults };
}
