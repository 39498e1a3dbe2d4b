import { quote } from "../../../dataset/diagnostic.ts";
import { editListing } from "../../../dataset/write/edit-listing.ts";
import { writeReview } from "../../../dataset/write/replace-scalars.ts";
import { hasNewerSource } from "../../../dataset/partial-date.ts";
import { kinds, type Folder } from "../../../dataset/model.ts";
import { parseYaml } from "../../../dataset/yaml/parse-yaml.ts";
import { labelOf } from "./issue-form.ts";
import type { IssueChange, MadeChange, ParsedIssue } from "./parse-issue.ts";
import { readSources } from "./read-sources.ts";

type Found = IssueChange & { readonly folder: Folder };

const unreadable: MadeChange = { byHand: "The file of the listing can't be changed by itself." };

/** By what became of it. */
const states: Readonly<Record<Folder, Readonly<Record<string, string>>>> = {
  entities: { closed: "closed", merged: "merged" },
  tools: { closed: "discontinued", merged: "discontinued", discontinued: "discontinued" },
};

/** An ended listing: its state, since when, why, its successor, and the pages that show it. @param today YYYY-MM-DD */
export function amendEnded(
  { path, text, folder }: Found,
  { form, answers, choices }: ParsedIssue,
  today: string,
): MadeChange {
  const state = states[folder][choices.get("became") ?? ""];
  if (state === undefined) {
    const hint = "choose what became of it; only a tool is discontinued";
    const message = `does not fit this listing: ${quote(answers.get("became") ?? "")}`;
    return { faults: [{ label: labelOf(form, "became"), message, hint }] };
  }
  const { sources, faults } = readSources(answers.get("sources") ?? "", labelOf(form, "sources"), ["status"]);
  if (faults.length > 0) return { faults };
  const listing = parseYaml(text).document?.value as Record<string, unknown> | undefined;
  if (typeof listing?.["status"] !== "object" || !Array.isArray(listing["sources"])) return unreadable;
  const said = (key: string) => answers.get(key)?.replace(/\s+/g, " ");
  const status = {
    ...listing["status"],
    state,
    since: said("since"),
    note: said("note"),
    successor: said("successor"),
  };
  const reviewed = String((listing["review"] as { date?: unknown } | undefined)?.date);
  // Nobody had read the newer page when the listing was reviewed.
  const isNewer = hasNewerSource(
    sources.map(({ as_of = "" }) => as_of),
    reviewed,
    today,
  );
  const review = isNewer ? { review: { level: "compiled", date: today } } : {};
  const value = { ...listing, ...review, status, sources: [...(listing["sources"] as unknown[]), ...sources] };
  return { change: { path, text: editListing(text, value, kinds[folder]) } };
}

/** A confirmed listing. That the organisation said so is what the label of a maintainer stands for. */
export function amendConfirmed({ path, text }: Found, { answers, choices }: ParsedIssue, today: string): MadeChange {
  if (choices.get("scope") !== "all" || answers.has("but")) return { byHand: "It asks for changes in words." };
  const confirmed = writeReview(text, { level: "confirmed", date: today });
  return confirmed === undefined ? unreadable : { change: { path, text: confirmed } };
}
