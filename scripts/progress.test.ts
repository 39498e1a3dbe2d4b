import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ProgressLine } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  return { written, stream: { isTTY, columns: 40, write } as unknown as NodeJS.WriteStream };
}

const over = "\r\x1b[2K";

test("a terminal shows how far the work is and its seconds, one text over the other", () => {
  const { written, stream: terminal } = stream(true);
  const line = new ProgressLine(terminal);
  line.show("preparing the pages");
  vi.advanceTimersByTime(8200);
  line.count("pages", 412, 1327);
  line.clear();
  line.clear();
  expect(written).toEqual([`${over}preparing the pages, 0 s`, `${over}pages 412 of 1,327, 8 s`, over]);
  expect(line.seconds()).toBe("8.2");
});

test("counting shows at most ten texts a second", () => {
  const { written, stream: terminal } = stream(true);
  const line = new ProgressLine(terminal);
  for (let page = 1; page <= 1000; page++) {
    vi.advanceTimersByTime(1);
    line.count("pages", page, 1000);
  }
  expect(written.length).toBeGreaterThan(5);
  expect(written.length).toBeLessThanOrEqual(10);
});

test("a text stays on its line", () => {
  const { written, stream: terminal } = stream(true);
  new ProgressLine(terminal).show("x".repeat(100));
  expect(written[0]?.slice(over.length)).toHaveLength(39);
});

test("nothing is shown where output is piped", () => {
  const { written, stream: pipe } = stream(false);
  const line = new ProgressLine(pipe);
  line.show("preparing the pages");
  line.count("pages", 1, 2);
  line.clear();
  expect(written).toEqual([]);
});
