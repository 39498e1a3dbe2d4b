import { expect, test } from "vitest";
import { placeInForm } from "./place-in-form.ts";

test("a fault is shown where its item is in the form", () => {
  const answers = { sources: [{ url: "" }, { url: "x", supports: ["", "y"] }] };
  expect(placeInForm(answers, "/sources/0/url")).toBe("/sources/1/url");
  expect(placeInForm(answers, "/sources/0/supports/0")).toBe("/sources/1/supports/1");
  expect(placeInForm(answers, "/name")).toBe("/name");
});
