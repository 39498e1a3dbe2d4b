import { describe, expect, test } from "vitest";
import { fieldsBelow, fieldsByKind } from "../dataset/fields.ts";
import { formatListing } from "../dataset/write/format-listing.ts";
import { formatText } from "../dataset/format-diagnostics.ts";
import type { Folder, Listing } from "../dataset/model.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../io/read-dataset.ts";
import { pageSize } from "../site/ui/pages.ts";
import { fixtureDate, fixtureRoot } from "./fixture-register.ts";

const files = readDataset(fixtureRoot);
const { dataset, diagnostics } = parseDataset(files, { today: fixtureDate });
const listings: readonly Listing[] = [...dataset.entities, ...dataset.tools];

/** Every path that a value has, lists followed. */
function pathsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, path));
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === "" ? key : `${path}.${key}`));
  return path === "" ? inner : [path, ...inner];
}

describe("the fixture register", () => {
  test("has no error, and a warning each for a host in Arabic letters, a name twice and a tool without kinds of work", () => {
    expect(formatText(diagnostics.filter(({ severity }) => severity === "error"))).toBe("");
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["look-alike-host", "duplicate-name", "stated-work"]);
  });

  test("is in canonical form", () => {
    const changed = files.filter(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return formatListing(text, path.split("/")[0] as Folder) !== text;
    });
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  test("leads to no host but reserved ones", () => {
    const hosts = files.flatMap(
      ({ bytes }) => new TextDecoder().decode(bytes).match(/(?<=https?:\/\/)[^/\s"]+/g) ?? [],
    );
    expect(hosts.filter((host) => !/(^|\.)example\.(org|com)$/.test(host))).toEqual([]);
  });

  test.each([
    { kind: "entity", id: "tessamer-alliance" },
    { kind: "tool", id: "qdx-and-matcher" },
  ] as const)(
    "fills every field of one $kind, but for what only an ended one or an unlisted name has",
    ({ kind, id }) => {
      const listing = listings.find((each) => each.kind === kind && each.id === id);
      const filled = new Set(pathsOf(listing));
      const fields = [...fieldsBelow(fieldsByKind[kind])].map(({ path }) => path).filter(Boolean);
      const missing = fields.filter((path) => !filled.has(path));
      expect(missing.filter((path) => !/^(status\.successor|relations\.\w+|developers\.to)$/.test(path))).toEqual([]);
    },
  );

  test.each(["entity", "tool"] as const)("has one %s with no field but the required ones", (kind) => {
    const required = fieldsByKind[kind].fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const least = listings.filter((each) => each.kind === kind && Object.keys(each).every((key) => isNamed(key)));
    function isNamed(key: string) {
      return key === "id" || required.includes(key);
    }
    expect(least.length).toBeGreaterThan(0);
  });

  test("has every state and every level of review", () => {
    const states = new Set(listings.map(({ kind, status }) => `${kind} ${status.state}`));
    expect([...states].sort()).toEqual([
      "entity active",
      "entity closed",
      "entity merged",
      "entity unknown",
      "tool active",
      "tool discontinued",
      "tool in-development",
      "tool unknown",
    ]);
    expect(new Set(listings.map(({ review }) => review.level))).toEqual(new Set(["compiled", "checked", "confirmed"]));
  });

  test("has ended listings with a successor and without, and an id in both folders", () => {
    const ended = listings.filter(({ status }) => /closed|merged|discontinued/.test(status.state));
    expect(ended.some(({ status }) => "successor" in status)).toBe(true);
    expect(ended.some(({ status }) => !("successor" in status))).toBe(true);
    const ids = new Set(dataset.entities.map(({ id }) => String(id)));
    expect(dataset.tools.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toContain("linquiry");
  });

  test("has tombstones, and more organisations than one page of a directory holds", () => {
    expect(dataset.moved.length).toBeGreaterThan(0);
    expect(dataset.entities.length).toBeGreaterThan(pageSize);
  });

  test("has a name as long as a name may be, one written from right to left, one source and twenty", () => {
    const { maxLength } = fieldsByKind.entity.fields.find(({ name }) => name === "name")?.schema ?? {};
    expect(Math.max(...listings.map(({ name }) => name.length))).toBe(maxLength);
    expect(listings.some(({ name }) => /^\p{Script=Arabic}/u.test(name))).toBe(true);
    const counts = listings.map(({ sources }) => sources.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 20]);
  });
});
