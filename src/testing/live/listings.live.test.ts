import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { editListing } from "../../dataset/write/edit-listing.ts";
import { kinds, type Folder } from "../../dataset/model.ts";
import { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
import { answersOf, listingOf } from "../../core/contribute/form-state.ts";
import { formatQueueIssue } from "../../core/review/format-queue.ts";
import { measureQueue } from "../../core/review/queue.ts";
import { liveFiles, liveRegister } from "./live-register.ts";

test("there are listings of both kinds", () => {
  expect(liveRegister.dataset.entities.length).toBeGreaterThan(0);
  expect(liveRegister.dataset.tools.length).toBeGreaterThan(0);
});

test("each listing comes back from the form as it went in", () => {
  for (const { path, bytes } of liveFiles) {
    const text = new TextDecoder().decode(bytes);
    const value = parseYaml(text).document?.value as { kind?: string } | undefined;
    if (value?.kind === "moved") continue;
    const kind = kinds[path.slice(0, path.indexOf("/")) as Folder];
    const answers = answersOf(value, fieldsByKind[kind]);
    expect(editListing(text, listingOf(answers) as object, kind), path).toBe(text);
  }
});

test("the issue of the whole review queue is within GitHub's limit", () => {
  const queue = measureQueue(liveRegister, new Map());
  const options = { limit: queue.length, perRegion: 50, repository: undefined };
  expect(formatQueueIssue(queue, options).length).toBeLessThan(65_536);
});
