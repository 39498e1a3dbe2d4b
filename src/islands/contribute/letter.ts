import type { Field } from "../../dataset/fields.ts";
import type { Answers } from "../../form/form-state.ts";
import { changesBetween, sourcesOf } from "../../form/sourcing.ts";
import type { Task } from "../../form/task.ts";
import type { SendMessages } from "../../messages/send.ts";
import { sayPart } from "./words.ts";

/** A message to those who keep the register: with the file, and without it where it would be too long. */
export interface Letter {
  readonly title: string;
  readonly body: string;
  readonly shortBody: string;
}

export interface Matter {
  readonly task: Task;
  readonly name: string;
  readonly path: string;
  readonly before: Answers;
  readonly after: Answers;
  readonly root: Field;
}

/** What changes, in words, with the file below it. */
export function letterOf(matter: Matter, text: string, words: SendMessages): Letter {
  const { task, name, path, before, after, root } = matter;
  const { letter } = words;
  const changes = changesBetween(before, after, root).map(({ field, ...change }) =>
    letter.change(
      field.title,
      sayPart(change.before, field) || words.nothing,
      sayPart(change.after, field) || words.nothing,
    ),
  );
  const pages = newSources(before, after);
  const head = [
    letter.file(path),
    "",
    ...(task.way === "new" ? [] : changes),
    ...(pages.length > 0 ? ["", letter.pages, ...pages.map((url) => `- ${url}`)] : []),
    "",
  ];
  return {
    title: words.subject[task.way](name),
    body: [...head, letter.below, "", "```yaml", text.trimEnd(), "```", ""].join("\n"),
    shortBody: [...head, letter.paste, ""].join("\n"),
  };
}

/** The addresses of the pages that are new, or of which something new is said. */
export function newSources(before: Answers, after: Answers): string[] {
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const news = sourcesOf(after).filter((source) => source["url"] && !known.has(JSON.stringify(source)));
  return news.map((source) => String(source["url"]));
}
