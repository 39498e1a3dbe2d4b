import { enQueue, type QueueMessages } from "./en-queue.ts";
import { inLanguage } from "./in-language.ts";

export type { QueueMessages } from "./en-queue.ts";

/** The words of the review queue in a language. */
export function queueMessagesFor(language: string | undefined): QueueMessages {
  return inLanguage({ en: enQueue }, language);
}
