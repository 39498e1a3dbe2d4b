import { expect, test } from "vitest";
import { keepNewestCopies, toPublishedDay } from "../core/changes/publish-changes.ts";
import { buildChangeLog } from "../core/changes/change-log.ts";
import { toAnswers, toListing } from "../core/contribute/form-state.ts";
import { toPublishedRegister } from "../core/publish/published.ts";
import { measureRegister } from "../core/register/register.ts";
import { formatQueueIssue } from "../core/review/format-queue.ts";
import { rankReviewQueue } from "../core/review/queue.ts";
import { fieldsByKind } from "../dataset/fields.ts";
import { kindByFolder, type Folder } from "../dataset/model.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { editListing } from "../dataset/write/edit-listing.ts";
import { parseYaml } from "../dataset/yaml/parse-yaml.ts";
import { readBuildDate, readDatasetRoot } from "../io/environment.ts";
import { listChangedPaths } from "../io/git-dataset.ts";
import { readChangedDays } from "../io/git-history.ts";
import { readDataset } from "../io/read-dataset.ts";
import { describeIndexes } from "./describe-indexes.ts";
import { describePublication } from "./describe-publication.ts";

/*
 * The register as it is, on the day of the run. Tests of it state only what holds for any listings on any day: no id, count
 * or date.
 */

const files = readDataset(readDatasetRoot());
const today = readBuildDate();
const register = measureRegister(parseDataset(files, { today }).dataset, today);
const days = readChangedDays(readDatasetRoot(), today);

describePublication("the register", register, { commit: "a".repeat(40), prefix: "https://example.org/base" });
describeIndexes("the register", register);

test("there are listings of both kinds", () => {
  expect(register.dataset.entities.length).toBeGreaterThan(0);
  expect(register.dataset.tools.length).toBeGreaterThan(0);
});

test("each listing comes back from the form as it went in", () => {
  for (const { path, bytes } of files) {
    const text = new TextDecoder().decode(bytes);
    const value = parseYaml(text).document?.value as { kind?: string } | undefined;
    if (value?.kind === "moved") continue;
    const kind = kindByFolder[path.slice(0, path.indexOf("/")) as Folder];
    const answers = toAnswers(value, fieldsByKind[kind]);
    expect(editListing(text, toListing(answers) as object, kind), path).toBe(text);
  }
});

test("the issue of the whole review queue is within GitHub's limit", () => {
  const queue = rankReviewQueue(register);
  expect(formatQueueIssue(queue, undefined, queue.length, 50).length).toBeLessThan(65_536);
});

test("the files of every day in the history, applied in order, give the register's facts", ({ skip }) => {
  const isOutsideListings = (path: string) => !/(^|\/)(entities|tools)\//.test(path);
  if (days === undefined || !listChangedPaths(readDatasetRoot(), "HEAD", undefined).every(isOutsideListings))
    skip("no whole history here, or changes that are not committed");
  const copy = new Map<string, unknown>();
  for (const day of keepNewestCopies(buildChangeLog(days ?? []))) {
    const { removed, entities, tools, moved } = toPublishedDay(day, "");
    for (const reference of removed) copy.delete(`/${reference}/`);
    for (const item of [...entities, ...tools, ...moved]) copy.set(item.href, item);
  }
  const { entities, tools, moved } = toPublishedRegister(register, { commit: undefined, prefix: "" });
  const facts = [...entities, ...tools].map(({ computed: _, ...listing }) => listing);
  expect(copy).toEqual(new Map([...facts, ...moved].map((item) => [item.href, item])));
});
