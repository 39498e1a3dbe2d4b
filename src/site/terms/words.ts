import freeTrainingCatalogue from "#words/free-training.json" with { type: "json" };
import catalogue from "#words/terms.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the pages of terms and of the page that lists all vocabularies. */
export const termsMessages = messagesOf("terms", catalogue);

/** Messages of the page of free training. */
export const freeTrainingMessages = messagesOf("free-training", freeTrainingCatalogue);
