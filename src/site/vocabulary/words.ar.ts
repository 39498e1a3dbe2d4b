import { format } from "../../core/language/words.ar.ts";
import { messages as ui } from "../ui/words.ar.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;
const { nav } = ui;

/** The words of the vocabularies and of the links to their terms. Terms have theirs in schemas/translations/. */
export const vocabularyWords: typeof import("./words.en.ts").vocabularyWords = {
  terms: {
    issue: {
      title: nav.terms.issue,
      lead: "أشكال الاستغلال التي تعمل المنظمات والأدوات المدرجة على مكافحتها، وتعريفات الهيئات الأخرى لها.",
    },
    industry: {
      title: nav.terms.industry,
      lead: "القطاعات التي تعمل معها المنظمات والأدوات المدرجة، أو التي تخدم عمالها.",
    },
    region: {
      title: nav.terms.region,
      lead: "مناطق العالم التي تعمل فيها المنظمات والأدوات المدرجة. قد يقع البلد في منطقتين.",
    },
    country: {
      title: nav.terms.country,
      lead: "البلدان والأقاليم التي يوجد فيها عمل موثّق لمنظمة أو أداة مدرجة. وفي آخر القائمة ما ليس فيه أي منها.",
    },
    service: { title: nav.terms.service, lead: "المساعدة التي تقدمها المنظمات للشركات أو العمال أو الناجين." },
    "tool-function": { title: nav.terms["tool-function"], lead: "ما تُستخدم الأدوات التقنية من أجله." },
    "kind-of-work": { title: nav.terms["kind-of-work"], lead: "العمل الذي تؤديه الأدوات، لترى أيها يؤدي العمل نفسه." },
    "target-user": {
      title: nav.terms["target-user"],
      lead: "الأشخاص والمنظمات الذين صُممت الأدوات لهم.",
    },
    technology: { title: nav.terms.technology, lead: "التقنيات التي تستخدمها الأدوات." },
  },
  allTerms: (n: number, title: string) => `${title}: الكل (${number(n)})`,
  counterparts: "قارن",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...vocabularyWords,
}))();
