import { messages as ui } from "../ui/words.en.ts";
import { messages as data } from "../data/words.en.ts";

/** The words around the guides. */
export const guidesWords = {
  title: "Guides",
  lead: "How the register is made, how far to trust it, and how to use, correct and download it.",
  aside: "About this guide",
  others: "Other guides",
  updated: "Last changed",
};

/** The words of the glossary. */
export const glossaryWords = {
  title: ui.nav.glossary,
  lead: "Every term that the register uses to classify, with its meaning and the nearest terms of the ILO, the OECD and ISO.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...data,
  guides: guidesWords,
  glossary: glossaryWords,
}))();

export type Messages = typeof messages;
