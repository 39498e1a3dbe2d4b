import { messages as ui } from "../ui/words.es.ts";
import { messages as data } from "../data/words.es.ts";

export type { Messages } from "./words.en.ts";

/** The words around the guides. */
export const guidesWords: typeof import("./words.en.ts").guidesWords = {
  title: "Guías",
  lead: "Cómo se hace el registro, hasta dónde confiar en él, y cómo usarlo, corregirlo y descargarlo.",
  aside: "Sobre esta guía",
  others: "Otras guías",
  updated: "Último cambio",
};

/** The words of the glossary. */
export const glossaryWords: typeof import("./words.en.ts").glossaryWords = {
  title: ui.nav.glossary,
  lead: "Cada término que el registro usa para clasificar, con su significado y los términos más cercanos de la OIT, la OCDE y la ISO.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...data,
  guides: guidesWords,
  glossary: glossaryWords,
}))();
