import { expect, test } from "vitest";
import { findField, fieldsByKind } from "../../dataset/fields.ts";
import { formatExample, findListingName, formatPart } from "./format-part.ts";

const names = {
  entities: [{ id: "example", name: "Example Initiative" }],
  tools: [{ id: "app", name: "Example App" }],
  moved: { "tools/old-app": "tools/app" as const },
};
const field = (kind: "entity" | "tool", path: string) => findField(fieldsByKind[kind], path) ?? fieldsByKind[kind];

test("formats references as the names of the listings", () => {
  expect(formatPart([{ type: "runs", to: "tools/app" }], field("entity", "relations"), names)).toBe(
    "Runs: Example App",
  );
  const developer = { name: "Example Initiative", listing: "entities/example" };
  expect(formatPart([developer], field("tool", "developers"), names)).toBe("Example Initiative");
});

test("finds the name of a listing that moved, and returns an unknown reference as it is", () => {
  expect(findListingName("tools/old-app", names)).toBe("Example App");
  expect(findListingName("tools/none", names)).toBe("tools/none");
  expect(findListingName("tools/app", undefined)).toBe("tools/app");
});

test("formats the host of an address in ASCII", () => {
  const address = "https://а21.org/über";
  expect(formatPart(address, field("entity", "website"))).toBe("https://xn--21-6kc.org/über");
  expect(formatPart({ url: address, email: "info@а21.org" }, field("entity", "contact"))).toBe(
    "https://xn--21-6kc.org/über, info@xn--21-6kc.org",
  );
  expect(formatPart(address, field("entity", "name"))).toBe(address);
});

test("joins texts, which may have commas, by semicolons, and terms by commas", () => {
  expect(formatPart(["Check a fee, or a boss", "Ask for help"], field("tool", "uses"))).toBe(
    "Check a fee, or a boss; Ask for help",
  );
  expect(formatPart(["android", "ios"], field("tool", "platforms"))).toBe("Android, iOS");
});

test("has no reference as an example", () => {
  expect(formatExample(field("entity", "status.successor"))).toBe("");
  expect(formatExample(field("entity", "founded"))).not.toBe("");
});
