import { format } from "../../core/language/words.ar.ts";
import { listings } from "../../core/language/nouns.ar.ts";
import { messages as insights } from "../insights/words.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;

/** The words of the lists behind figures. */
export const listsWords: typeof import("./words.en.ts").listsWords = {
  description: (lead: string) => `${lead} من سجل مكافحة الاتجار بالأشخاص، حيث كل معلومة مرتبطة بمصدرها.`,
  title: "القوائم",
  lead: "البطاقات التي وراء أرقام هذا الموقع.",
  all: (n: number) => `القوائم: الكل (${number(n)})`,
  others: "قوائم أخرى",
  from: "هذه هي البطاقات التي وراء أحد الأرقام في",
  counted: (n: number) => `${listings(n)}، بالترتيب الأبجدي`,
  current: {
    title: "مصدر من السنة الأخيرة",
    lead: "بطاقات يعود أحدث مصدر لها إلى السنة السابقة لهذا الإصدار.",
  },
  ageing: {
    title: "مصدر مضى عليه سنة إلى سنتين",
    lead: "بطاقات مضى على أحدث مصدر لها سنة إلى سنتين عند هذا الإصدار.",
  },
  stale: {
    title: "مصدر مضى عليه أكثر من سنتين",
    lead: "بطاقات مضى على أحدث مصدر لها أكثر من سنتين عند هذا الإصدار. قِدم المصدر لا يعني أن العمل انتهى.",
  },
  global: {
    title: "نطاق عالمي، من غير ذكر بلد",
    lead: "منظمات وأدوات مدرجة تعمل عالميًا. مصادرها لا توثّق أي بلد.",
  },
  undated: {
    title: "بلا مصدر مؤرَّخ",
    lead: "بطاقات لا يذكر أي مصدر لها تاريخًا. ولا يُعرف مدى حداثتها.",
  },
  quiet: {
    title: "لا علامة نشاط حديثة",
    lead: "بطاقات مدرجة على أنها نشطة، ومضى على أحدث مصدر لها أكثر من ثلاث سنوات. هذا لا يعني أنها أُغلقت.",
  },
  ended: {
    title: "انتهى نشاطها",
    lead: "منظمات وأدوات أُغلقت أو اندمجت أو أُوقفت. تبقى بطاقاتها، مع ما آلت إليه.",
  },
  "case-studies": {
    title: "مع دراسة حالة",
    lead: "بطاقات لها وصف منشور واحد على الأقل لعملها، ومعظمها مع القطاع والبلد.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...insights,
  lists: listsWords,
}))();
