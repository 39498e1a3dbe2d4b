import { quote } from "../../../dataset/diagnostic.ts";
import { issueForms, type IssueForm, type IssueInput } from "./issue-form.ts";

/** What is wrong with an issue, said to the person who wrote it. */
export interface IssueFault {
  /** The heading that it is below. */
  readonly label?: string;
  /** `problem: value`. */
  readonly message: string;
  /** The cure. */
  readonly hint: string;
}

export interface ParsedIssue {
  readonly form: IssueForm;
  /** What was written below each heading, by the input's id; absent where nothing was. */
  readonly answers: ReadonlyMap<string, string>;
}

/** GitHub's own limit, in UTF-16 code units; a listing has a tenth of it. */
const maxBodyLength = 65_536;

/**
 * Reads the text that GitHub makes of an issue form: each answer below a heading, `### Label`.
 *
 * The text may have been edited by anyone since, so nothing in it is trusted: headings count in the order of the form, each once.
 */
export function parseIssue(body: string): ParsedIssue | { faults: readonly IssueFault[] } {
  if (body.length > maxBodyLength) {
    const message = `too long: ${body.length} characters`;
    return { faults: [{ message, hint: `an issue has at most ${maxBodyLength}; say it in fewer words` }] };
  }
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const form = formOf(lines);
  if (form === undefined) {
    const hint = "open it with one of the forms, and leave their headings as they are";
    return { faults: [{ message: "not made with a form of this repository", hint }] };
  }
  const parsed = parseAnswers(lines, form);
  // Who asks to be removed is answered first and asked later, whatever is left out.
  if ("faults" in parsed || form.id === "removal") return parsed;
  const faults = form.inputs.flatMap((input) => missingFrom(input, parsed.answers.get(input.id)));
  return faults.length > 0 ? { faults } : parsed;
}

/** What an answer lacks. GitHub's form insists on it, but not on what is edited later or sent past the form. */
function missingFrom(input: IssueInput, answer: string | undefined): IssueFault[] {
  const { isRequired = false, label } = input;
  if (!isRequired) return [];
  if (input.type === "pledge") {
    const ticked = new Set((answer ?? "").split("\n").map((line) => /^- \[x\] (.*)$/i.exec(evened(line))?.[1]));
    const open = input.options.filter((option) => !ticked.has(evened(option)));
    const hint = "tick it, if you can say so";
    return open.map((option) => ({ label, message: `not ticked: ${quote(option)}`, hint }));
  }
  return answer === undefined ? [{ label, message: "no answer", hint: "write it below this heading" }] : [];
}

/** The form whose headings are all in a text. */
function formOf(lines: readonly string[]): IssueForm | undefined {
  const headings = new Set(lines.map(headingOf));
  return issueForms.find(({ inputs }) => inputs.every(({ label }) => headings.has(evened(label))));
}

function headingOf(line: string): string | undefined {
  return line.startsWith("### ") ? evened(line.slice(4)) : undefined;
}

/** Spaces of every width count as one: editors replace them. */
function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function parseAnswers(lines: readonly string[], form: IssueForm): ParsedIssue | { faults: IssueFault[] } {
  const written = new Map<string, string[]>();
  let next = 0;
  let open: string[] | undefined;
  for (const line of lines) {
    const heading = headingOf(line);
    const place = form.inputs.findIndex(({ label }) => evened(label) === heading);
    if (place >= 0 && place !== next) {
      const hint = "leave the headings of the form as they are, each once, and write no others like them";
      return { faults: [{ message: `heading in the wrong place: ${quote(heading)}`, hint }] };
    }
    if (place >= 0) written.set((form.inputs[next++] as { id: string }).id, (open = []));
    else open?.push(line);
  }
  const answers = new Map<string, string>();
  for (const [id, answer] of written) {
    const text = answer.join("\n").trim();
    if (text !== "" && text !== "_No response_" && text !== "None") answers.set(id, text);
  }
  return { form, answers };
}

/** The id of the answer that was chosen; undefined where it is none of those to choose. */
export function choiceOf({ form, answers }: ParsedIssue, id: string): string | undefined {
  const input = form.inputs.find((each) => each.id === id);
  const options = input?.type === "choice" ? Object.entries(input.options) : [];
  return options.find(([, text]) => text === evened(answers.get(id) ?? ""))?.[0];
}

/** One file of the register as an issue would have it. */
export interface IssueChange {
  readonly path: string;
  readonly text: string;
}

/** A change; what is wrong; or why a person must make it. */
export type MadeChange =
  { readonly change: IssueChange } | { readonly faults: IssueFault[] } | { readonly byHand: string };
