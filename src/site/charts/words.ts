import catalogue from "#words/charts.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

/** Every word of these pages. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  /** The words around a figure. */
  figure: messagesOf("charts", catalogue),
}))();

export type Messages = typeof messages;
