import type { Kind } from "../../dataset/model.ts";
import { partAt, type Answers, type Part } from "./form-state.ts";
import { newSources } from "./sourcing.ts";
import type { LetterWay, ListingWay } from "./task.ts";

/** An issue form of the repository, with the answers that are known. */
export interface IssueFields {
  /** The form's name, without the ending of its file. */
  readonly form: string;
  /** Answers by the ids of the form's fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A change to a fact, in words. */
export interface SaidChange {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** What an issue is about. */
export interface IssueMatter {
  readonly way: ListingWay;
  readonly kind: Kind;
  /** Folder and id. */
  readonly reference: string;
  readonly before: Answers;
  readonly after: Answers;
  readonly changes: readonly SaidChange[];
  /** Of the file. */
  readonly text: string;
}

/** The issue form for a listing in the making, filled in. */
export function issueFieldsOf(matter: IssueMatter): IssueFields {
  const { way, kind, reference: listing, before, after, changes, text } = matter;
  const sources = newSources(before, after).map(sourceLine).join("\n");
  const [wrong, right] = (["before", "after"] as const).map((side) =>
    changes.map((change) => `${change.title}: ${change[side]}`).join("\n"),
  ) as [string, string];
  const answers = (holder: Part | undefined, ...keys: string[]) =>
    Object.fromEntries(keys.map((key) => [key, String(partAt(holder, [key]) ?? "")]));
  if (way === "new") {
    const id = listing.replace(/^.*\//, "");
    const fields = { ...answers(after, "name", "website", "summary"), sources, id, yaml: text };
    return { form: kind === "entity" ? "new-entity" : "new-tool", fields: filled(fields) };
  }
  if (way === "ended") {
    const fields = { listing, ...answers(after["status"], "since", "note", "successor"), sources };
    return { form: "ended", fields: filled(fields) };
  }
  if (way === "confirm" && partAt(after, ["review", "level"]) === "confirmed")
    return { form: "confirmation", fields: filled({ listing, but: right }) };
  // Only a reviewer says that a listing was checked: what a reader saw goes to one in words, without the file.
  const yaml = way === "edit" ? text : "";
  return { form: "correction", fields: filled({ listing, wrong, right, sources, yaml }) };
}

/** The issue form for what is said in words, filled in. @param right what a doubt leaves open */
export function letterFieldsOf(
  way: LetterWay,
  reference: string,
  why: string,
  page: string,
  right: string,
): IssueFields {
  return way === "doubt"
    ? { form: "correction", fields: filled({ listing: reference, wrong: why, right, sources: page }) }
    : { form: "removal", fields: filled({ listing: reference, why, page }) };
}

/** A page as the issue forms ask for it: address, publisher and date, parted by |. */
function sourceLine({ url, publisher, as_of }: Answers): string {
  return [url, publisher, as_of].filter(Boolean).join(" | ");
}

function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ""));
}
