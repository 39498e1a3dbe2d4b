import { expect, test } from "vitest";
import { toolWith } from "../facets/facet-fixture.ts";
import { findDistinctiveTerms, rankToolsOfSameWork } from "./similar-tools.ts";

const tool = toolWith("own", { work: ["worker-complaints"], target_users: ["survivors"] });
const ended = toolWith("ended", {
  work: ["worker-complaints"],
  target_users: ["survivors"],
  status: { state: "discontinued" },
});
const near = toolWith("near", { work: ["worker-complaints"], target_users: ["survivors"] });
const second = toolWith("second", { work: ["worker-surveys", "worker-complaints"] });
const other = toolWith("other", { work: ["hash-matching"] });

test("finds tools that share a kind of work: ended ones last, then by what else both have", () => {
  const found = rankToolsOfSameWork(tool, [other, ended, second, near, tool]);
  expect(found.map((each) => each.tool.id)).toEqual(["near", "second", "ended"]);
  expect(found[0]?.shared).toMatchObject({ "kind-of-work": ["worker-complaints"], "target-user": ["survivors"] });
});

test("a tool without kinds of work has none", () => {
  expect(rankToolsOfSameWork(toolWith("none", {}), [tool])).toEqual([]);
});

test("says what a tool states and none of the others does, and nothing of what they lack", () => {
  expect(findDistinctiveTerms(tool, [second])).toEqual([["target-user", ["survivors"]]]);
  expect(findDistinctiveTerms(second, [tool])).toEqual([]);
});
