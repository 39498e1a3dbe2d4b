import { format } from "../../../core/language/words.ar.ts";
import { counting, listings as listingsCounted } from "../../../core/language/nouns.ar.ts";

const { number, list } = format;

const studies = counting("دراسة حالة واحدة", "دراستا حالة", "دراستي حالة", "دراسات حالة", "دراسة حالة");
const outputs = counting(
  "مورد منشور واحد",
  "موردان منشوران",
  "موردين منشورين",
  "موارد منشورة",
  "موردًا منشورًا",
  "مورد منشور",
);

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords: typeof import("./words.en.ts").caseStudiesWords = {
  title: "دراسات الحالة",
  lead: "أوصاف منشورة لعمل مع الشركات، حسب القطاع والبلد والسنة، كل منها مع البطاقة التي تضمه.",
  finding: (n: number, listings: number) => `${studies(n)} من ${listingsCounted(listings, "of")}`,
  without: (titles: readonly string[]) =>
    titles.length === 0
      ? "لكل قطاع دراسة حالة."
      : `بلا أي دراسة حالة: ${list(titles)}. قد تكون الثغرة في السجل لا في الميدان.`,
  supply: "أضف دراسة حالة مع مصدرها",
  toOutputs: "موارد تستطيع الشركة استخدامها: إرشادات ومجموعات أدوات وتدريب",
  contents: "القطاعات",
  noIndustry: "القطاع غير مذكور",
  yearless: "السنة غير مذكورة",
  counted: (n: number, listings: number) => `${studies(n)}، ${listingsCounted(listings)}`,
  ended: "انتهى نشاطها",

  figure: {
    title: (titles: readonly string[], most: number, n: number) =>
      titles.length === 1
        ? `القطاع الأكثر: ${titles[0]}، ${number(most)} من أصل ${studies(n, "of")}`
        : `القطاعات الأكثر: ${list(titles)}، ولكل منها ${number(most)} من أصل ${studies(n, "of")}`,
    none: "لا دراسة حالة مدرجة",
    unit: "البطاقات التي لها دراسة حالة، حسب القطاع الذي تتناوله",
    leftOut:
      "لم يُستبعد شيء؛ وما انتهى نشاطه محسوب أيضًا. تُحسب البطاقة مرة في كل قطاع. ولا يحكم السجل على ما ترويه دراسة الحالة.",
    text: (listings: number, n: number) => (listings === 0 ? "لا شيء" : `${number(listings)} (${studies(n)})`),
    about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
      list(bars.map(({ label, text }) => `${label}: ${text}`)),
    heads: { title: "القطاع", case_studies: "دراسات الحالة", count: "البطاقات" },
  },

  filter: {
    label: "تصفية دراسات الحالة",
    country: "البلد",
    year: "السنة",
    service: "المساعدة التي تقدمها",
    any: "الكل",
    choice: (title: string, n: number) => `${title} (${number(n)})`,
    shown: "معروضة من",
    none: "لا دراسة حالة تجمع ذلك البلد وتلك السنة وتلك المساعدة.",
    all: "اعرض الكل",
  },

  table: {
    title: "حسب البلد والسنة والمساعدة",
    note: "تُحسب دراسة الحالة مرة تحت كل بلد من بلدانها، وتحت كل نوع من المساعدة التي تقدمها البطاقة.",
    by: { country: "البلد", year: "السنة", service: "نوع المساعدة" },
    studies: "دراسات الحالة",
  },

  outputs: {
    title: "موارد تستطيع الشركة استخدامها",
    lead: "إرشادات ومجموعات أدوات وتدريب وبيانات تنشرها المنظمات والأدوات المدرجة، حسب النوع.",
    finding: (n: number, listings: number) =>
      `تستطيع الشركة استخدام ${outputs(n, "of")} من ${listingsCounted(listings, "of")}`,
    contents: "الأنواع",
    noType: "النوع غير مذكور",
    counted: (n: number, listings: number) => `${outputs(n)}، ${listingsCounted(listings)}`,
    back: "دراسات الحالة",
    figure: {
      title: (titles: readonly string[], most: number, n: number) =>
        titles.length === 1
          ? `الأول: ${titles[0]}، ${number(most)} من أصل ${outputs(n, "of")}`
          : `في المقدمة: ${list(titles)}، ولكل منها ${number(most)} من أصل ${outputs(n, "of")}`,
      none: "لا موارد منشورة مدرجة",
      unit: "البطاقات التي لها موارد منشورة، حسب نوعها",
      leftOut: "لم يُستبعد شيء؛ وما انتهى نشاطه محسوب أيضًا. تُحسب البطاقة مرة في كل نوع.",
      text: (listings: number, n: number) => (listings === 0 ? "لا شيء" : `${number(listings)} (${outputs(n)})`),
      heads: { title: "النوع", outputs: "الموارد المنشورة", count: "البطاقات" },
    },
  },
  files: "كل الصفوف بصيغة CSV",
};
