import { expect, test } from "vitest";
import { readPublished } from "./Contribute.tsx";

test("reads a listing", () => {
  expect(readPublished('{"kind": "entity", "name": "Example"}')).toEqual({ kind: "entity", name: "Example" });
});

test("knows no listing that moved", () => {
  expect(readPublished('{"kind": "moved", "to": "entities/other"}')).toBe("unknown");
});

test.each(["<!doctype html>", "", "null", "7", "{}", '{"kind": "magic"}', '{"kind": "toString"}'])(
  "fails at a body that is none: %s",
  (text) => {
    expect(readPublished(text)).toBe("failed");
  },
);
