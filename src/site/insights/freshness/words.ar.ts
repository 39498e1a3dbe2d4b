import { format } from "../../../core/language/words.ar.ts";
import { listings } from "../../../core/language/nouns.ar.ts";
import { queueWords } from "../../../core/review/words.ar.ts";

export type { FreshnessMessages } from "./words.en.ts";

const { number, percent, list, date } = format;

const kinds = { entity: "المنظمات", tool: "الأدوات" } as const;
type Kind = keyof typeof kinds;

interface Bar {
  readonly label: string;
  readonly text: string;
}

const aboutBars = (bars: readonly Bar[]) => list(bars.map(({ label, text }) => `${label}: ${text}`));

/** "No listing", "1 of 20 listings", "All 20 listings". */
const part = (some: number, all: number) =>
  some === 0
    ? `لا بطاقة من أصل ${number(all)}`
    : some === all
      ? `كل البطاقات (${number(all)})`
      : `${number(some)} من أصل ${listings(all, "of")}`;

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords: typeof import("./words.en.ts").freshnessWords = {
  title: "الحداثة وقائمة انتظار المراجعة",
  lead: "كم من السجل راجعه شخص، وما مدى حداثة مصادره، وأي البطاقات تُراجَع بعد ذلك.",
  text: (value: number, share: number) => `${number(value)} (${percent(share)})`,
  about: aboutBars,

  levels: {
    title: (reviewed: number, all: number) => `راجعها شخص على موقع المنظمة أو أكّدتها المنظمة: ${part(reviewed, all)}`,
    unit: "البطاقات حسب مدى مراجعة شخص لها",
    leftOut: "لم يُستبعد شيء. الرابط الذي يعمل ليس مراجعة، ولا التعديل مراجعة.",
    label: (kind: Kind, level: string) => `${kinds[kind]}، ${level}`,
    heads: { kind: "النوع", level: "المراجعة", count: "البطاقات", share: "النسبة من نوعها" },
  },
  states: {
    title: (active: number, unknown: number, all: number) =>
      `يثبت مصدر مؤرَّخ أنها تعمل: ${part(active, all)}؛ وما لا يبيّنه أي مصدر مؤرَّخ: ${number(unknown)}`,
    unit: "البطاقات حسب الحالة",
    leftOut: "لم يُستبعد شيء. «غير معروفة» لا تعني أنها أُغلقت.",
    label: (kind: Kind, state: string) => `${kinds[kind]}، ${state}`,
    heads: { kind: "النوع", state: "الحالة", count: "البطاقات", share: "النسبة من نوعها" },
  },
  years: {
    title: (year: number | undefined, isEarlier: boolean, all: number) =>
      year === undefined
        ? all === 0
          ? "لا بطاقة لها مصدر مؤرَّخ"
          : `أقل من نصف البطاقات (${number(all)}) لها مصدر مؤرَّخ`
        : `نصف البطاقات (${number(all)}) على الأقل، أحدث مصدر مؤرَّخ لها من ${year} أو ${isEarlier ? "قبلها" : "بعدها"}`,
    unit: "البطاقات حسب سنة أحدث مصدر مؤرَّخ لها",
    leftOut: "لم يُستبعد شيء؛ وما انتهى نشاطه محسوب أيضًا. قِدم المصدر لا يعني أن العمل انتهى.",
    label: (year: number | undefined, isEarlier: boolean) =>
      year === undefined ? "بلا تاريخ" : isEarlier ? `${year} أو قبلها` : String(year),
    earlier: { yes: "نعم", no: "لا" },
    heads: { year: "السنة", earlier: "وما قبلها أيضًا", count: "البطاقات", share: "النسبة من الكل" },
    list: {
      title: (year: number | undefined, isEarlier: boolean) =>
        year === undefined ? "بلا مصدر مؤرَّخ" : `أحدث مصدر من ${isEarlier ? `${year} أو قبلها` : year}`,
      lead: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "بطاقات بلا مصدر مؤرَّخ ولم يراجعها شخص."
          : `بطاقات أحدث مصدر مؤرَّخ لها من ${isEarlier ? `${year} أو سنة قبلها` : year}.`,
    },
  },

  trend: {
    title: "السجل عبر الزمن",
    lead: "في نهاية كل ربع سنة، من تاريخ السجل نفسه.",
    heads: { day: "اليوم", listings: "البطاقات", current: "مصدر من السنة الأخيرة", reviewed: "مُراجَعة أو مؤكَّدة" },
    tooShort: (day: string) => `يبدأ تاريخ السجل في ${date(day)}. يظهر الاتجاه هنا حين يتجاوز ربع سنة.`,
    none: "أُنشئ هذا الإصدار من دون تاريخ السجل الكامل، فلا يعرض أي اتجاه.",
  },

  queue: {
    reasons: queueWords.reasons,
    title: "ما الذي يُراجَع بعد ذلك",
    order: "الأكثر إلحاحًا أولًا",
    narrow: "تصفية:",
    lead: "الأكثر إلحاحًا أولًا. لا يعبّر الترتيب عن جودة البطاقة. واستُبعد ما انتهى نشاطه.",
    of: (shown: number, all: number) => `أول ${number(shown)} من أصل ${listings(all, "of")}`,
    all: (all: number) => (all === 0 ? "لا شيء ينتظر المراجعة هنا." : `البطاقات: الكل (${number(all)})`),
    review: "راجع هذه",
    reviewLabel: (name: string) => `راجع هذه: ${name}`,
    how: "كيف تراجع بطاقة في خمس دقائق",
    regions: "حسب المنطقة",
    industries: "حسب القطاع",
    everything: "قائمة الانتظار كلها",
    waiting: (n: number) => `في الانتظار: ${number(n)}`,
    filtered: (term: string) => `ما الذي يُراجَع بعد ذلك: ${term}`,
    filteredLead: (term: string, n: number) =>
      `${term}: ${listings(n)} في قائمة انتظار المراجعة، الأكثر إلحاحًا أولًا. لا يعبّر الترتيب عن جودة البطاقة.`,
    command: "الشيء نفسه في سطر الأوامر:",
    formula: "كيف يُحدَّد الترتيب",
    formulaLead:
      "كل جزء نسبة من 0 إلى 1 مضروبة في وزنها. والمجموع درجة حاجة من 0 إلى 100. وعند التساوي يكون الترتيب حسب المعرّف.",
    heads: { part: "الجزء", weight: "الوزن", share: "النسبة" },
    parts: {
      age: [
        "عمر أحدث مصدر",
        "عدد الأيام منذ أحدث مصدر مؤرَّخ مقسومًا على 1,095 (ثلاث سنوات)، وأقصاه 1؛ و1 إن لم يكن شيء مؤرَّخًا",
      ],
      links: [
        "الروابط المعطّلة",
        "1 إن كان موقعها نفسه معطّلًا، وإلا فعدد الروابط المعطّلة مقسومًا على عدد ما فُحص منها في الفحص الأسبوعي للروابط؛ و0 في نسخة أُنشئت من دون نتائجه",
      ],
      unknown: [
        "معلومات لم يُعثر عليها",
        "عدد معلومات قائمة الوضوح التي لم يُعثر عليها مقسومًا على عدد المعلومات المطلوبة",
      ],
      pointed: ["كم مرة تشير إليها بطاقات أخرى", "عدد البطاقات الأخرى المرتبطة بها مقسومًا على 5، وأقصاه 1"],
      reach: ["نطاق العمل", "عالمي 1، إقليمي 2/3، وطني أو غير مذكور 1/3"],
    },
  },
};
