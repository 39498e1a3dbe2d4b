import type { Kind } from "../../dataset/model.ts";
import { partAt, type Answers } from "./form-state.ts";
import { newSources } from "./sourcing.ts";
import type { LetterWay, ListingWay } from "./task.ts";

/** An issue form of the repository, with the answers that are known. */
export interface IssueFields {
  /** The form's name, without the ending of its file. */
  readonly form: string;
  /** By the ids of the form's own fields; what it asks besides is asked there. */
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
  const { way, kind, reference, before, after, changes, text } = matter;
  const sources = newSources(before, after).map(sourceLine).join("\n");
  const told = changes.map(({ title, after: said }) => `${title}: ${said}`).join("\n");
  const answer = (...path: string[]) => String(partAt(after, path) ?? "");
  switch (way) {
    case "new": {
      const fields = {
        name: answer("name"),
        website: answer("website"),
        summary: answer("summary"),
        sources,
        id: reference.replace(/^.*\//, ""),
        yaml: text,
      };
      return { form: kind === "entity" ? "new-entity" : "new-tool", fields: filled(fields) };
    }
    case "ended": {
      const { note, since, successor } = after["status"] as { note?: string; since?: string; successor?: string };
      const fields = { listing: reference, since: since ?? "", note: note ?? "", successor: successor ?? "", sources };
      return { form: "ended", fields: filled(fields) };
    }
    case "confirm":
      if (answer("review", "level") === "confirmed")
        return { form: "confirmation", fields: filled({ listing: reference, but: told }) };
      // Only a reviewer says that a listing was checked: what a reader saw goes to one in words, without the file.
      return correction("");
    case "edit":
      return correction(text);
    default:
      return way satisfies never;
  }
  function correction(yaml: string): IssueFields {
    const wrong = changes.map((change) => `${change.title}: ${change.before}`).join("\n");
    return { form: "correction", fields: filled({ listing: reference, wrong, right: told, sources, yaml }) };
  }
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
