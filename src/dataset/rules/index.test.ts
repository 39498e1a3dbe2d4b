import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { formatPointer, removeValues } from "../pointer.ts";
import type { Draft, Entry, RuleContext } from "../rule.ts";
import { rules as listingRules, tombstoneRules } from "./index.ts";
import { lookAlikeRules } from "./look-alikes.ts";

const rules = [...listingRules, ...lookAlikeRules];

const fullDraft = {
  name: "Example",
  acronym: "EXI",
  aliases: ["Old", "Older"],
  website: "https://example.org",
  founded: 2014,
  launched: 2015,
  summary: "Plain words.",
  uses: ["Check a fee"],
  reach: { scope: "regional", regions: ["europe"], countries: ["FR", "NP"] },
  focus: { issues: ["forced-labour"] },
  offer: {
    workstreams: ["A"],
    outputs: [{ title: "A", url: "https://example.org/a", year: 2020 }],
    case_studies: [{ title: "B", countries: ["FR"] }],
  },
  contact: { url: "https://example.org", email: "jane.doe@example.org" },
  developers: [{ name: "Foo", to: "entities/a" }],
  relations: [
    { type: "runs", to: "entities/a" },
    { type: "runs", name: "X" },
  ],
  status: { state: "active", since: "2020", note: "Note.", successor: "tools/a" },
  review: { level: "compiled", date: "2026-11-25" },
  added: "2026-11-25",
  sources: [{ url: "https://example.org", as_of: "2024", supports: ["status", "summary"] }],
  notes: "Notes.",
};

function buildEntry(draft: object, rawValue: unknown, kind: Entry["kind"]): Entry {
  const folder = kind === "tool" ? "tools" : "entities";
  return { file: `${folder}/a.yaml`, folder, kind, id: "a", reference: `${folder}/a`, draft: draft as Draft, rawValue };
}

/** Applies all rules to an entry. Returns the number of findings. */
function countFindings(entry: Entry): number {
  const { reference } = entry;
  const context: RuleContext = {
    today: "2026-11-25",
    entries: new Map([[reference, entry]]),
    tombstones: new Map(),
    references: new Set([reference]),
  };
  return rules.flatMap((rule) => [...rule.check(entry, context)]).length;
}

/** Yields the pointer of a value and of everything below it. */
function* listPointers(part: unknown, pointer = ""): Generator<string> {
  yield pointer;
  if (typeof part !== "object" || part === null) return;
  for (const [key, child] of Object.entries(part)) yield* listPointers(child, pointer + formatPointer(key));
}

test.each(["entity", "tool"] as const)("every rule copes with holes anywhere in a draft of an %s", (kind) => {
  for (const pointer of listPointers(fullDraft)) {
    const draft = removeValues(fullDraft, [pointer]);
    for (const written of [fullDraft, draft])
      expect(countFindings(buildEntry(draft, written, kind))).toBeGreaterThanOrEqual(0);
  }
});

test.each([undefined, null, "text", 3, [], [fullDraft], { relations: {}, sources: "x", status: [], "": { "": "" } }])(
  "every rule copes with a listing that is %j",
  (written) => {
    expect(countFindings(buildEntry({}, written, "entity"))).toBe(0);
  },
);

test("a listing of long, repetitive texts takes no time", () => {
  const parts = ["A", "Aa ", "1", "1 ", "12-", "a@", "<a ", "&a", "Avenue A", "shelter at ", "\u200b"];
  const texts = parts.map((part) => part.repeat(250_000 / part.length));
  const start = performance.now();
  for (const text of texts)
    countFindings(buildEntry({}, { summary: text, notes: text, name: text, aliases: [text] }, "tool"));
  expect(performance.now() - start).toBeLessThan(2000);
});

test("rules have names and descriptions of their own", () => {
  const allRules = [...rules, ...tombstoneRules];
  const severities: readonly Diagnostic["severity"][] = ["error", "warning"];
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  for (const { name, description, severity } of allRules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(severities).toContain(severity);
  }
});
