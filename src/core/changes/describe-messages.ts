import { enDescribe } from "./describe-words.en.ts";
import { inLanguage } from "../language/words.ts";

/** The words in which a pull request is described, in a language. */
export function describeMessagesFor(language: string | undefined): typeof enDescribe {
  return inLanguage({ en: enDescribe }, language);
}
