import { parseArgs } from "node:util";
import type { Kind } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import { readJsonFile } from "../src/io/command-files.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { matchListings, type Match } from "../src/core/match/match.ts";
import { listUnmetReasons } from "../src/core/match/reasons.ts";
import { isDormant } from "../src/core/match/weights.ts";
import { criteriaByKind, listCriterionKeys, type MatchCriteria } from "../src/core/match/criteria.ts";
import { parseCriteria } from "../src/core/match/parse-criteria.ts";
import { buildMatchRecords } from "../src/core/match/build-records.ts";
import { measureRegister } from "../src/core/register/register.ts";
import { defineCommand, text } from "./command.ts";
import { parseCount } from "./arguments.ts";

/** Formats the keys of criteria that apply to a kind: "services, partnerships, …". */
const keysOfKind = (kind: Kind) => criteriaByKind[kind].flatMap(listCriterionKeys).join(", ");

const help = `npm run -s match -- --criteria FILE [--format text|json] [--limit N]

Orders the listings by how well they fit criteria, best first, with the reasons. Listings that clearly don't fit are left out.
"strong" are those that meet every criterion as it is asked and show a sign of life. Where a criterion is met in part, not met or
not stated, the group is "partial", and "open" says which; so it is, with "life" open, for those of unknown status and those
without a sign of activity in three years. A region that contains an asked country adds nothing to it. The guide "How matching works" explains the order.

  --criteria  a JSON file, or /dev/stdin for a pipe: {"kind": "entity" | "tool"} and any of these keys, each a list of term
              ids from schemas/vocabularies/.
              Entities: ${keysOfKind("entity")}.
              Tools: ${keysOfKind("tool")}.
  --format    text (default) or json: an array of {id, score, group, open, reasons} and nothing else; an item also has
              succeeds if its listing took the place of an ended one that would have fitted
  --limit     at most this many

Exit status: 0; 2 when called wrongly or when the criteria are not valid.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { criteria: text, format: { ...text, default: "text" }, limit: text },
  });
  const { format } = values;
  if (format !== "text" && format !== "json") throw new RangeError(`unknown format: ${format}`);
  const limit = values.limit === undefined ? undefined : parseCount(values.limit);
  if (values.criteria === undefined) throw new RangeError("missing option: --criteria FILE");
  const { criteria, faults } = parseCriteria(readJsonFile(values.criteria));
  if (criteria === undefined) {
    for (const { pointer, message, hint } of faults) {
      console.error(`${values.criteria}${pointer === "" ? "" : `:${pointer}`} ${message}\n  ${hint}`);
    }
    return 2;
  }
  warnOfIgnoredKeys(criteria);
  const today = readBuildDate();
  const { dataset, diagnostics } = parseDataset(readDataset(readDatasetRoot()), { today });
  if (diagnostics.some(({ severity }) => severity === "error")) {
    console.error("some listings do not validate and may be missing: see `npm run -s validate`");
  }
  const matches = matchListings(criteria, buildMatchRecords(measureRegister(dataset, today))).slice(0, limit);
  process.stdout.write(format === "json" ? formatJson(matches) : formatText(matches));
  return 0;
});

/**
 * Prints the keys of criteria that have terms but do not apply to listings of the kind:
 * `ignored, because no tool states it: services`.
 */
function warnOfIgnoredKeys({ kind, ...terms }: MatchCriteria): void {
  const applicableKeys: readonly string[] = criteriaByKind[kind].flatMap(listCriterionKeys);
  for (const [key, list] of Object.entries(terms)) {
    if (list.length > 0 && !applicableKeys.includes(key))
      console.error(`ignored, because no ${kind} states it: ${key}`);
  }
}

/**
 * Formats matches as a JSON array of `{id, score, group, open, reasons}`, with `succeeds` if it isn't empty. `open` lists the
 * criteria that are not met, and "life" for a dormant listing. "[]" and a line break without matches.
 */
function formatJson(matches: readonly Match[]): string {
  const items = matches.map(({ id, score, group, reasons, succeeds, record }) => {
    const open = [
      ...listUnmetReasons(reasons).map(({ criterion }) => criterion),
      ...(isDormant(record) ? ["life"] : []),
    ];
    return { id, score, group, open, reasons, ...(succeeds.length > 0 && { succeeds }) };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * Formats matches for a terminal: a line `strong  a21  Example` (group, id and name), then indented `open: …` if a criterion is
 * not met, a line for each reason, and for each listing that it succeeds. The last line is "1 match" or "0 matches".
 */
function formatText(matches: readonly Match[]): string {
  const lines = matches.flatMap(({ id, group, reasons, succeeds, record }) => {
    const unmet = listUnmetReasons(reasons).map(({ criterion, verdict }) => `${criterion} (${verdict})`);
    const open = isDormant(record) ? [...unmet, "life (not-stated)"] : unmet;
    const answers = reasons.map(({ criterion, verdict, detail }) => {
      const terms = detail.map(({ term, answer }) => `${term} (${answer})`).join(", ");
      return `  ${verdict} ${criterion}: ${terms}`;
    });
    const head = [
      `${group}  ${id}  ${toPrintableLine(record.name)}`,
      ...(open.length > 0 ? [`  open: ${open.join(", ")}`] : []),
    ];
    return [...head, ...answers, ...succeeds.map((reference) => `  succeeds ${reference}`)];
  });
  return [...lines, `${matches.length} match${matches.length === 1 ? "" : "es"}`, ""].join("\n");
}
