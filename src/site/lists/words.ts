import catalogue from "#words/lists.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as insights } from "../insights/words.ts";

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...insights,
  /** The words of the lists behind figures. */
  lists: messagesOf("lists", catalogue),
}))();

export type Messages = typeof messages;
