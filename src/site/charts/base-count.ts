import type { InsightTable } from "../../core/insights/insight-table.ts";
import { frameMessages } from "../ui/words.ts";

const { organisations, tools, listings } = frameMessages.site;

/** Formats the number of listings that a figure rests on: "248 organisations", "12 tools", or "260 listings" of both kinds. */
export function formatBaseCount({ base: { kind }, n }: Pick<InsightTable, "base" | "n">): string {
  const countMessage = kind === undefined ? listings : { entity: organisations, tool: tools }[kind];
  return countMessage({ count: n });
}
