import pageCatalogue from "#words/search.json" with { type: "json" };
import scriptCatalogue from "#words/search-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as terms } from "../terms/words.ts";

export const searchMessages = messagesOf("search", pageCatalogue);
export const searchScriptMessages = messagesOf("search-script", scriptCatalogue);

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: messagesOf("search", pageCatalogue),
}))();
