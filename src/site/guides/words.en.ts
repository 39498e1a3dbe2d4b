import { enUi } from "../ui/words.en.ts";

/** The words around the guides. */
export const enGuides = {
  title: "Guides",
  lead: "How the register is made, how far to trust it, and how to use, correct and download it.",
  aside: "About this guide",
  others: "Other guides",
  updated: "Last changed",
};

/** The words of the glossary. */
export const enGlossary = {
  title: enUi.nav.glossary,
  lead: "Every term that the register uses to classify, with its meaning and the nearest terms of the ILO, the OECD and ISO.",
};
