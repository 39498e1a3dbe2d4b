import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { parseJudgement, type Judgements } from "../core/judge/judgements.ts";
import { parsePinned, type PinnedRegister } from "../core/judge/pinned-register.ts";
import { repositoryRoot } from "./environment.ts";

const folder = join(repositoryRoot, "src", "testing", "judged");

/** The records that were judged. */
export const pinnedFile = join(folder, "pinned-register.ndjson");

/** Reads what was judged for match and for overlap. */
export function readJudgements(): Judgements {
  return { match: readFolder("match"), overlap: readFolder("overlap") };
}

/** Reads the listings that were judged, as they were then. */
export function readPinned(): PinnedRegister {
  return parsePinned(readFileSync(pinnedFile, "utf8"));
}

function readFolder<Ranking extends keyof Judgements>(ranking: Ranking): Judgements[Ranking][number][] {
  const files = readdirSync(join(folder, ranking)).filter((name) => name.endsWith(".json"));
  return files
    .sort(ascending)
    .map((name) => parseJudgement(name.replace(/\.json$/, ""), readFileSync(join(folder, ranking, name), "utf8")));
}
