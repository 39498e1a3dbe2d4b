import { clarityFactWords, fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.en.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import { messages as rows } from "../rows/words.ts";
import { messages as contribute } from "../contribute/words.en.ts";
import { alikeWords } from "../exists/words.en.ts";

const { number, date, longDate, count, list } = format;

/** A listing's page: its sections, facts, sources and ways to correct it, in English. */
export const listingWords = {
  alsoListed: "Also known as",
  visit: (host: string) => `Visit ${host}`,
  correct: "Correct this listing",
  technical: "By hand (technical)",
  cite: "Cite",
  json: "JSON",
  founded: (year: number) => `founded ${year}`,
  launched: (year: number) => `launched ${year}`,
  source: (n: number) => `Source ${n}`,
  moreSources: (n: number) => `${count(n, "more source", "more sources")}`,
  sourceNumber: "Source",
  also: "also",
  undated: "undated",
  classified: "Classified from",
  worded: "The register's words, from",
  usedFor: "What people used it for",
  noSource: "No source names this",
  missing: "Not found in public sources",
  notListed: "not in the register",
  yes: "found",
  no: "not found",

  newest: "Newest evidence",
  status: "Status",
  reviewed: "Reviewed by a person",
  links: "Links checked by a machine",
  changed: "Content changed",
  notYet: "Not yet",
  compiled: (day: string) => `No reviewer has opened its site yet; compiled from public sources on ${date(day)}`,
  reviewedOn: (day: string) => `Checked on its own site on ${date(day)}`,
  confirmedOn: (day: string) => `Confirmed by the organisation on ${date(day)}`,
  unknown: "Unknown",
  /** Before the sentence that says why. */
  statusNote: (state: string) => `${state}:`,
  unknownReason: "No dated source shows whether it still works.",
  unknownLink: "How a status is decided",
  ownReview: "The review itself",
  dating: (n: number) => `source ${number(n)}`,
  clarity: "Clarity",
  clarityCount: (found: number, total: number) => `${number(found)} of ${number(total)} found`,

  sections: {
    offer: "What it offers business",
    offered: "What it offered business",
    does: "What it does",
    did: "What it did",
    reach: "Where and on what it works",
    reached: "Where and on what it worked",
    show: "Outputs and case studies",
    relations: "Relations",
    entity: "The organisation",
    tool: "The tool",
    history: "What became of it",
    alike: "Others for the same work",
    clarity: "Clarity",
    evidence: "Evidence",
    about: "About this listing",
  },
  names: "Names",
  supplyThem: (n: number): string => (n === 1 ? "Supply it" : "Supply them"),
  newerEvidence: "Newer evidence",
  acronymOf: "acronym",
  alias: "other name",
  global: "Global",

  clarityFacts: clarityFactWords,
  clarityNote: (found: number, total: number) =>
    `What a company can find in public sources: ${number(found)} of ${number(total)}. Not found does not mean not offered. This is not a quality score.`,
  evidenceNote: (n: number) => `${count(n, "source", "sources")}, numbered as cited`,
  supports: (fields: readonly string[]) => `supports ${list(fields)}`,
  noDate: "The page shows no date",
  archive: "Kept copy",
  broken: (day: string) => `Did not open when checked on ${date(day)}`,

  inItsPlace: "In its place",
  ended: { closed: "It closed", merged: "It merged", discontinued: "It was discontinued" },
  alikeNote: "Including ended ones",
  noSuccessor: "No listing in the register took its place.",
  began: { entity: "Founded", tool: "Launched" },
  lastActivity: "The last sign of activity with a date",
  endReported: (state: string, day: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `${state}; reported ${longDate(day)}`
      : `${state}; reported ${longDate(day)} by ${list(publishers)}`,
  dateUnknown: "No date",
  endDateMissing: "A closing date was",
  notFoundInline: "not found in public sources",

  otherSide: "Stated by",
  relation: {
    develops: "Develops",
    "succeeded-by": "Succeeded by",
    "successor-of": "Successor of",
  },
  and: "and",

  reviewTitle: "Review",
  suggestTitle: "Suggest a change",
  citeTitle: "Cite this listing",
  added: (day: string) => `Listed since ${date(day)}.`,
  lastChanged: (day: string) => `Last changed on ${date(day)}.`,
  asJson: "This listing as JSON",
  asFeed: "Follow its changes (Atom)",
  embed: "Show it on your site",
  editFile: "Edit its file",
  openIssue: "Open an issue",
  writeTo: "Write to",
  howToSuggest:
    "Anyone can suggest a correction, including the listed organisation. Name the public page that shows it: without a source nothing is changed.",
  fileIs: "The listing is one file of the dataset:",
  noChannel:
    "This copy of the register names nobody to write to. Copy this text, fill it in, and send it to whoever publishes the register:",
  correctionTitle: (name: string) => `Correct: ${name}`,
  /** What a correction or a supplied fact has to say, to be filled in by a reader. */
  correction: (name: string, reference: string, facts: readonly string[]) =>
    [
      `Listing: ${name} (${reference})`,
      `Fact: ${list(facts)}`,
      "What it should say: ",
      "The public page that shows it: ",
    ].join("\n"),
  contributeLink: "How to contribute, reply or ask for removal",
  citation: (name: string, day: string, reference: string) =>
    `“${name}”, Anti-Trafficking Register, edition of ${date(day)}, ${reference}`,
  bibtex: "BibTeX",
  description: (kind: string, summary: string) => `${kind}: ${summary}`,
};

/** Where a listing has another address. */
export const movedWords = {
  title: "This listing has moved",
  text: "Its address changed to",
};

/** A text that an organisation could use to publish what could not be found. */
export const letterWords = {
  summary: "A text for its organisation, ready to copy",
  note: "For the people who run its site. It says what could not be found and where it could be, and has a draft to fill in. Nothing is sent from this page.",
  text: (
    kind: "entity" | "tool",
    missing: readonly ClarityFact[],
    {
      name,
      host,
      page,
      how,
    }: { name: string; host?: string | undefined; page?: string | undefined; how?: string | undefined },
  ): string =>
    [
      `What companies look for and could not find: ${name}`,
      "",
      "Hello,",
      "",
      `${name} is in the Anti-Trafficking Register${page === undefined ? "" : ` (${page})`}, an open list of who works with business against human trafficking. It holds what public sources say. ${missing.length === 1 ? "One fact" : "These facts"} that companies look for could not be found in them. If you like, you could add this to ${host ?? "your own site"}:`,
      "",
      ...missing.map((fact) => `- ${clarityFactWords[fact].letter[kind].ask}`),
      "",
      "One short page is enough. A draft to fill in:",
      "",
      kind === "entity" ? "    For business" : `    ${name} for business`,
      ...missing.map((fact) => `    ${clarityFactWords[fact].letter[kind].draft}`),
      "",
      `Once it is public, tell the register its address${how === undefined ? "" : ` (${how})`}. The listing will then name your page as its source. Publish only what you want to. A gap is not a judgement.`,
      "",
      "With kind regards",
    ].join("\n"),
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...rows,
  ...contribute,
  alike: alikeWords,
  fieldLabels: fieldLabels,
  listing: listingWords,
  letter: letterWords,
  moved: movedWords,
}))();

export type Messages = typeof messages;
