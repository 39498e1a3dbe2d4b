import { strToU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { formatArchive } from "./archive.ts";

const files = [
  ["b.json", strToU8("{}")],
  ["a/c.csv", strToU8("x\n")],
] as const;

test("the same files give the same bytes in any order, in one folder", () => {
  const archive = formatArchive(new Map(files), "2026-11-26", "register-1/");
  expect(formatArchive(new Map([...files].reverse()), "2026-11-26", "register-1/")).toEqual(archive);
  expect(unzipSync(archive)).toEqual({ "register-1/a/c.csv": strToU8("x\n"), "register-1/b.json": strToU8("{}") });
});

test.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])("in %s, files have the day of the release", (zone) => {
  vi.stubEnv("TZ", zone);
  const archive = formatArchive(new Map(files), "2026-11-26");
  vi.unstubAllEnvs();
  // Two bytes of time and two of the day, from the tenth on: noon of 26 November, 46 years after 1980.
  const [time, day] = new Uint16Array(archive.slice(10, 14).buffer);
  expect([time, day]).toEqual([12 << 11, (46 << 9) | (11 << 5) | 26]);
});
