import pageCatalogue from "#words/query.json" with { type: "json" };
import answersCatalogue from "#words/query-answers.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const queryMessages = messagesOf("query", pageCatalogue);
export const queryAnswersMessages = messagesOf("query-answers", answersCatalogue);

/** Every word of this page; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryMessages,
}))();
