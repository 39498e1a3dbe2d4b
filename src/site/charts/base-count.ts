import { frameMessages } from "../ui/words.ts";
import type { FigureView } from "./figure-view.ts";
import { chartsMessages } from "./words.ts";

const { organisations, tools, listings } = frameMessages.site;

/**
 * Formats the number `n` of listings that the marks of a figure show, with the noun of its base's kind: "248 organisations", "1
 * tool", or without a kind "260 listings". 0 is "0 tools". If some of the base have no mark: "224 of 312 organisations".
 */
export function formatBaseCount({
  table,
  drawnCount = table.n,
}: Pick<FigureView, "drawnCount"> & {
  readonly table: Pick<FigureView["table"], "base" | "n">;
}): string {
  const { kind } = table.base;
  const countMessage = kind === undefined ? listings : { entity: organisations, tool: tools }[kind];
  const all = countMessage({ count: table.n });
  return drawnCount === table.n ? all : chartsMessages.drawn({ drawn: drawnCount, listings: all });
}
