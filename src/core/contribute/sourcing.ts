import { covers } from "../../dataset/evidence-paths.ts";
import { isList, withPart, type Answers } from "./form-state.ts";

/** The sources of a listing as the form has them. */
export function sourcesOf(answers: Answers): readonly Answers[] {
  const sources = answers["sources"];
  return isList(sources) ? (sources as readonly Answers[]) : [];
}

/** The fields that a source supports. */
export function supportsOf(source: Answers): readonly string[] {
  const paths = source["supports"];
  return isList(paths) ? (paths as readonly string[]) : [];
}

/** Whether a source says that it supports a field. */
export function isSourceOf(source: Answers, path: string): boolean {
  return supportsOf(source).some((each) => covers(each, path));
}

/** The answers in which a source supports a field, or no longer names it; what it says of what holds the field stays. */
export function withSupport(answers: Answers, index: number, path: string, isSupported: boolean): Answers {
  const paths = supportsOf(sourcesOf(answers)[index] ?? {}).filter((each) => each !== path);
  return withPart(answers, ["sources", index, "supports"], isSupported ? [...paths, path] : paths) as Answers;
}
