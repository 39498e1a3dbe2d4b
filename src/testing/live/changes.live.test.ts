import { expect, test } from "vitest";
import { publishDay } from "../../core/changes/publish-changes.ts";
import { measureChangeLog } from "../../core/changes/change-log.ts";
import { publishRegister } from "../../core/publish/published.ts";
import { datasetRoot } from "../../io/environment.ts";
import { changedPaths } from "../../io/git-dataset.ts";
import { readChangedDays } from "../../io/git-history.ts";
import { liveRegister } from "./live-register.ts";

const days = readChangedDays(datasetRoot());
const isCommitted = days !== undefined && changedPaths(datasetRoot(), "HEAD", undefined).every(isNoListing);

function isNoListing(path: string): boolean {
  return !/(^|\/)(entities|tools)\//.test(path);
}

test("the files of every day in the history, applied in order, give the register's facts", ({ skip }) => {
  if (!isCommitted) skip("no whole history here, or changes that are not committed");
  const copy = new Map<string, unknown>();
  for (const day of measureChangeLog(days ?? [])) {
    const { removed, entities, tools, moved } = publishDay(day, "");
    for (const reference of removed) copy.delete(`/${reference}/`);
    for (const item of [...entities, ...tools, ...moved]) copy.set(item.href, item);
  }
  const { entities, tools, moved } = publishRegister(liveRegister, { commit: undefined, prefix: "" });
  const facts = [...entities, ...tools].map(({ computed: _, ...listing }) => listing);
  expect(copy).toEqual(new Map([...facts, ...moved].map((item) => [item.href, item])));
});
