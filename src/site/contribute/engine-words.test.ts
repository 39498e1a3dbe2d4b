import { expect, test } from "vitest";
import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import { exampleOf, nameOf, sayPart } from "./engine-words.ts";

const names = {
  entities: [{ id: "example", name: "Example Initiative" }],
  tools: [{ id: "app", name: "Example App" }],
  moved: { "tools/old-app": "tools/app" as const },
};
const field = (kind: "entity" | "tool", path: string) => fieldAt(fieldsByKind[kind], path) ?? fieldsByKind[kind];

test("says other listings by their names", () => {
  expect(sayPart([{ type: "runs", to: "tools/app" }], field("entity", "relations"), names)).toBe("Runs: Example App");
  const developer = { name: "Example Initiative", listing: "entities/example" };
  expect(sayPart([developer], field("tool", "developers"), names)).toBe("Example Initiative");
});

test("follows a listing that moved, and leaves what it doesn't know", () => {
  expect(nameOf("tools/old-app", names)).toBe("Example App");
  expect(nameOf("tools/none", names)).toBe("tools/none");
  expect(nameOf("tools/app", undefined)).toBe("tools/app");
});

test("says the host of an address in ASCII", () => {
  const address = "https://а21.org/über";
  expect(sayPart(address, field("entity", "website"))).toBe("https://xn--21-6kc.org/über");
  expect(sayPart({ url: address, email: "info@а21.org" }, field("entity", "contact"))).toBe(
    "https://xn--21-6kc.org/über, info@xn--21-6kc.org",
  );
  expect(sayPart(address, field("entity", "name"))).toBe(address);
});

test("parts texts, which may have commas, by semicolons, and terms by commas", () => {
  expect(sayPart(["Check a fee, or a boss", "Ask for help"], field("tool", "uses"))).toBe(
    "Check a fee, or a boss; Ask for help",
  );
  expect(sayPart(["android", "ios"], field("tool", "platforms"))).toBe("Android, iOS");
});

test("gives no reference as an example", () => {
  expect(exampleOf(field("entity", "status.successor"))).toBe("");
  expect(exampleOf(field("entity", "founded"))).not.toBe("");
});
