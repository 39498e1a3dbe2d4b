import { expect, test } from "vitest";
import { buildInsightRegister, type ListingParts } from "../../testing/insight-register.ts";
import {
  findEndedWork,
  findRegionGaps,
  isTriedAgain,
  kindsOfWork,
  measureEndedWork,
  measureKindsOfWork,
  measureRegionsOfWork,
} from "./overlap.ts";

const tool = (parts: object): ListingParts =>
  ({ kind: "tool", work: ["worker-surveys"], ...parts }) as unknown as ListingParts;
const makeTools = (n: number, parts: object) => Array.from({ length: n }, () => tool(parts));
const toIds = (tools: readonly { readonly id: string }[] = []) => tools.map(({ id }) => id);

test("counts the tools of a kind of work by state; what is in development is active", () => {
  const states = ["active", "in-development", "discontinued", "unknown", "unknown"];
  const register = buildInsightRegister([...states.map((state) => tool({ state })), tool({ work: ["case-data"] })]);
  const { rows, n } = measureKindsOfWork(register);
  expect(n).toBe(6);
  expect(rows.find(({ kind }) => kind === "worker-surveys")).toMatchObject({
    count: 5,
    listings: "/tools/?work=worker-surveys",
    active: 2,
    active_listings: "/tools/?work=worker-surveys&status=active,in-development",
    ended: 1,
    ended_listings: "/tools/?work=worker-surveys&status=discontinued",
    unknown: 2,
    unknown_listings: "/tools/?work=worker-surveys&status=unknown",
  });
});

test("counts a tool in each of its kinds, and one without any in none", () => {
  const { rows, n } = measureKindsOfWork(
    buildInsightRegister([tool({ work: ["case-data", "law-database"] }), tool({ work: [] })]),
  );
  expect(n).toBe(1);
  expect(rows.filter(({ count }) => count > 0).map(({ kind }) => kind)).toEqual(["case-data", "law-database"]);
});

test("has each kind of work once, in groups by main function", () => {
  const { rows } = measureKindsOfWork(buildInsightRegister([]));
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(kindsOfWork.length);
  const groups = rows.map((row) => row.function).filter((id, index, ids) => id !== ids[index - 1]);
  expect(new Set(groups).size).toBe(groups.length);
});

test("finds kinds with seven tools in one region and none in another; global tools are apart", () => {
  const register = buildInsightRegister([
    ...makeTools(7, { reach: { scope: "national", regions: ["europe"], countries: ["FR"] } }),
    tool({ reach: { scope: "global", countries: ["KE"] } }),
    tool({ reach: { scope: "global" } }),
  ]);
  const [gap, ...otherGaps] = findRegionGaps(measureRegionsOfWork(register));
  expect(otherGaps).toEqual([]);
  expect(gap?.largestRows).toMatchObject([
    { region: "europe", count: 7, listings: "/tools/?work=worker-surveys&regions=europe&locality=local" },
  ]);
  expect(gap?.emptyRegions).toContain("oceania");
  expect(gap?.emptyRegions).not.toContain("africa");
  expect(gap?.globalRow).toMatchObject({ count: 2, listings: "/tools/?work=worker-surveys&scope=global" });
});

test("six tools in a region are not many", () => {
  const register = buildInsightRegister(makeTools(6, { reach: { scope: "regional", regions: ["europe"] } }));
  expect(findRegionGaps(measureRegionsOfWork(register))).toEqual([]);
});

test("tells what started after an ended tool began from what is active besides", () => {
  const register = buildInsightRegister([
    tool({ state: "discontinued", launched: 2015, since: "2018" }),
    tool({ launched: 2020 }),
    tool({ launched: 2016, state: "unknown" }),
    tool({ launched: 2015 }),
    tool({ state: "in-development" }),
    tool({ state: "unknown" }),
  ]);
  const [endedWork] = findEndedWork(register);
  expect(toIds(endedWork?.ended)).toEqual(["t0"]);
  expect(toIds(endedWork?.later)).toEqual(["t2", "t1"]);
  expect(toIds(endedWork?.active)).toEqual(["t3", "t4"]);
  expect(toIds(endedWork?.unknown)).toEqual(["t5"]);
});

test.each([
  { name: "nothing else does the work", otherTools: [], expected: false },
  { name: "another is of unknown status", otherTools: [tool({ state: "unknown" })], expected: false },
  { name: "another is active", otherTools: [tool({})], expected: true },
  { name: "another started after it ended", otherTools: [tool({ state: "unknown", launched: 2019 })], expected: true },
  {
    name: "another started in the year of its end",
    otherTools: [tool({ state: "unknown", launched: 2018 })],
    expected: false,
  },
])("is work that ended tried again where $name: $expected", ({ otherTools, expected }) => {
  const endedWorks = findEndedWork(
    buildInsightRegister([tool({ state: "discontinued", since: "2018-05" }), ...otherTools]),
  );
  expect(endedWorks.map(isTriedAgain)).toEqual([expected]);
});

test("publishes a row for each tool of the kinds in which one ended", () => {
  const register = buildInsightRegister([
    tool({ state: "discontinued", since: "2018" }),
    tool({}),
    tool({ work: ["case-data"] }),
  ]);
  const table = measureEndedWork(register);
  expect(table.rows.map(({ part, tool: id }) => `${part} ${id}`)).toEqual(["ended t0", "active t1"]);
  expect(table.n).toBe(2);
});
