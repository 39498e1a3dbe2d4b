import { quote } from "../../../dataset/diagnostic.ts";
import { codeSpan, escapeMarkdown } from "../../../dataset/markdown.ts";
import type { IssueAnswer } from "./answer-issue.ts";
import type { IssueFault } from "./parse-issue.ts";

/** The branch of the pull request that an issue becomes. */
export function branchOf(issueNumber: number): string {
  return `issue-${issueNumber}`;
}

/**
 * What is said below the issue, or in the pull request that it becomes, as Markdown.
 */
export function formatAnswer(answer: IssueAnswer, issueNumber: number): string {
  switch (answer.status) {
    case "ready":
      return [
        `Made from the form of #${issueNumber}. Merging this closes it: closes #${issueNumber}.`,
        "",
        `One file changes: ${codeSpan(answer.change.path)}. It passes every check of ${codeSpan("validate")}. Close and reopen this once to start the other checks.`,
        "",
        "Before you merge: open each source and look for what it is said to support. The form says that all of its pages support all",
        "of its answers; take out what they don't. Read the summary for copied words and names of persons. Translate what is not",
        "in English.",
        "",
        `- Issue: ${codeSpan(`#${issueNumber}`)}`,
        ...answer.said.map(({ label, answer: said }) => `- ${label}: ${codeSpan(quote(said))}`),
        ...(answer.warnings.length > 0 ? ["", "Please check:", "", ...answer.warnings.map(formatFault)] : []),
        "",
      ].join("\n");
    case "faulty":
      return [
        "Thank you. Before this can become a listing, please fix what is listed here. Edit the text above (the three dots at its corner), then ask for the label again.",
        "",
        ...answer.faults.map(formatFault),
        "",
      ].join("\n");
    case "by-hand":
      return `Thank you. ${answer.reason} A reviewer makes the change by hand.\n`;
    default:
      throw new RangeError(`unknown answer: ${(answer satisfies never as { status: string }).status}`);
  }
}

function formatFault({ label, message, hint }: IssueFault): string {
  const place = label === undefined ? "" : `**${escapeMarkdown(label)}**: `;
  return `- ${place}${codeSpan(message)}. ${escapeMarkdown(hint)}`;
}
