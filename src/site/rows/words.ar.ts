import { format } from "../../core/language/words.ar.ts";
import { sources } from "../../core/language/nouns.ar.ts";
import { placeWords } from "../../core/register/words.ar.ts";
import { messages as ui } from "../ui/words.ar.ts";

export type { Messages, RowMessages } from "./words.en.ts";

const { number, date } = format;

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords: typeof import("./words.en.ts").rowWords = {
  format,

  fresh: {
    evidence: (day: string) => `مصدر من ${date(day)}`,
    checked: (day: string) => `رُوجعت في ${date(day)}`,
    confirmed: (day: string) => `أكّدتها المنظمة في ${date(day)}`,
    undated: "بلا مصدر مؤرَّخ",
    age: {
      current: "، من السنة الأخيرة",
      ageing: "، قبل سنة إلى سنتين",
      stale: "، قبل أكثر من سنتين",
      undated: "",
    },
    tally: {
      current: "مصدر من السنة الأخيرة",
      ageing: "مضى عليه سنة إلى سنتين",
      stale: "أقدم من ذلك",
      undated: "بلا مصدر مؤرَّخ",
    },
    quiet: "لم يُعثر على أي علامة نشاط حديثة",
    quietTag: "لا علامة نشاط حديثة",
    quietReason: "مدرجة على أنها نشطة، لكن أحدث مصدر مضى عليه أكثر من ثلاث سنوات. هذا لا يعني أنها أُغلقت.",
    quietUndated: "مدرجة على أنها نشطة، لكن ليس لها مصدر مؤرَّخ. هذا لا يعني أنها أُغلقت.",
  },

  status: {
    active: "نشطة",
    unknown: "حالة غير معروفة",
    closed: "مغلقة",
    merged: "مندمجة",
    "in-development": "قيد التطوير",
    discontinued: "متوقفة",
    since: (day: string) => `منذ ${date(day)}`,
  },

  row: {
    ...placeWords.row,
    near: { local: "تذكر المكان", regional: "تعمل في منطقته", global: "تعمل عالميًا" },
    offers: "تقدّم:",
    does: "الوظيفة:",
    more: (n: number) => `وغيرها (${number(n)})`,
    sources: (n: number) => sources(n),
    engage: "سبل التعاون:",
    shortlist: "أضف إلى قائمتي",
  },
};

/** The words on the picture of a listing, beside a number and a year. */
export const picturedWords: typeof import("./words.en.ts").picturedWords = {
  sources: (n: number) => format.plural(n, { two: "مصدران", few: "مصادر", many: "مصدرًا", other: "مصدر" }),
  newest: "أحدث مصدر",
};

/** The words over groups of rows. */
export const groupWords: typeof import("./words.en.ts").groupWords = {
  entity: "المنظمات",
  tool: "الأدوات",
  "entity-local": "منظمات تعمل هناك",
  "tool-local": "أدوات صُممت له",
  "entity-global": "منظمات تعمل عالميًا وتذكره",
  "tool-global": "أدوات عالمية الاستخدام تذكره",
  continued: "، تتمة",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  groups: groupWords,
  pictured: picturedWords,
}))();
