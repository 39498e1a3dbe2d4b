import { expect, test } from "vitest";
import { today } from "../dataset/listing-fixture.ts";
import { hostileAnswers, hostileIssues, oddIssues } from "../testing/hostile/issues.ts";
import { answerIssue } from "./answer-issue.ts";
import { formatAnswer } from "./format-answer.ts";
import { goodEntity, issueBody, register } from "./issue-fixture.ts";

test.each(hostileIssues)("$name makes no listing", ({ body }) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer.status).not.toBe("ready");
});

test.each(oddIssues)("$name is only text", ({ body, kept }) => {
  const answer = answerIssue({ number: 7, body }, register, today);
  expect(answer).toMatchObject({ status: "ready" });
  if (answer.status === "ready") expect(answer.change.text).toContain(`\n${kept}\n`);
});

test.each(hostileAnswers)("nothing in a message is a link, a mention or HTML: %s", (hostile) => {
  const body = issueBody("new-entity", { ...goodEntity, type: hostile, "reach-countries": hostile });
  const message = formatAnswer(answerIssue({ number: 7, body }, register, today), 7);
  const outside = message.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toContain(hostile);
  expect(outside).not.toMatch(/@\w|<|\]\(|evil/);
});
