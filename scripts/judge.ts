import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { buildDate, datasetRoot, repositoryRoot } from "../src/io/environment.ts";
import { readDatasetAt, resolveCommit } from "../src/io/git-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { pinnedFile, readJudgements, readPinned, readPinnedTools, readVerdicts } from "../src/io/read-judgements.ts";
import { formatJudgeJson, formatJudgeText, type JudgeReport } from "../src/core/judge/judge-report.ts";
import { endedListings, judgeDataset } from "../src/core/judge/judge-dataset.ts";
import { fieldLexicon } from "../src/core/exists/field-lexicon.ts";
import { ideaPlaces } from "../src/core/exists/idea-places.ts";
import { parseIdea } from "../src/core/exists/idea-parse.ts";
import { measureOverlapIndex } from "../src/core/exists/overlap-index.ts";
import { overlapRecords } from "../src/core/exists/overlap-record.ts";
import { verdicts, type Verdict } from "../src/core/exists/verdict.ts";
import { fitLikeness, formatFit, type VerdictCase } from "../src/core/judge/judge-fit.ts";
import type { Tool } from "../src/dataset/model.ts";
import { formatPinned } from "../src/core/judge/pinned-register.ts";
import { defineCommand } from "./command.ts";

const help = `npm run -s judge -- [--cases] [--format text|json] [--root DIR]
npm run -s judge -- --fit [--root DIR]
npm run -s judge -- --pin COMMIT

Scores match, overlap and ideas against the graded listings in src/testing/judged/: as they were when they were graded, and in the
register as it is now. The first score changes only with the code, the second with the listings too.

Weights were tried on the half "tuned". For match, "held-out" shows how good they are. For overlap and short ideas it no longer does:
the verdict is fitted to both halves. Only the ideas in src/testing/judged/ideas-kept were never tuned on. In the register, a graded listing that moved
is found by its tombstone. One that was removed, or for match has ended since, is skipped and counted.

  --cases   also a line for each question, tool and idea, but for none of ideas-kept
  --format  text (default) or json: all figures and cases, and nothing else
  --root    the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)
  --fit     fits the verdict to all judged ideas except the kept ones, and prints how many verdicts are right on ideas left out
  --pin     writes the listings that rankings are judged on, as they are at a commit: for new judgements, not for better
            figures

Exit status: 0 whatever the figures; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      root: { type: "string" },
      fit: { type: "boolean", default: false },
      pin: { type: "string" },
    },
  });
  const { format, cases } = values;
  if (format !== "text" && format !== "json") throw new RangeError(`unknown format: ${format}`);
  if (values.pin !== undefined) {
    pin(values.pin);
    return 0;
  }
  if (values.fit) {
    process.stdout.write(formatFit(fitLikeness(verdictCases(resolve(values.root ?? datasetRoot())))));
    return 0;
  }
  const report = judge(resolve(values.root ?? datasetRoot()));
  process.stdout.write(format === "json" ? formatJudgeJson(report) : formatJudgeText(report, cases));
  return 0;
});

function judge(root: string): JudgeReport {
  const pinned = readPinned();
  const judgements = readJudgements();
  const today = buildDate();
  const { dataset } = parseDataset(readDataset(root), { today });
  const hadEnded = endedListings(pinned.dataset);
  return {
    pinned: {
      commit: pinned.commit,
      ...judgeDataset(pinned.dataset, pinned.today, judgements, hadEnded, readPinnedTools()),
    },
    live: judgeDataset(dataset, today, judgements, hadEnded),
  };
}

/** Every judged idea but the kept ones, each among the tools that it was judged beside. */
function verdictCases(root: string): VerdictCase[] {
  const { dataset } = parseDataset(readDataset(root), { today: buildDate() });
  const indexOf = (tools: readonly Tool[]) => measureOverlapIndex(overlapRecords(tools), fieldLexicon, ideaPlaces);
  const [pinned, live] = [indexOf(readPinnedTools()), indexOf(dataset.tools)];
  const { overlap, shortIdeas, ideas = [] } = readJudgements();
  const graded = [...overlap, ...shortIdeas, ...ideas.filter(({ half }) => half === "tuned")].flatMap((judgement) => {
    const { idea } = parseIdea(judgement.idea);
    const verdict = verdicts[Math.max(0, ...judgement.grades.values())] as Verdict;
    return idea?.text === undefined ? [] : [{ idea, verdict, index: "kind" in judgement ? live : pinned }];
  });
  return [...graded, ...readVerdicts().map((each) => ({ ...each, index: pinned }))];
}

function pin(name: string): void {
  const commit = resolveCommit(repositoryRoot, name);
  const { dataset } = parseDataset(readDatasetAt(repositoryRoot, commit), { today: buildDate() });
  writeFileSync(pinnedFile, formatPinned(dataset, commit));
  console.log(`${relative(repositoryRoot, pinnedFile)}: ${dataset.entities.length + dataset.tools.length} listings`);
}
