import { expect, test } from "vitest";
import { buildEditorAddress, buildIssueLink, buildMailLink, buildNewFileAddress } from "./channels.ts";

const repository = "https://github.com/example/register";
const short = "kind: entity\nname: A & B\n";
const long = "word ".repeat(3000);

test("the address of a new file holds its text", () => {
  expect(buildNewFileAddress(repository, "entities/a.yaml", short)).toBe(
    `${repository}/new/main/entities?filename=a.yaml&value=kind%3A%20entity%0Aname%3A%20A%20%26%20B%0A`,
  );
});

test("leaves out texts that are too long for an address", () => {
  expect(buildNewFileAddress(repository, "entities/a.yaml", long)).toBe(
    `${repository}/new/main/entities?filename=a.yaml`,
  );
  const fields = { listing: "entities/a", wrong: "Cost", yaml: long };
  expect(buildIssueLink(repository, "Correct: A", { form: "correction", fields })).toEqual({
    address: `${repository}/issues/new?template=correction.yml&title=Correct%3A%20A&listing=entities%2Fa&wrong=Cost`,
    hasText: false,
  });
  expect(buildIssueLink(repository, "A", { form: "correction", fields: { ...fields, wrong: long } }).address).toBe(
    `${repository}/issues/new?template=correction.yml&title=A&listing=entities%2Fa`,
  );
  expect(buildMailLink("info@example.org", "A", long, "short")).toEqual({
    address: "mailto:info@example.org?subject=A&body=short",
    hasText: false,
  });
});

test("no address is ever longer than the limit", () => {
  for (let length = 0; length < 12_000; length += 37) {
    const text = "é".repeat(length);
    const fields = { listing: "entities/a", wrong: text, yaml: text };
    expect(buildNewFileAddress(repository, "tools/a.yaml", text).length).toBeLessThanOrEqual(8000);
    expect(buildIssueLink(repository, "A", { form: "correction", fields }).address.length).toBeLessThanOrEqual(8000);
    expect(buildMailLink("a@example.org", "A", text, text).address.length).toBeLessThanOrEqual(1900);
  }
});

test("lines of a mail end with CR LF", () => {
  expect(buildMailLink("info@example.org", "A", "one\ntwo", "").address).toContain("body=one%0D%0Atwo");
});

test("links to GitHub's editor for an existing file", () => {
  expect(buildEditorAddress(repository, "entities/a.yaml")).toBe(`${repository}/edit/main/entities/a.yaml`);
});
