import pageCatalogue from "#words/query.json" with { type: "json" };
import answersCatalogue from "#words/query-answers.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the query page without its script. */
export const queryMessages = messagesOf("query", pageCatalogue);

/** Messages of the query page's script. */
export const queryAnswersMessages = messagesOf("query-answers", answersCatalogue);
