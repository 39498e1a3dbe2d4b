import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { quote } from "../src/dataset/diagnostic.ts";
import type { Reference } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { plainText } from "../src/dataset/plain-text.ts";
import { eitherOf, nearestOnes } from "../src/dataset/schema/nearest.ts";
import { buildDate, datasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { ideaPlaces } from "../src/core/exists/idea-places.ts";
import { saysSomething } from "../src/core/exists/idea.ts";
import { parseIdea } from "../src/core/exists/idea-parse.ts";
import { fieldLexicon } from "../src/core/exists/field-lexicon.ts";
import { measureOverlapIndex, type OverlapIndex } from "../src/core/exists/overlap-index.ts";
import { overlapRecords } from "../src/core/exists/overlap-record.ts";
import { overlapsOfIdea, overlapsOfTool, type Overlap } from "../src/core/exists/overlap.ts";
import { defineCommand } from "./command.ts";
import { readJsonFile } from "./json-file.ts";
import { readCount } from "./arguments.ts";

const help = `npm run -s overlap -- (--tool ID | --idea FILE) [--format text|json] [--limit N] [--root DIR]

Lists the tools that do similar work to a tool, or to an idea for one, best first, with what they share. Tools that clearly
do something else are left out. The guide "How overlap works" explains the order.

  --tool    a tool's id, with or without its folder: x or tools/x
  --idea    a JSON file: {"text": "what it would do, and who for"} and any of functions, target_users, issues, industries
            and countries, each a list of term ids from schemas/vocabularies/; every part may be left out; for an idea that
            says nothing the answer is empty
  --format  text (default) or json: an array of {id, score, close, reasons} and nothing else; close is true where a person
            would call it the same work for the same people
  --limit   at most this many
  --root    the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)

Exit status: 0; 2 when called wrongly, when there is no such tool or when the idea is not valid.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      tool: { type: "string" },
      idea: { type: "string" },
      format: { type: "string", default: "text" },
      limit: { type: "string" },
      root: { type: "string" },
    },
  });
  const { format, tool, idea: file } = values;
  if (format !== "text" && format !== "json") throw new RangeError(`unknown format: ${format}`);
  const limit = values.limit === undefined ? undefined : readCount(values.limit);
  if ((tool === undefined) === (file === undefined)) throw new RangeError("write one of --tool ID and --idea FILE");
  const index = readIndex(values.root);
  const overlaps = tool === undefined ? askIdea(file as string, index) : overlapsOfTool(readTool(tool, index), index);
  if (overlaps === undefined) return 2;
  const shown = overlaps.slice(0, limit);
  process.stdout.write(format === "json" ? formatJson(shown) : formatText(shown));
  return 0;
});

function readIndex(root: string | undefined): OverlapIndex {
  const files = readDataset(resolve(root ?? datasetRoot()));
  const { dataset, diagnostics } = parseDataset(files, { today: buildDate() });
  if (diagnostics.some(({ severity }) => severity === "error")) {
    console.error("some listings do not validate and may be missing: see `npm run -s validate`");
  }
  return measureOverlapIndex(overlapRecords(dataset.tools), fieldLexicon, ideaPlaces);
}

/** @throws {RangeError} if there is no such tool */
function readTool(id: string, { records }: OverlapIndex): Reference {
  const reference = `tools/${id.replace(/^tools\//, "")}`;
  const found = records.find((record) => record.id === reference);
  if (found !== undefined) return found.id;
  const close = nearestOnes(
    reference,
    records.map((record) => record.id),
  );
  const question = close.length === 0 ? "" : `, did you mean ${eitherOf(close)}?`;
  throw new RangeError(`unknown tool: ${quote(id)}${question}`);
}

/** Nothing if the idea has faults, which are told. */
function askIdea(file: string, index: OverlapIndex): Overlap[] | undefined {
  const { idea, faults } = parseIdea(readJsonFile(file));
  if (idea !== undefined) {
    if (!saysSomething(idea)) console.error(`${file} says nothing that can be compared`);
    return overlapsOfIdea(idea, index);
  }
  for (const { pointer, message, hint } of faults) {
    console.error(`${file}${pointer === "" ? "" : `:${pointer}`} ${message}\n  ${hint}`);
  }
  return undefined;
}

function formatJson(overlaps: readonly Overlap[]): string {
  const items = overlaps.map(({ id, score, close, reasons }) => ({ id, score, close, reasons }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function formatText(overlaps: readonly Overlap[]): string {
  const lines = overlaps.flatMap(({ id, close, reasons, record }) => [
    `${close ? "close  " : "related"}  ${id}  ${plainText(record.name)}`,
    ...reasons.map(({ aspect, shared }) => `  ${aspect}: ${shared.join(", ")}`),
  ]);
  const close = overlaps.filter((overlap) => overlap.close).length;
  return [...lines, `${overlaps.length} tool${overlaps.length === 1 ? "" : "s"}, ${close} of them close`, ""].join(
    "\n",
  );
}
