import { expect, test } from "vitest";
import { hostileRepeats, hostileTexts } from "../testing/hostile/yaml.ts";
import { formatForTerminal } from "./diagnostic.ts";
import { sourceFile, today } from "./listing-fixture.ts";
import { parseDataset } from "./parse-dataset.ts";
import { buildListingText } from "./rules/rule-fixture.ts";

/*
 * Bad input never wins: each is one clear error with its file, and its line where there is one; the rest of the run goes on.
 */

test.each(hostileTexts)("$name", ({ text, line = 1, message }) => {
  const good = sourceFile("entities/good.yaml", buildListingText("entities/good.yaml", "name: Good"));
  const start = process.cpuUsage();
  const { dataset, diagnostics } = parseDataset([sourceFile("entities/bad.yaml", text), good], { today });
  const printed = formatForTerminal(
    diagnostics,
    new Map([["entities/bad.yaml", typeof text === "string" ? text : ""]]),
  );
  const seconds = secondsSince(start);

  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([expect.objectContaining({ file: "entities/bad.yaml", line, severity: "error" })]);
  expect(errors[0]?.message.startsWith(message) ? message : errors[0]?.message).toBe(message);
  expect(errors[0]?.hint).not.toBe("");
  expect(dataset.entities.map(({ id }) => id)).toContain("good");
  expect(printed).not.toMatch(/\n +at \S+ \(|undefined|\[object/);
  expect(printed.length).toBeLessThan(1000);
  expect(seconds).toBeLessThan(1);
});

test.each(hostileRepeats)(
  "thousands of faulty $name are reported, in bounded time",
  ({ text, minFaults, maxFaults }) => {
    const start = process.cpuUsage();
    const { diagnostics } = parseDataset([sourceFile("entities/bad.yaml", text)], { today });
    formatForTerminal(diagnostics, new Map([["entities/bad.yaml", text]]));
    expect(diagnostics.length).toBeGreaterThan(minFaults);
    expect(diagnostics.length).toBeLessThan(maxFaults);
    // Seconds rather than minutes, on a slow machine too.
    expect(secondsSince(start)).toBeLessThan(5);
  },
);

/** Returns the processor time since a start, in seconds. Other programs on the machine do not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
