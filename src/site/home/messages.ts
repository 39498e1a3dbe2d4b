import { inLanguage } from "../../core/language/words.ts";
import { en as search } from "../search/messages.ts";
import { en as exists } from "../exists/messages.ts";
import { en as data } from "../data/messages.ts";
import { enAsked, enHome, enStart } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...search,
  ...exists,
  ...data,
  home: enHome,
  asked: enAsked,
  start: enStart,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
