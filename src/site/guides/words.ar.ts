import { messages as ui } from "../ui/words.ar.ts";
import { messages as data } from "../data/words.ar.ts";

export type { Messages } from "./words.en.ts";

/** The words around the guides. */
export const guidesWords: typeof import("./words.en.ts").guidesWords = {
  title: "الأدلة الإرشادية",
  lead: "كيف يُعدّ السجل، وإلى أي حد يُوثق به، وكيف يُستخدم ويُصحَّح ويُنزَّل.",
  aside: "عن هذا الدليل الإرشادي",
  others: "أدلة إرشادية أخرى",
  updated: "آخر تغيير",
};

/** The words of the glossary. */
export const glossaryWords: typeof import("./words.en.ts").glossaryWords = {
  title: ui.nav.glossary,
  lead: "كل مصطلح يستخدمه السجل للتصنيف، مع معناه وأقرب المصطلحات إليه لدى منظمة العمل الدولية ومنظمة التعاون الاقتصادي والتنمية وISO.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...data,
  guides: guidesWords,
  glossary: glossaryWords,
}))();
