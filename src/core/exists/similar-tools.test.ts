import { expect, test } from "vitest";
import { toolWith } from "../facets/facet-fixture.ts";
import { findDistinctiveTerms, rankToolsOfSameWork } from "./similar-tools.ts";

const tool = toolWith("complaints-app", { work: ["worker-complaints"], target_users: ["survivors"] });
const ended = toolWith("ended", {
  work: ["worker-complaints"],
  target_users: ["survivors"],
  status: { state: "discontinued" },
});
const near = toolWith("near", { work: ["worker-complaints"], target_users: ["survivors"] });
const second = toolWith("second", { work: ["worker-surveys", "worker-complaints"] });
const otherWork = toolWith("other-work", { work: ["hash-matching"] });

test("ranks tools that share a kind of work: ended ones last, then by the other terms that both have", () => {
  const similar = rankToolsOfSameWork(tool, [otherWork, ended, second, near, tool]);
  expect(similar.map((match) => match.tool.id)).toEqual(["near", "second", "ended"]);
  expect(similar[0]?.shared).toMatchObject({ "kind-of-work": ["worker-complaints"], "target-user": ["survivors"] });
});

test("a tool without kinds of work has no similar tools", () => {
  expect(rankToolsOfSameWork(toolWith("none", {}), [tool])).toEqual([]);
});

test("finds the terms that only this tool has, not those that only others have", () => {
  expect(findDistinctiveTerms(tool, [second])).toEqual([["target-user", ["survivors"]]]);
  expect(findDistinctiveTerms(second, [tool])).toEqual([]);
});
