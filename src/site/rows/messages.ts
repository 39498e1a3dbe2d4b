import { inLanguage } from "../../core/language/words.ts";
import { en as ui } from "../ui/messages.ts";
import { enGroups, enRows } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...ui,
  ...enRows,
  groups: enGroups,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
