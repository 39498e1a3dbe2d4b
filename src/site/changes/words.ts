import catalogue from "#words/changes-page.json" with { type: "json" };
import { typeWords } from "../../core/changes/words.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const changesPageMessages = messagesOf("changes-page", catalogue);

export const messages = {
  ...ui,
  changes: { ...messagesOf("changes-page", catalogue), types: typeWords, title: ui.nav.changes },
};
