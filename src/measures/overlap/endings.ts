import type { Tool } from "../../dataset/model.ts";
import { isEnded } from "../register.ts";

/** How a tool came to its end, as far as its listing tells. */
export interface Ending {
  readonly note?: string;
  readonly since?: string;
}

/** How tools ended, by id: what stands beside the index of the directory where an idea is compared. */
export interface EndingIndex {
  readonly version: "1";
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  readonly endings: Readonly<Record<string, Ending>>;
}

/** Tells of every tool that ended how it did. */
export function measureEndings(tools: readonly Tool[], generated: string): EndingIndex {
  const ended = tools.filter(isEnded).map(({ id, status: { note, since } }) => {
    return [id, { ...(note !== undefined && { note }), ...(since !== undefined && { since }) }] as const;
  });
  return { version: "1", generated, endings: Object.fromEntries(ended) };
}

/** @returns undefined when the value isn't an index of endings */
export function parseEndings(value: unknown): EndingIndex["endings"] | undefined {
  const index = value as Partial<EndingIndex> | null | undefined;
  return index?.version === "1" && typeof index.endings === "object" ? index.endings : undefined;
}
