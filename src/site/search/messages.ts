import { inLanguage } from "../../core/language/words.ts";
import { en as terms } from "../terms/messages.ts";
import { enSearch } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...terms,
  search: enSearch,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
