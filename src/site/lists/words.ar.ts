import { format } from "../../core/language/words.ar.ts";
import { listings } from "../../core/language/nouns.ar.ts";
import { messages as insights } from "../insights/words.ar.ts";

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
    title: "دليل خلال سنة",
    lead: "بطاقات يعود أحدث دليل لها إلى السنة السابقة لهذا الإصدار.",
  },
  ageing: {
    title: "دليل عمره سنة إلى سنتين",
    lead: "بطاقات كان عمر أحدث دليل لها بين سنة وسنتين عند هذا الإصدار.",
  },
  stale: {
    title: "دليل عمره أكثر من سنتين",
    lead: "بطاقات كان عمر أحدث دليل لها أكثر من سنتين عند هذا الإصدار. قِدم الدليل لا يعني أن العمل انتهى.",
  },
  global: {
    title: "نطاق عالمي، من غير ذكر بلد",
    lead: "منظمات وأدوات مدرجة تعمل عالميًا. مصادرها لا توثّق أي بلد.",
  },
  undated: {
    title: "لا مصدر يذكر تاريخًا",
    lead: "بطاقات بلا مصدر يذكر تاريخًا. عمر أدلتها غير معروف.",
  },
  quiet: {
    title: "لا علامة نشاط حديثة",
    lead: "بطاقات مدرجة على أنها نشطة، وعمر أحدث دليل لها أكثر من ثلاث سنوات. هذا لا يعني أنها أُغلقت.",
  },
  ended: {
    title: "منتهية",
    lead: "منظمات وأدوات أُغلقت أو اندمجت أو أُوقفت. تبقى مدرجة مع ما آلت إليه.",
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
