import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
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
    { type: "ended", date: "2022", sources: [2], report: { date: "2022-05", sources: [2] } },
  ]);
});

test("puts an end without a date last", () => {
  const events = measureHistory(
    tool({ status: { state: "discontinued" }, sources: [{ as_of: "2021", supports: ["status"] }] }),
  );
  expect(events).toEqual([{ type: "ended", sources: [0], report: { date: "2021", sources: [0] } }]);
});

test("sorts a bare year after its months, except for a beginning", () => {
  const events = measureHistory(
    tool({
      launched: 2021,
      last_activity: "2021-03",
      status: { state: "discontinued", since: "2021" },
      sources: [{ as_of: "2021", supports: ["status"] }],
    }),
  );
  expect(events.map(({ type, date }) => [type, date])).toEqual([
    ["began", "2021"],
    ["last-activity", "2021-03"],
    ["ended", "2021"],
  ]);
  expect(events[2]?.report).toBeUndefined();
});
