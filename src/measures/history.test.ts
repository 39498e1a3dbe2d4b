import { expect, test } from "vitest";
import type { Listing } from "../dataset/model.ts";
import { measureHistory } from "./history.ts";

const tool = (fields: object) => ({ kind: "tool", id: "a", name: "A", ...fields }) as unknown as Listing;

test("tells a life in order of date, with its sources", () => {
  const events = measureHistory(
    tool({
      launched: 2016,
      last_activity: "2020-03",
      status: { state: "discontinued", since: "2022" },
      sources: [
        { as_of: "2016-08", supports: ["launched"] },
        { as_of: "2020-03", supports: ["last_activity"] },
        { as_of: "2022-05", supports: ["status"] },
      ],
    }),
  );
  expect(events).toEqual([
    { type: "began", date: "2016", sources: [0] },
    { type: "last-activity", date: "2020-03", sources: [1] },
    { type: "ended", date: "2022", sources: [2] },
    { type: "reported", date: "2022-05", sources: [2] },
  ]);
});

test("puts an end without a date last", () => {
  const events = measureHistory(
    tool({ status: { state: "discontinued" }, sources: [{ as_of: "2021", supports: ["status"] }] }),
  );
  expect(events.map(({ type, date }) => [type, date])).toEqual([
    ["reported", "2021"],
    ["ended", undefined],
  ]);
});
