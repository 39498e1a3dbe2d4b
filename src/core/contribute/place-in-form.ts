import { parsePointer, pointerTo } from "../../dataset/pointer.ts";
import { isList, listingOf, type Answers, type Part } from "./form-state.ts";

/** The place in the form of a part of the listing: items that are left out still count there. */
export function placeInForm(answers: Answers, pointer: string): string {
  let part: Part | undefined = answers;
  const path: (string | number)[] = [];
  for (const step of parsePointer(pointer)) {
    let key: string | number = step;
    if (isList(part)) {
      const filled: number[] = part.flatMap((item, index) => (listingOf(item) === undefined ? [] : [index]));
      key = filled[Number(step)] ?? Number(step);
    }
    path.push(key);
    part = typeof part === "object" ? (part as Record<string | number, Part>)[key] : undefined;
  }
  return pointerTo(...path);
}
