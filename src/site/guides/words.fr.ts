import { messages as ui } from "../ui/words.fr.ts";
import { messages as data } from "../data/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** The words around the guides. */
export const guidesWords: typeof import("./words.en.ts").guidesWords = {
  title: "Guides",
  lead: "Comment le registre est fait, jusqu’où s’y fier, et comment l’utiliser, le corriger et le télécharger.",
  aside: "À propos de ce guide",
  others: "Autres guides",
  updated: "Dernier changement",
};

/** The words of the glossary. */
export const glossaryWords: typeof import("./words.en.ts").glossaryWords = {
  title: ui.nav.glossary,
  lead: "Tous les termes que le registre utilise pour classer, avec leur sens et les termes les plus proches de l’OIT, de l’OCDE et de la CITI.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...data,
  guides: guidesWords,
  glossary: glossaryWords,
}))();
