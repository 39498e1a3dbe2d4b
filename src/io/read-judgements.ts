import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import type { Idea } from "../core/exists/idea.ts";
import type { Verdict } from "../core/exists/verdict.ts";
import {
  parseIdeas,
  parseJudgement,
  parseShortIdeas,
  type Half,
  type IdeaJudgement,
  type Judgements,
} from "../core/judge/judgements.ts";
import { parsePinned, type PinnedRegister } from "../core/judge/pinned-register.ts";
import type { Tool } from "../dataset/model.ts";
import { repositoryRoot } from "./environment.ts";

const folder = join(repositoryRoot, "src", "testing", "judged");

/** The records that were judged. */
export const pinnedFile = join(folder, "pinned-register.ndjson");

/** Reads what was judged for match, for overlap and of ideas; ideas that are kept apart only if they are there. */
export function readJudgements(): Judgements {
  const shortIdeas = ["tuned.json", "frozen.json"].flatMap((name) => parseShortIdeas(readShortIdeas(name)));
  const ideas = [...readIdeas("ideas-tuned", "tuned"), ...readIdeas("ideas-kept", "held-out")];
  return { match: readFolder("match"), overlap: readFolder("overlap"), shortIdeas, ideas };
}

/** Reads every file of ideas in a folder, which need not be there. */
function readIdeas(name: string, half: Half): IdeaJudgement[] {
  const path = join(folder, name);
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(".json")) : [];
  return files.sort(ascending).flatMap((file) => parseIdeas(readFileSync(join(path, file), "utf8"), half));
}

/** Reads the ideas that were judged by their verdict alone. */
export function readVerdicts(): { readonly idea: Idea; readonly verdict: Verdict }[] {
  return ["calibration.json", "second-half.json"].flatMap((name) => {
    const text = readFileSync(join(folder, "verdicts", name), "utf8");
    return (JSON.parse(text) as { ideas: { idea: Idea; verdict: Verdict }[] }).ideas;
  });
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
