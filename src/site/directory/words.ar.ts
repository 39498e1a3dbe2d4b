import { format } from "../../core/language/words.ar.ts";
import { counting, listings, organisations, tools } from "../../core/language/nouns.ar.ts";
import { rowWords, messages as rows } from "../rows/words.ar.ts";
import { messages as vocabulary } from "../vocabulary/words.ar.ts";

export type { DirectoryMessages, Messages } from "./words.en.ts";

const { number, list } = format;

const results = counting("نتيجة واحدة", "نتيجتان", "نتيجتين", "نتائج", "نتيجة");

/** Facets: their titles, and what they have many of. */
const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = {
  issues: { title: "شكل الاستغلال", many: "أشكال الاستغلال" },
  industries: { title: "القطاع", many: "القطاعات" },
  regions: { title: "المنطقة", many: "المناطق" },
  countries: { title: "البلد", many: "البلدان" },
  locality: { title: "درجة القرب", many: "درجات القرب" },
  services: { title: "المساعدة التي تقدمها", many: "أنواع المساعدة" },
  functions: { title: "ما تفعله", many: "الوظائف" },
  work: { title: "نوع العمل", many: "أنواع العمل" },
  target_users: { title: "الفئة المستهدفة", many: "الفئات المستهدفة" },
  technologies: { title: "التقنية", many: "التقنيات" },
  platforms: { title: "المنصة", many: "المنصات" },
  access: { title: "إمكانية الاستخدام", many: "أنواع الاستخدام" },
  partnerships: { title: "كيف تتعاون الشركة معها", many: "سبل التعاون" },
  type: { title: "نوع المنظمة", many: "الأنواع" },
  cost: { title: "التكلفة", many: "أنواع التكلفة" },
  languages: { title: "اللغة", many: "اللغات" },
  scope: { title: "النطاق", many: "النطاقات" },
  status: { title: "الحالة", many: "الحالات" },
  freshness: { title: "أحدث مصدر", many: "الأعمار" },
  review: { title: "المراجعة", many: "المستويات" },
  steps: { title: "خطوة العناية الواجبة", many: "الخطوات" },
  has: { title: "معلومات متوفرة", many: "المعلومات" },
};

/** Facts that a listing can have. */
const facts: Readonly<Record<string, string>> = {
  services: "الخدمات",
  partnerships: "سبل التعاون",
  workstreams: "مسارات العمل",
  outputs: "الموارد المنشورة",
  "case-studies": "دراسات الحالة",
  contact: "جهة اتصال",
  cost: "التكلفة",
  languages: "اللغات",
};

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords: typeof import("./words.en.ts").directoryWords = {
  ...rowWords,

  filter: {
    label: "عوامل التصفية",
    inForce: (n: number) => `المطبّق: ${number(n)}`,
    chosen: (n: number) => `المختار: ${number(n)}`,
    open: "عوامل التصفية",
    close: "أغلق من غير تطبيق",
    apply: (n: number) => `اعرض ${listings(n, "of")}`,
    nothing: "لا شيء لعرضه",
    text: "اسم أو كلمات",
    unsearched: "تعذّر البحث عن النص: تلزم الشبكة في المرة الأولى. عوامل التصفية تعمل.",
    placeholder: "اسم أو كلمات",
    suggest: {
      label: "عوامل تصفية لهذه الكلمات",
      by: (facet: string, term: string, n: number) => `تصفية حسب ${facet}: ${term} (${number(n)})`,
    },
    sort: "الترتيب",
    sorts: { relevance: "الأنسب", name: "الاسم", freshness: "أحدث مصدر", newest: "الأحدث إدراجًا" },
    total: {
      entity: (n: number) => organisations(n),
      tool: (n: number) => tools(n),
    },
    of: (n: number, total: number) => `${number(n)} من ${number(total)}`,
    remove: "أزل عامل التصفية",
    quoted: (text: string) => `«${text}»`,
    clear: "امسح الكل",
    keep: "نزّل أو اطبع",
    csv: "CSV",
    json: "JSON",
    print: "اطبع",
    more: (n: number) => `اعرض المزيد (${number(n)})`,
    all: (n: number, what: string) => `${what}: الكل (${number(n)})`,
    fewer: "أقل",
    find: (what: string) => `ابحث في: ${what}`,
    found: (n: number) => results(n),
    none: "لا نتائج بعوامل التصفية هذه",
    noneText: "قد تكون الثغرة في السجل لا في الميدان. لترى المزيد، أزل:",
    noneHelps: "إزالة عامل أو عاملين لا تكفي. امسح الكل وابدأ من جديد.",
    propose: "هل تعرف واحدة؟ اقترحها",
    without: (filters: readonly string[]) => list(filters),
    gives: (n: number) => `تعطي ${listings(n, "of")}`,
    filter: (facet: string, terms: readonly string[]) => `${facet}: ${list(terms)}`,
    notStated: "غير مذكور",
    licence: "CC BY 4.0، سجل مكافحة الاتجار بالأشخاص",
    facet: (name: string) => facets[name]?.title ?? name,
    many: (name: string) => facets[name]?.many ?? name,
    has: (fact: string) => facts[fact] ?? fact,
  },
};

/** Words of the directory that are needed at build. */
export const directoryPageWords: typeof import("./words.en.ts").directoryPageWords = {
  organisations: {
    title: "المنظمات",
    lead: (n: number) => `المنظمات والمبادرات التي تعمل مع الشركات: ${number(n)}. الترتيب لا يبيّن أيها أفضل.`,
  },
  tools: {
    title: "الأدوات",
    lead: (n: number) => `الأدوات التقنية المصممة لمكافحة الاتجار بالأشخاص: ${number(n)}. الترتيب لا يبيّن أيها أفضل.`,
  },
  letters: "من A إلى Z",
  letter: (letter: string) => `أسماء تبدأ بالحرف ${letter}`,
  continued: "، تتمة",
  digits: "0–9",
  other: "غير ذلك",
  browseBy: "تصفّح حسب",
  beforeTool: "قبل أن تطوّر أداة أخرى أو تدفع ثمنها:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: directoryPageWords,
}))();
