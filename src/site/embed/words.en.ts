import { format } from "../../core/language/words.en.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { messages as rows } from "../rows/words.ts";

const { date, number } = format;

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords = {
  title: "Embed",
  lead: "Show a listing, a list or a chart on your own site. An embedded frame has no script, sets no cookie and does not tell us which page it is on.",
  open: "Open in the register",
  foot: (day: string) => `Anti-Trafficking Register, edition of ${date(day)}`,
  endorsement: "Listing is not endorsement.",
  listingTitle: (name: string) => `${name} in the Anti-Trafficking Register`,
  listTitle: (term: string, vocabulary?: string) =>
    `${vocabulary === "issue" ? `Against ${inSentence(term)}` : term}: listings in the Anti-Trafficking Register`,
  list: (shown: number, of: number) =>
    shown === of ? `${number(of)} listed` : `The ${number(shown)} with the newest evidence of ${number(of)} listed`,
  none: "Nothing is listed yet.",
  badge: {
    left: "Anti-Trafficking Register",
    evidence: (year: string) => `evidence from ${year}`,
    undated: "no dated evidence",
    ended: (state: string) => state.toLowerCase(),
    title: (name: string, right: string) =>
      `${name} is in the Anti-Trafficking Register: ${right}. Listing is not endorsement.`,
  },
  compose: {
    what: "What do you want to show?",
    kinds: { listing: "A listing", list: "A list of up to 20", chart: "A chart", badge: "A badge" },
    listing: "Name of the listing",
    listingHint: "Type a few letters, then choose from the list.",
    unknown: "No listing has this name. Choose one from the list.",
    list: "Which list?",
    chart: "Which chart?",
    theme: "Colours",
    themes: { automatic: "Automatic", light: "Light", dark: "Dark" },
    snippet: "Copy this into your page",
    copy: "Copy",
    copied: "Copied.",
    copyFailed: "Your browser did not copy it. Select the text and copy it.",
    preview: "Preview",
    empty: "Choose a listing first: it is shown here.",
    fault: "The list of names could not be loaded. Check your connection, then reload the page.",
  },
  byHand: {
    title: "Without JavaScript",
    text: "Put /embed before the address of a listing, or of an issue, an industry, a region, a country or a kind of help, and use it as the source of an <iframe>. Add #light or #dark for fixed colours.",
    badge: "A badge is at /badges/, followed by the listing's address without its last slash and “.svg”.",
  },
  terms: {
    title: "What you agree to",
    text: "The data is CC BY 4.0: leave the line that names the register. A badge says that a listing exists and how new its evidence is; do not present it as a recommendation or a certificate.",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();

export type Messages = typeof messages;
