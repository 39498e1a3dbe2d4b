import catalogue from "#words/home.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as search } from "../search/words.ts";
import { messages as exists } from "../exists/words.ts";
import { messages as data } from "../data/words.ts";

export const homeMessages = messagesOf("home", catalogue);

export const messages = {
  ...search,
  ...exists,
  ...data,
  ...messagesOf("home", catalogue),
};
