import catalogue from "#words/charts.json" with { type: "json" };
import type { InsightTable } from "../../core/insights/insight-table.ts";
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const chartsMessages = messagesOf("charts", catalogue);

export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: messagesOf("charts", catalogue),
}))();

/** The listings that a figure rests on, in words: "248 organisations". */
export function formatBaseCount({ base: { kind }, n: count }: InsightTable): string {
  const { listings, organisations, tools } = messages.site;
  return kind === undefined ? listings({ count }) : kind === "entity" ? organisations({ count }) : tools({ count });
}
