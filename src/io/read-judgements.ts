import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { parseJudgement, parseShortIdeas, type Judgements } from "../core/judge/judgements.ts";
import { parsePinned, type PinnedRegister } from "../core/judge/pinned-register.ts";
import type { Tool } from "../dataset/model.ts";
import { repositoryRoot } from "./environment.ts";

const folder = join(repositoryRoot, "src", "testing", "judged");

/** The records that were judged. */
export const pinnedFile = join(folder, "pinned-register.ndjson");

/** Reads what was judged for match, for overlap, and of short ideas. */
export function readJudgements(): Judgements {
  const shortIdeas = ["tuned.json", "frozen.json"].flatMap((name) => parseShortIdeas(readShortIdeas(name)));
  return { match: readFolder("match"), overlap: readFolder("overlap"), shortIdeas };
}

/** Reads the listings that were judged, as they were then. */
export function readPinned(): PinnedRegister {
  return parsePinned(readFileSync(pinnedFile, "utf8"));
}

/** Reads the tools beside which short ideas were judged, as they were then. */
export function readPinnedTools(): readonly Tool[] {
  return parsePinned(readShortIdeas("pinned-tools.ndjson")).dataset.tools;
}

function readShortIdeas(name: string): string {
  return readFileSync(join(folder, "short-ideas", name), "utf8");
}

function readFolder<Ranking extends "match" | "overlap">(ranking: Ranking): Judgements[Ranking][number][] {
  const files = readdirSync(join(folder, ranking)).filter((name) => name.endsWith(".json"));
  return files
    .sort(ascending)
    .map((name) => parseJudgement(name.replace(/\.json$/, ""), readFileSync(join(folder, ranking, name), "utf8")));
}
