import { expect, test } from "vitest";
import { fieldsByKind } from "../../dataset/fields.ts";
import { editListing } from "../../dataset/write/edit-listing.ts";
import { folderByKind } from "../../dataset/model.ts";
import { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
import { fixtureFiles } from "../../testing/fixture-register.ts";
import { toAnswers, toListing, partAt, toFormPointer, replacePart } from "./form-state.ts";

test.each(["entity", "tool"] as const)("a listed %s comes back from the form as it went in", (kind) => {
  for (const { path, bytes } of fixtureFiles.filter((file) => file.path.startsWith(folderByKind[kind]))) {
    const text = new TextDecoder().decode(bytes);
    if (text.includes("kind: moved")) continue;
    const answers = toAnswers(parseYaml(text).document?.value, fieldsByKind[kind]);
    expect(editListing(text, toListing(answers) as object, kind), path).toBe(text);
  }
});

test("drops unknown keys and values of the wrong type", () => {
  const value = { name: "N", colour: "red", reach: "global", offer: { price: "1", cost: ["free"] }, aliases: "A" };
  expect(toAnswers(value, fieldsByKind.entity)).toEqual({ name: "N", offer: {} });
});

test("leaves out blank parts at every depth", () => {
  expect(
    toListing({ name: " ", aliases: ["", "A"], reach: { scope: "" }, sources: [{ url: "", supports: [] }] }),
  ).toEqual({ aliases: ["A"] });
});

test("replaces, adds and removes parts", () => {
  const answers = { name: "N", outputs: [{ title: "A" }, { title: "B" }] };
  expect(replacePart(answers, ["outputs", 1, "url"], "u")).toEqual({
    name: "N",
    outputs: [{ title: "A" }, { title: "B", url: "u" }],
  });
  expect(replacePart(answers, ["outputs", 0], undefined)).toEqual({ name: "N", outputs: [{ title: "B" }] });
  expect(replacePart(answers, ["name"], undefined)).toEqual({ outputs: answers.outputs });
  expect(replacePart({}, ["offer", "services", 0], "x")).toEqual({ offer: { services: ["x"] } });
  expect(replacePart(answers, ["outputs", 3], "x")).toEqual({ name: "N", outputs: [...answers.outputs, "", "x"] });
  for (const path of [
    ["offer", "cost"],
    ["outputs", 5],
    ["outputs", 0, "url"],
    ["name", "first"],
  ])
    expect(replacePart(answers, path, undefined), path.join()).toEqual(answers);
  expect(replacePart({}, ["offer", "services"], undefined)).toEqual({});
  expect(partAt(answers, ["outputs", 1, "title"])).toBe("B");
  expect(partAt(answers, ["outputs", 2, "title"])).toBeUndefined();
});

test("converts pointers to count blank items", () => {
  const answers = { sources: [{ url: "" }, { url: "x", supports: ["", "y"] }] };
  expect(toFormPointer(answers, "/sources/0/url")).toBe("/sources/1/url");
  expect(toFormPointer(answers, "/sources/0/supports/0")).toBe("/sources/1/supports/1");
  expect(toFormPointer(answers, "/name")).toBe("/name");
});
