import { expect, test } from "vitest";
import type { Dataset, Entity, Moved, Tool } from "../../dataset/model.ts";
import { buildTies, createMoveResolver } from "./relations.ts";

const base = {
  summary: "x",
  review: { level: "compiled", date: "2026-11-25" },
  added: "2026-11-25",
  sources: [{ url: "https://example.org/" }],
};

function entity(id: string, parts: Partial<Entity> = {}): Entity {
  return { kind: "entity", id, name: id, type: "ngo", status: { state: "unknown" }, ...base, ...parts } as Entity;
}

function tool(id: string, parts: Partial<Tool> = {}): Tool {
  return {
    kind: "tool",
    id,
    name: id,
    functions: ["training"],
    status: { state: "unknown" },
    ...base,
    ...parts,
  } as Tool;
}

function dataset(entities: Entity[], tools: Tool[] = [], moved: Moved[] = []): Dataset {
  return { entities, tools, moved };
}

test("a relation shows on both sides, its inverse marked", () => {
  const ties = buildTies(dataset([entity("a", { relations: [{ type: "runs", to: "tools/t" }] })], [tool("t")]));
  expect(ties.get("entities/a")).toEqual([{ type: "runs", isInverse: false, to: "tools/t" }]);
  expect(ties.get("tools/t")).toEqual([{ type: "runs", isInverse: true, to: "entities/a" }]);
});

test("a partnership that both sides state is one tie", () => {
  const a = entity("a", { relations: [{ type: "partner-of", to: "entities/b" }] });
  const b = entity("b", { relations: [{ type: "partner-of", to: "entities/a" }] });
  const ties = buildTies(dataset([a, b]));
  expect(ties.get("entities/a")).toEqual([{ type: "partner-of", isInverse: false, to: "entities/b" }]);
  expect(ties.get("entities/b")).toEqual([{ type: "partner-of", isInverse: false, to: "entities/a" }]);
});

test("developers and successors are ties too", () => {
  const old = tool("old", {
    developers: [{ name: "A", to: "entities/a" }, { name: "Not Listed" }],
    status: { state: "discontinued", successor: "tools/new" },
  });
  const ties = buildTies(dataset([entity("a")], [tool("new"), old]));
  expect(ties.get("tools/old")).toEqual([
    { type: "developed-by", isInverse: false, name: "Not Listed" },
    { type: "developed-by", isInverse: false, to: "entities/a" },
    { type: "succeeded-by", isInverse: false, to: "tools/new" },
  ]);
  expect(ties.get("entities/a")).toEqual([{ type: "developed-by", isInverse: true, to: "tools/old" }]);
  expect(ties.get("tools/new")).toEqual([{ type: "succeeded-by", isInverse: true, to: "tools/old" }]);
});

test("a tie to a moved listing is a tie to the listing that replaced it", () => {
  const moved = { kind: "moved", folder: "entities", id: "before", to: "entities/b" } as Moved;
  const ties = buildTies(
    dataset([entity("a", { relations: [{ type: "member-of", to: "entities/before" }] }), entity("b")], [], [moved]),
  );
  expect(ties.get("entities/a")).toEqual([{ type: "member-of", isInverse: false, to: "entities/b" }]);
  expect(ties.get("entities/b")).toEqual([{ type: "member-of", isInverse: true, to: "entities/a" }]);
});

test("a circle of moved listings resolves to one of them", () => {
  const moved = [
    { kind: "moved", folder: "tools", id: "x", to: "tools/y" },
    { kind: "moved", folder: "tools", id: "y", to: "tools/x" },
  ] as Moved[];
  expect(createMoveResolver(dataset([], [], moved))("tools/x")).toMatch(/^tools\/[xy]$/);
});

test("a listing without ties has an empty list", () => {
  expect(buildTies(dataset([entity("a")])).get("entities/a")).toEqual([]);
});
