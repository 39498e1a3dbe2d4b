import { inLanguage } from "../../core/language/words.ts";
import { en as map } from "../map/messages.ts";
import { enData } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...map,
  data: enData,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
