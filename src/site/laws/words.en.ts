import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.en.ts";
import { messages as rows } from "../rows/words.ts";

const { number, date, longDate, count, list } = format;

/** Words of the pages of laws and of due diligence. */
export const lawsWords = {
  title: ui.nav.laws,
  lead: "Laws, treaties and guidelines on forced labour: who they cover, since when, what changed and how they are enforced.",
  counted: (n: number) =>
    `${count(n, "law, treaty or guideline", "laws, treaties and guidelines")} on forced labour: who they cover, since when, what changed and how they are enforced, each fact with its source.`,
  advice: "Not legal advice.",
  adviceText:
    "The register reports what public sources say of a law. Whether a law covers a company depends on more than its size: where it does business, what it sells, who owns it. Ask a lawyer.",

  state: {
    "in-force": "In force",
    "applies-later": "In force, applies later",
    "not-in-force": "Not in force",
    bill: "Bill",
    voluntary: "Voluntary",
  },
  duty: {
    report: "reporting",
    "due-diligence": "due diligence",
    "product-ban": "ban on products",
    "criminal-law": "criminal law",
    "public-list": "public list of employers",
  },
  /** Places that are no country, by the name that the laws have; the others have their country's title. */
  places: {
    California: "California",
    "European Union": "European Union",
    International: "International",
    "New South Wales": "New South Wales",
    "USMCA countries": "USMCA countries",
  } as Readonly<Partial<Record<string, string>>>,
  /** What the laws say in English of who reaches a size, and where. */
  said: {} as Readonly<Partial<Record<string, string>>>,
  since: (day: string) => `In force since ${longDate(day)}`,
  /** Said before an answer to a size, of a law that is not applied yet. */
  notYet: (state: "applies-later" | "not-in-force" | "bill" | "voluntary", day: string | undefined) => {
    if (state === "voluntary") return "Not binding.";
    if (state === "bill") return "Not law yet.";
    return day === undefined ? "Not in force." : `Only from ${longDate(day)}.`;
  },
  appliesFrom: (day: string) => `Applies from ${longDate(day)}`,
  sources: (n: number) => count(n, "source", "sources"),

  where: "Where",
  everywhere: "Everywhere",
  whereNote: "A country includes the laws of the union that it belongs to.",

  size: {
    label: "Size of your company",
    note: "What you enter stays in this browser and is not kept. Enter worldwide figures. Currencies are not converted: a law that names another currency stays undecided.",
    employees: "Employees",
    turnover: "Yearly turnover, in millions",
    assets: "Balance-sheet total, in millions",
    currency: "Currency",
    hide: "Hide laws whose size you do not reach",
    answer: {
      reached: "You reach a size that it names",
      "any-size": "Applies whatever the size",
      open: "What you entered does not decide it",
      below: "You do not reach a size that it names",
      "not-stated": "Its size is not stated in the sources",
    },
    tally: {
      reached: "Size reached",
      "any-size": "any size",
      open: "not decided",
      below: "size not reached",
      "not-stated": "not stated",
    },
    noScript:
      "With JavaScript a form here compares your figures with these sizes. The table of sizes below says the same.",
  },

  sizes: {
    title: "The sizes that the laws name",
    note: "Each size as the law names it, in its own currency. Where it names several, the last column says how many count.",
    law: "Law",
    turnover: "Yearly turnover",
    assets: "Balance sheet",
    employees: "Employees",
    count: "Counts when",
    none: "not named",
    anySize: "Any size",
    notStated: "Not stated",
    all: (n: number): string => (n === 1 ? "it is met" : n === 2 ? "both are met" : "all are met"),
    some: (least: number, of: number) => `${number(least)} of ${number(of)} are met`,
  },
  amount: (amount: number, currency: string | undefined) => {
    if (currency === undefined) return number(amount);
    if (amount >= 1e9) return `${currency} ${number(amount / 1e9)} billion`;
    return amount >= 1e6 ? `${currency} ${number(amount / 1e6)} million` : `${currency} ${number(amount)}`;
  },
  bound: {
    "at-least": (amount: string) => `${amount} or more`,
    above: (amount: string) => `more than ${amount}`,
  },
  measured: {
    turnover: (amount: string) => `turnover of ${amount}`,
    assets: (amount: string) => `balance sheet of ${amount}`,
    employees: (amount: string) => `${amount} employees`,
  },
  at: (text: string, where: string) => `${text} ${where}`,
  group: (least: number, tests: readonly string[]) =>
    least === tests.length ? list(tests) : `${number(least)} of these: ${tests.join("; ")}`,
  forWhom: (who: string, text: string) => `${who}: ${text}`,

  law: {
    covered: "Who it covers",
    covers: "Covers",
    size: "Size",
    since: "Since when",
    duties: "Kind of rule",
    year: "Adopted",
    introduced: "Introduced",
    otherNames: "Also known as",
    changes: "What changed",
    enforcement: "How it is enforced",
    undated: "No date",
    noChanges: "No change was found in public sources.",
    noEnforcement: "How it is enforced was not found in public sources.",
    steps: "Due diligence",
    stepsLead: "The steps of due diligence that it is based on, as a source says",
    noSteps: "No source read here says which of the OECD's due-diligence steps it is based on.",
    allSteps: "All six steps, and who helps with each",
    open: "What is uncertain",
    unverified: "Not verified",
    conflicts: "Sources differ",
    listings: "Who helps with it",
    listed: (n: number) => count(n, "listing", "listings"),
    noListing:
      "No listing is tied to this law yet. A listing is tied to a law only where a source says that it helps with it, and the register never says that something satisfies a law.",
    supply: "Name a listing that helps with it",
    propose: "Propose one that is not listed",
    toSteps: "Who helps with due diligence, step by step",
    neighbours: "Neighbouring laws",
    applies: "Applies from",
    samePlace: "Of the same place",
    sameDuty: "With the same kind of rule",
    all: (n: number) => `All ${number(n)} laws`,
    evidence: "Evidence",
    evidenceNote: (n: number) => `${count(n, "source", "sources")}, numbered as cited`,
    checked: "Date checked",
    checkedOn: (day: string) => `Sources read on ${date(day)}, in stored copies of the pages`,
    status: "Status",
    jurisdiction: "Law of",
    noDate: "The page shows no date",
    description: (title: string, description: string) => `${title}: ${description}`,
  },

  about: {
    title: "How this list is made",
    text: "The laws were gathered in November 2026 from public pages, most of them of law firms and authorities, read in stored copies. The list is not complete. What could not be verified is marked. Where sources differ, the page of the law says which one it follows. Laws change faster than this page, so look at the date.",
    correct: "Correct or add a law",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...rows,
  laws: lawsWords,
}))();

export type Messages = typeof messages;
