import { messages as ui } from "../ui/words.pt.ts";
import { messages as data } from "../data/words.pt.ts";

export type { Messages } from "./words.en.ts";

/** The words around the guides. */
export const guidesWords: typeof import("./words.en.ts").guidesWords = {
  title: "Guias",
  lead: "Como o registro é feito, até onde confiar nele e como usá-lo, corrigi-lo e baixá-lo.",
  aside: "Sobre este guia",
  others: "Outros guias",
  updated: "Última alteração",
};

/** The words of the glossary. */
export const glossaryWords: typeof import("./words.en.ts").glossaryWords = {
  title: ui.nav.glossary,
  lead: "Todos os termos que o registro usa para classificar, com seu significado e os termos mais próximos da OIT, da OCDE e da ISO.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...data,
  guides: guidesWords,
  glossary: glossaryWords,
}))();
