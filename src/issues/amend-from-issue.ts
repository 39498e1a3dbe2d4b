import { quote } from "../dataset/diagnostic.ts";
import { amendListing, type Amendment } from "../dataset/form/amend-listing.ts";
import { kinds, type Folder } from "../dataset/model.ts";
import type { IssueChange, MadeChange } from "./issue-change.ts";
import { readSources } from "./read-sources.ts";

type Found = IssueChange & { readonly folder: Folder };

const states: Readonly<Record<Folder, Readonly<Record<string, string>>>> = {
  entities: { "It closed": "closed", "It merged into another": "merged" },
  tools: {
    "It closed": "discontinued",
    "It merged into another": "discontinued",
    "The tool was discontinued": "discontinued",
  },
};

/** An ended listing: its state, since when, why, its successor, and the pages that show it. */
export function amendEnded({ path, text, folder }: Found, answers: ReadonlyMap<string, string>): MadeChange {
  const became = answers.get("became") ?? "";
  const state = states[folder][became];
  if (state === undefined) {
    const hint = "choose what became of it; only a tool is discontinued";
    return { faults: [{ label: "What became of it", message: `does not fit this listing: ${quote(became)}`, hint }] };
  }
  const { sources, faults } = readSources(answers.get("sources") ?? "", ["status"]);
  if (faults.length > 0) return { faults };
  const said = { since: answers.get("since"), note: answers.get("note"), successor: answers.get("successor") };
  const set = (key: string, value: string | undefined): Amendment => ({
    path: ["status", key],
    set: value?.replace(/\s+/g, " "),
  });
  const amendments: Amendment[] = [
    set("state", state),
    ...Object.entries(said).map(([key, value]) => set(key, value)),
    ...sources.map((source) => ({ path: ["sources"], append: source })),
  ];
  return { change: { path, text: amendListing(text, kinds[folder], amendments) } };
}

/** A confirmed listing. That the organisation said so is what the label of a maintainer stands for. */
export function amendConfirmed(
  { path, text, folder }: Found,
  answers: ReadonlyMap<string, string>,
  today: string,
): MadeChange {
  if (answers.get("scope") !== "All of the listing") return { byHand: "It asks for changes in words." };
  const review = { level: "confirmed", date: today };
  return { change: { path, text: amendListing(text, kinds[folder], [{ path: ["review"], set: review }]) } };
}
