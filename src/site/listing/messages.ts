import { inLanguage } from "../../core/language/words.ts";
import { en as rows } from "../rows/messages.ts";
import { en as contribute } from "../contribute/messages.ts";
import { enAlike } from "../exists/words.en.ts";
import { enFieldLabels } from "../vocabulary/field-labels.en.ts";
import { enClarityLetter } from "./letter-words.en.ts";
import { enListing, enMoved } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...rows,
  ...contribute,
  alike: enAlike,
  fieldLabels: enFieldLabels,
  listing: enListing,
  letter: enClarityLetter,
  moved: enMoved,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
