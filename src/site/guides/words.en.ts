import { enUi } from "../ui/words.en.ts";

/** The words around the guides. */
export const enGuides = {
  title: "Guides",
  lead: "How the register is made, how far to trust it, and how to use it, mend it and take it along.",
  aside: "About this guide",
  others: "Other guides",
  updated: "Last changed",
};

/** The words of the glossary. */
export const enGlossary = {
  title: enUi.nav.glossary,
  lead: "Every word that the register classifies by, with what it means and its nearest counterparts in ILO, OECD and ISO words.",
};
