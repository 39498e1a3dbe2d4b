import type { ComponentType } from "preact";
import { lazy } from "../ui/lazy.tsx";
import { contributeWords } from "./words.ts";

/** A part of the form, which is loaded when it is first shown. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(load, () => <p role="status">{contributeWords.loading}</p>);
}
