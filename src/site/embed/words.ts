import catalogue from "#words/embed.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as rows } from "../rows/words.ts";

export const embedMessages = messagesOf("embed", catalogue);

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords = messagesOf("embed", catalogue);

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();
