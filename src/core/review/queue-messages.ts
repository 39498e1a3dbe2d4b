import { enQueue, type QueueMessages } from "./queue-words.en.ts";
import { inLanguage } from "../language/words.ts";

export type { QueueMessages } from "./queue-words.en.ts";

/** The words of the review queue in a language. */
export function queueMessagesFor(language: string | undefined): QueueMessages {
  return inLanguage({ en: enQueue }, language);
}
