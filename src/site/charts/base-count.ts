import type { InsightTable } from "../../core/insights/insight-table.ts";
import { frameMessages } from "../ui/words.ts";

const { organisations, tools, listings } = frameMessages.site;

/**
 * Formats the number `n` of listings that a figure rests on, with the noun of its base's kind: "248 organisations", "1 tool", or
 * without a kind "260 listings". 0 is "0 tools".
 */
export function formatBaseCount({ base: { kind }, n }: Pick<InsightTable, "base" | "n">): string {
  const countMessage = kind === undefined ? listings : { entity: organisations, tool: tools }[kind];
  return countMessage({ count: n });
}
