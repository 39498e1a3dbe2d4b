import { format } from "../../core/language/words.ar.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { date, number } = format;

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords: typeof import("./words.en.ts").embedWords = {
  title: "التضمين",
  lead: "اعرض بطاقة أو قائمة أو رسمًا بيانيًا على موقعك. الإطار المضمّن بلا برنامج نصي، ولا يضع ملفات تعريف الارتباط، ولا يخبرنا بالصفحة التي هو فيها.",
  open: "افتح في السجل",
  foot: (day: string) => `سجل مكافحة الاتجار بالأشخاص، إصدار ${date(day)}`,
  endorsement: "الإدراج لا يعني التأييد.",
  listingTitle: (name: string) => `\u2068${name}\u2069 في سجل مكافحة الاتجار بالأشخاص`,
  listTitle: (term: string, vocabulary?: string) =>
    `${vocabulary === "issue" ? `مكافحة ${term}` : term}: بطاقات في سجل مكافحة الاتجار بالأشخاص`,
  list: (shown: number, of: number) =>
    shown === of ? `عدد المدرج: ${number(of)}` : `المعروض: ${number(shown)} من أصل ${number(of)}، ذات أحدث المصادر`,
  none: "لا شيء مدرج بعد.",
  badge: {
    left: "سجل مكافحة الاتجار بالأشخاص",
    evidence: (year: string) => `مصدر من ${year}`,
    undated: "بلا مصدر مؤرَّخ",
    ended: (state: string) => state,
    title: (name: string, right: string) =>
      `\u2068${name}\u2069 في سجل مكافحة الاتجار بالأشخاص: ${right}. الإدراج لا يعني التأييد.`,
  },
  compose: {
    what: "ماذا تريد أن تعرض؟",
    kinds: { listing: "بطاقة", list: "قائمة حتى 20", chart: "رسم بياني", badge: "شارة" },
    listing: "اسم البطاقة",
    listingHint: "اكتب بضعة أحرف، ثم اختر من القائمة.",
    unknown: "لا بطاقة بهذا الاسم. اختر واحدة من القائمة.",
    list: "أي قائمة؟",
    chart: "أي رسم بياني؟",
    theme: "الألوان",
    themes: { automatic: "تلقائي", light: "فاتح", dark: "داكن" },
    snippet: "انسخ هذا في صفحتك",
    copy: "انسخ",
    copied: "نُسخ.",
    copyFailed: "لم ينسخه متصفحك. حدّد النص وانسخه.",
    preview: "معاينة",
    empty: "اختر بطاقة أولًا: تُعرض هنا.",
    fault: "تعذّر تحميل قائمة الأسماء. تحقق من اتصالك ثم أعد تحميل الصفحة.",
  },
  byHand: {
    title: "من دون JavaScript",
    text: "ضع ‎/embed قبل مسار صفحة بطاقة أو شكل استغلال أو قطاع أو منطقة أو بلد أو نوع مساعدة، واستخدمه مصدرًا للعنصر <iframe>. أضف ‎#light أو ‎#dark لألوان ثابتة.",
    badge: "توجد الشارة تحت ‎/badges/‎، يليه مسار صفحة البطاقة من دون الشرطة المائلة الأخيرة، ثم “.svg”.",
  },
  terms: {
    title: "ما توافق عليه",
    text: "البيانات بترخيص CC BY 4.0: أبقِ السطر الذي يسمّي السجل. تبيّن الشارة أن البطاقة موجودة وتاريخ أحدث مصدر لها؛ لا تعرضها على أنها توصية أو شهادة.",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();
