import { format } from "../../../core/language/words.en.ts";

const { number, percent, list } = format;

/** Words of the page of what business asks for. */
export const needsWords = {
  title: "What business asks for",
  lead: "What companies look for, as far as sources say, next to what the register lists.",
  honest:
    "No survey asks business directly what it looks for in a partner. What follows is derived from interviews and guides, and from the 2021 report. It is only indicative: they looked at other organisations.",

  partner: {
    title: (least: readonly string[], n: number, of: number) =>
      `Least often stated: ${list(least)}, ${least.length > 1 ? "each by" : "by"} ${number(n)} of ${number(of)} organisations`,
    nothing: "Nothing is listed yet",
    unit: "Organisations that state what companies look for in a partner",
    leftOut:
      "Ended listings are left out. What a listing does not state was not found in public sources. That does not mean “no”. The criteria are derived: no survey asks them.",
    heads: { need: "Looked for", count: "State it", of: "Of", share: "Share" },
    needs: {
      place: "Works in my country or region: of national or regional scope",
      industry: "Knows my industry: names one",
      issue: "Covers my issue: names one",
      help: "Does what I need: names its services",
      engagement: "How we would engage",
      cost: "What it costs",
      proof: "Proof with business: a case study",
      alive: "Alive: evidence from the last two years",
      reachable: "Reachable: a way to get in touch",
      language: "In my language: names its languages",
      legitimacy: "Who it speaks for: its type",
    },
    short: {
      place: "a place of its own",
      industry: "the industry",
      issue: "the issue",
      help: "the services",
      engagement: "how to engage",
      cost: "the cost",
      proof: "a case study",
      alive: "recent evidence",
      reachable: "a contact",
      language: "the languages",
      legitimacy: "the type",
    },
  },

  named: {
    title: (regions: readonly string[], n: number) =>
      `Of the regions named in 2021, ${list(regions)} ${regions.length > 1 ? "have the fewest local organisations, each" : "has the fewest local organisations,"} ${number(n)}`,
    nothing: "Nothing is listed yet",
    unit: "What the 2021 report found lacking or unclear, and the listings about it now",
    leftOut:
      "Only indicative: other organisations, gathered by other rules, and on purpose for these regions and for recruitment. Ended listings are left out.",
    heads: { need: "Named in 2021", count: "Listings now", of: "Of", share: "Share" },
    needs: {
      local: (region: string) => `Local expertise lacking: ${region}`,
      "recruitment-help": "Recruitment: offers help with ethical recruitment",
      "recruitment-issue": "Recruitment: works against abusive recruitment",
      "out-of-date": "Out of date: no evidence from the last two years",
      "services-unclear": "Unclear: services not found",
      "engagement-unclear": "Unclear: ways to engage not found",
      "tools-out-of-date": "Tools without follow-up: no evidence from the last two years",
    },
  },
  text: (count: number, share: number | null) =>
    share === null ? number(count) : `${number(count)} (${percent(share)})`,
  about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
    list(bars.map(({ label, text }) => `${label}: ${text}`)),

  said: {
    title: "What the 2021 report says",
    source: "Trends and Gaps in the corporate partnership landscape, 2021",
    items: [
      "About one quarter of the organisations on the Interactive Map addressed recruitment, and 60 % worked across industries.",
      "40 % had a global focus; business lacked expertise in the Middle East, Africa, Latin America and the Caribbean.",
      "Information on many organisations was out of date; services, kinds of partnership, workstreams, outputs and contacts were unclear.",
      "Tools made for business had no follow-up, and many shared their function, goal and corporate user.",
    ],
    regions: "Region by region",
  },

  ask: {
    title: "Tell the register what you looked for",
    text: "Only business can say what it needs. You can say it in a form, without the name of a company. There are no answers yet. Once there are some, they are counted here.",
    form: "Tell what you looked for",
    guide: "How to contribute",
    match: "Ask the register now: match",
    questions: "Questions for a first call",
  },
};
