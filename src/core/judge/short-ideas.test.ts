import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { referenceOf } from "../../dataset/model.ts";
import { repositoryRoot } from "../../io/environment.ts";
import { parsePinned } from "./pinned-register.ts";

/* These judgements hold together, whatever the engine answers: nothing here asks it. */
interface ShortIdea {
  readonly name: string;
  readonly voice: string;
  readonly verdict: string;
  readonly idea: { readonly text: string };
  readonly grades: Readonly<Record<string, readonly string[]>>;
}

const read = (name: string) =>
  readFileSync(join(repositoryRoot, "src", "testing", "judged", "short-ideas", name), "utf8");
const readIdeas = (name: string) => JSON.parse(read(name)) as { half: string; ideas: readonly ShortIdea[] };

const tuned = readIdeas("tuned.json");
const frozen = readIdeas("frozen.json");
const pinned = new Set<string>(parsePinned(read("pinned-tools.ndjson")).dataset.tools.map(referenceOf));
const verdicts = ["nothing", "only related", "similar", "very similar"];

test("there are two halves of 20 ideas, and no idea is in both", () => {
  expect([tuned.half, frozen.half]).toEqual(["tuned", "held-out"]);
  expect([tuned.ideas.length, frozen.ideas.length]).toEqual([20, 20]);
  expect(new Set([...tuned.ideas, ...frozen.ideas].map(({ idea }) => idea.text)).size).toBe(40);
});

test.each([tuned, frozen])("the half $half has four ideas of each voice, and each verdict", ({ ideas }) => {
  const count = (voice: string) => ideas.filter((each) => each.voice === voice).length;
  expect(["funder", "student", "compliance", "ngo", "police-it"].map(count)).toEqual([4, 4, 4, 4, 4]);
  expect(new Set(ideas.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
});

describe.each([...tuned.ideas, ...frozen.ideas])("$name", ({ idea, verdict, grades }) => {
  const graded = Object.values(grades).flat();

  test("has 5 to 25 words", () => {
    const words = idea.text.split(" ").length;
    expect(words).toBeGreaterThanOrEqual(5);
    expect(words).toBeLessThanOrEqual(25);
  });

  test("grades pinned tools, each once", () => {
    expect(graded.filter((id) => !pinned.has(id))).toEqual([]);
    expect(new Set(graded).size).toBe(graded.length);
  });

  test("has the verdict of its highest grade", () => {
    expect(verdict).toBe(verdicts[Math.max(0, ...Object.keys(grades).map(Number))]);
  });
});
