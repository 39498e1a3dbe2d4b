import { expect, test } from "vitest";
import { sourceFile, today } from "../../../dataset/listing-fixture.ts";
import { buildListingText } from "../../../dataset/rules/rule-fixture.ts";
import {
  commentedIssues,
  hostileAnswers,
  hostileIssues,
  longIssues,
  oddIssues,
} from "../../../testing/hostile/issues.ts";
import { answerIssue, formatAnswer } from "./answer-issue.ts";
import { goodEntity, issueBody, register } from "./issue-fixture.ts";

test.each(hostileIssues)("$name makes no listing", ({ body }) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer.status).not.toBe("ready");
});

test.each(oddIssues)("$name is only text", ({ body, listingLine }) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer).toMatchObject({ status: "ready" });
  if (answer.status === "ready") expect(answer.change.text).toContain(`\n${listingLine}\n`);
});

const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";

test.each(commentedIssues)("drops comments of a file in an issue: $name", ({ body }) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer).toMatchObject({ status: "ready" });
  const text = answer.status === "ready" ? answer.change.text : "";
  expect(text.startsWith(schemaLine)).toBe(true);
  expect(text.slice(schemaLine.length)).not.toContain("#");
});

test.each(["ended", "confirmation"])("drops comments of the file that an issue changes: %s", (form) => {
  const answers = { listing: "entities/listed", proof: "by mail", scope: "All of the listing", became: "It closed" };
  const body = issueBody(form, { ...answers, note: "Closed.", sources: "https://example.net/news" });
  const oldText = `${schemaLine}${buildListingText("entities/listed.yaml", "name: Listed # call +66 2 123 4567")}\n# end\n`;
  const answer = answerIssue({ number: 7, body }, [sourceFile("entities/listed.yaml", oldText)], today);
  expect(answer).toMatchObject({ status: "ready" });
  const newText = answer.status === "ready" ? answer.change.text : "";
  expect(newText.startsWith(schemaLine)).toBe(true);
  expect(newText.slice(schemaLine.length)).not.toContain("#");
});

test.each(hostileAnswers)("no answer has a link, a mention or HTML: %s", (hostile) => {
  const body = issueBody("new-entity", { ...goodEntity, type: hostile, "reach-countries": hostile });
  const message = formatAnswer(answerIssue({ number: 7, body }, register, today), 7);
  const outside = message.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toContain(hostile);
  expect(outside).not.toMatch(/@\w|<|\]\(|evil/);
});

test.each(longIssues)(
  "the reply to an issue with $name names 30 faults and counts the rest",
  ({ body, status, ending }) => {
    const answer = answerIssue({ number: 7, body }, register, today);
    expect(answer.status).toBe(status);
    const reply = formatAnswer(answer, 7);
    expect(reply.trimEnd().split("\n").at(-1)).toBe(`- ${ending}`);
    expect(reply.match(/^- \*\*/gm)).toHaveLength(30);
    expect(reply.length).toBeLessThan(65_536);
  },
);

test("the reply keeps within GitHub's limit, however long its faults are", () => {
  const fault = { label: "<&`".repeat(130), message: "x", hint: "<&`".repeat(130) };
  const reply = formatAnswer({ status: "faulty", faults: Array(30).fill(fault) }, 7);
  expect(reply.length).toBeLessThan(65_536);
  expect(reply).toMatch(/\n- and \d+ more\n$/);
});
