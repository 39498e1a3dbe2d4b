import { EVENT_ID, SCALAR_STYLE, type Event } from "js-yaml";
import { quote } from "../diagnostic.ts";
import type { YamlFault } from "./yaml-faults.ts";

/** A value that YAML ends at a `#` which the writer may have meant: `name: Example #1 Initiative`. */
export type CutFault = Omit<YamlFault, "rule"> & { readonly rule: "cut-by-comment" };

/** Finds plain values behind which a comment stands that has no space after its `#`. */
export function findCuts(text: string, events: readonly Event[]): CutFault[] {
  if (!/\S #[^\s#]/.test(text)) return [];
  const cuts: CutFault[] = [];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueEnd < 0) continue;
    const comment = /^ +(#[^\s#].*)/.exec(text.slice(event.valueEnd, event.valueEnd + 100));
    if (comment === null) continue;
    cuts.push({
      rule: "cut-by-comment",
      pointer: "",
      offset: event.valueEnd + comment[0].length - (comment[1] ?? "").length,
      message: `text after # is a comment: ${quote(comment[1])}`,
      hint: "put the value in quotes; for a comment, write a space after #",
    });
  }
  return cuts;
}
