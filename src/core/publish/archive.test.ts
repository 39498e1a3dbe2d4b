import { strToU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { formatArchive } from "./archive.ts";

const files = [
  ["b.json", strToU8("{}")],
  ["a/c.csv", strToU8("x\n")],
] as const;

test("the same files give the same bytes in any order, within the folder", () => {
  const archive = formatArchive(new Map(files), "2026-11-26", "register-1/");
  expect(formatArchive(new Map([...files].reverse()), "2026-11-26", "register-1/")).toEqual(archive);
  expect(unzipSync(archive)).toEqual({ "register-1/a/c.csv": strToU8("x\n"), "register-1/b.json": strToU8("{}") });
});

test.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
  "in %s, files are stamped with the day of the release",
  (zone) => {
    vi.stubEnv("TZ", zone);
    const archive = formatArchive(new Map(files), "2026-11-26");
    vi.unstubAllEnvs();
    // Bytes 10 to 13 are the time and the date: noon of 26 November, 46 years after 1980.
    const [time, date] = new Uint16Array(archive.slice(10, 14).buffer);
    expect([time, date]).toEqual([12 << 11, (46 << 9) | (11 << 5) | 26]);
  },
);
