import { formsOf } from "../../core/language/format.ts";
import { changeLogWords } from "../../core/changes/words.en.ts";
import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.ts";

const { count, number, list } = format;

/** The words of the pages that tell what changed. */
export const changesWords = {
  log: changeLogWords,
  title: ui.nav.changes,
  titled: (month: string) => `Changes in ${month}`,
  lead: "What was added, changed, checked again in public sources or ended, day by day. Each row names the facts that changed; the listing shows them with their sources.",
  none: "No changes are shown: this copy of the site was built without its full history.",
  noneYet: "No listing has changed yet.",
  months: "Months",
  filter: {
    title: "Show changes to",
    industry: "Industry",
    region: "Region",
    issue: "Issue",
    all: "All",
    shown: formsOf({ one: "1 change", other: "{n} changes" }),
    noScript: "Choosing an industry, a region or an issue needs JavaScript. Without it, follow one of the feeds below.",
    nothing: "No change of this month fits. Choose “All” in one of the lists.",
  },
  tally: (parts: readonly string[]) => list(parts),
  counted: (type: string, n: number) => `${number(n)} ${type.toLowerCase()}`,
  columns: { listing: "Listing", what: "What happened", facts: "Facts that changed" },
  left: (n: number) =>
    `${count(n, "more change of this month is", "more changes of this month are")} in the file of all changes (below).`,
  more: (n: number) => `Show ${count(n, "more change", "more changes")} of this day`,
  mergedInto: (name: string) => `merged into ${name}`,
  facts: (first: readonly string[], left: number) =>
    left === 0 ? list(first) : `${first.join(", ")} and ${number(left)} more`,
  follow: {
    title: "Follow the changes",
    lead: "A feed reader or a mail program shows you what is new. Every listing has a feed too: you find it at the end of the listing's page.",
    all: "All changes",
    ofTerms: {
      industry: "By industry",
      region: "By region",
      issue: "By issue",
    },
    atom: "Atom",
    json: "JSON Feed",
    calendar: "Listings to check again, as a calendar (iCalendar)",
  },
  machines: {
    title: "Keep a copy up to date",
    text: "Every change is one line of the file of all changes. To bring a copy of the data up to date, take the day on which it was made from its “generated”, then apply the file of that day and of each later one in order: take out what is under “removed”, then put in the listings by their “href”. What is computed (freshness, clarity) depends on the day and is only in register.json.",
    lines: "All changes, one line each (NDJSON)",
    days: "List of days (JSON)",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  changes: changesWords,
}))();

export type Messages = typeof messages;
