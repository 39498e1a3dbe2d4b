import { expect, test, afterEach, vi } from "vitest";
import { parsePort, selectFiles, toDatasetPath } from "./arguments.ts";

test.each(["1", "4321", "65535"])("%s is a port", (text) => {
  expect(parsePort(text)).toBe(Number(text));
});

test.each(["0", "65536", "99999", "-1", "4321x", ""])("%j is no port", (text) => {
  expect(() => parsePort(text)).toThrow(`not a port: ${text}; write a number from 1 to 65535`);
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  { name: "from the root", typed: "entities/k19.yaml", workingDirectory: "/data", path: "entities/k19.yaml" },
  {
    name: "from a folder of the dataset",
    typed: "k19.yaml",
    workingDirectory: "/data/entities",
    path: "entities/k19.yaml",
  },
  { name: "from the other folder", typed: "../tools/a.yaml", workingDirectory: "/data/entities", path: "tools/a.yaml" },
  {
    name: "from elsewhere, to the root",
    typed: "entities/k19.yaml",
    workingDirectory: "/home/me",
    path: "entities/k19.yaml",
  },
  { name: "in full", typed: "/data/entities/k19.yaml", workingDirectory: "/home/me", path: "entities/k19.yaml" },
  { name: "of a folder", typed: "./entities/", workingDirectory: "/data", path: "entities" },
  { name: "of the whole", typed: ".", workingDirectory: "/data", path: "" },
  { name: "outside", typed: "../other.yaml", workingDirectory: "/data", path: "../other.yaml" },
])("a path $name", ({ typed, workingDirectory, path }) => {
  vi.stubEnv("INIT_CWD", workingDirectory);
  expect(toDatasetPath(typed, "/data")).toBe(path);
});

test.each([
  { typed: [], selected: ["entities/a.yaml", "entities/ab.yaml", "tools/a.yaml"] },
  { typed: ["."], selected: ["entities/a.yaml", "entities/ab.yaml", "tools/a.yaml"] },
  { typed: ["entities"], selected: ["entities/a.yaml", "entities/ab.yaml"] },
  { typed: ["entities/a.yaml", "tools"], selected: ["entities/a.yaml", "tools/a.yaml"] },
])("files at $typed", ({ typed, selected }) => {
  vi.stubEnv("INIT_CWD", "/data");
  const files = ["entities/a.yaml", "entities/ab.yaml", "tools/a.yaml"].map((path) => ({ path }));
  expect(selectFiles(typed, files, "/data").map(({ path }) => path)).toEqual(selected);
});

test("a path that is only the beginning of a file's name has no file", () => {
  expect(() => selectFiles(["entities/a"], [{ path: "entities/ab.yaml" }], "/data")).toThrow(
    "no listing here: entities/a",
  );
});
