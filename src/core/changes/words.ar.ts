import { format } from "../language/words.ar.ts";
import { counting, listings } from "../language/nouns.ar.ts";
import type { ChangeType, ListingChange } from "./change-log.ts";
import type { TermChange } from "./diff-vocabularies.ts";
import type { FieldWords } from "./words.en.ts";

/** Only commands print these, and they speak English. */
export { describeWords } from "./words.en.ts";
export type { ChangeLogWords, DescribeWords, DiffWords, FieldWords } from "./words.en.ts";

const { date, list, number } = format;

const errors = counting("خطأ واحد", "خطآن", "خطأين", "أخطاء", "خطأ");
const filesCounted = counting("ملف واحد", "ملفان", "ملفين", "ملفات", "ملفًا", "ملف");

/** By dotted path. */
const fields: Readonly<Record<string, FieldWords>> = {
  name: { changed: (before: string, after: string) => `تغيّر الاسم: ${before} ← ${after}` },
  "reach.scope": { changed: (before: string, after: string) => `النطاق: ${before} ← ${after}` },
  "reach.countries": {
    first: (places: string) => `بلدان العمل: ${places} (لم يُذكر بلد من قبل)`,
    more: (places: string) => `أماكن جديدة يشملها العمل: ${places}`,
    less: (places: string) => `لم يعد يُذكر العمل في: ${places}`,
    gone: (places: string) => `لم يعد يُذكر أي بلد (سابقًا: ${places})`,
  },
  "reach.regions": {
    first: (places: string) => `مناطق العمل: ${places} (لم تُذكر منطقة من قبل)`,
    more: (places: string) => `أماكن جديدة يشملها العمل: ${places}`,
    less: (places: string) => `لم يعد يُذكر العمل في: ${places}`,
    gone: (places: string) => `لم تعد تُذكر أي منطقة (سابقًا: ${places})`,
  },
  "focus.issues": {
    more: (issues: string) => `أشكال استغلال جديدة يكافحها العمل: ${issues}`,
    less: (issues: string) => `لم يعد يُذكر العمل على مكافحة: ${issues}`,
  },
  "focus.industries": {
    more: (industries: string) => `قطاعات جديدة يشملها العمل: ${industries}`,
    less: (industries: string) => `لم يعد يُذكر العمل مع: ${industries}`,
  },
  "offer.services": {
    more: (services: string) => `مساعدة جديدة: ${services}`,
    less: (services: string) => `لم يعد يُذكر تقديم: ${services}`,
  },
  functions: {
    more: (functions: string) => `وظائف جديدة: ${functions}`,
    less: (functions: string) => `لم تعد تُذكر الوظيفة: ${functions}`,
  },
  "offer.members": { changed: (before: string, after: string) => `عدد الأعضاء: ${before} ← ${after}` },
  "status.state": { changed: (before: string, after: string) => `الحالة: ${before} ← ${after}` },
  "status.since": {
    first: (day: string) => `تاريخ هذه الحالة: ${day}`,
    changed: (before: string, after: string) => `تاريخ هذه الحالة: ${after}، لا ${before}`,
  },
  "status.successor": { first: (name: string) => `حلّت محلها: ${name}` },
  "review.level": { changed: (before: string, after: string) => `المراجعة: ${before} ← ${after}` },
  "review.date": { changed: (before: string, after: string) => `تاريخ المراجعة: ${after} (سابقًا: ${before})` },
  sources: {
    first: (sources: string) => `تستند إلى: ${sources}`,
    more: (sources: string) => `مصدر جديد: ${sources}`,
    less: (sources: string) => `مصدر حُذف: ${sources}`,
  },
  summary: { changed: (before: string, after: string) => `أُعيدت صياغة الملخص: ${before} ← ${after}` },
  notes: {
    first: () => "أُضيفت ملاحظات للمراجعين (لا تُنشر)",
    changed: () => "تغيّرت ملاحظات المراجعين (لا تُنشر)",
    gone: () => "حُذفت ملاحظات المراجعين (لا تُنشر)",
  },
};

/** Titles of fields that differ from the schema's within a sentence, by dotted path. */
const titles: Readonly<Record<string, string>> = {
  "identifiers.wikidata": "Wikidata",
  "status.state": "الحالة",
  "status.note": "ملاحظة على الحالة",
  "review.level": "المراجعة",
  "review.date": "تاريخ المراجعة",
  "contact.email": "البريد الإلكتروني",
  added: "تاريخ الإدراج",
};

/** What happened to a term; `before` is its old title, if it had another. */
const terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>> = {
  added: (title: string) => `مصطلح جديد: ${title}`,
  removed: (title: string) => `حُذف المصطلح ${title}؛ المصطلحات لا تُحذف أبدًا، لأن بيانات أخرى تستخدمها`,
  renamed: (title: string, before: string) => `صار اسم المصطلح ${before}: ${title}`,
  changed: (title: string) => `وصف جديد للمصطلح ${title}`,
};

/** The words that describe a change to the dataset, in Arabic. */
export const diffWords: typeof import("./words.en.ts").diffWords = {
  format,
  outcomes: {
    ended: "انتهى نشاطها",
    removed: "حُذفت",
    moved: "بمعرّف آخر",
    redirected: "إحالات إلى رابط جديد",
    unreadable: "تتعذّر قراءتها",
    added: "أُضيفت",
    status: "الحالة",
    facts: "المعلومات",
    evidence: "المصادر والمراجعة",
    reworded: "تغيّرت الصياغة فقط",
    followed: "تغيّرت الإحالات إلى معرّف آخر فقط",
    formatted: "تغيّر التنسيق فقط",
  },
  fields,
  titles,

  any: {
    stated: (title: string, values: string) => `${title}: ${values}`,
    first: (title: string, values: string) => `${title}: ${values} (لم تُذكر من قبل)`,
    more: (title: string, values: string) => `${title}، أُضيف: ${values}`,
    less: (title: string, values: string) => `${title}، حُذف: ${values}`,
    changed: (title: string, before: string, after: string) => `${title}: ${before} ← ${after}`,
    gone: (title: string, values: string) => `${title}: لم تعد تُذكر (سابقًا: ${values})`,
    reordered: (title: string) => `${title}: القيم نفسها بترتيب آخر`,
    within: (title: string, item: string, words: string) => `${title}، ${item}: ${words}`,
  },

  vocabularies: "قوائم المصطلحات",
  terms,
  quoted: (text: string) => `«${text}»`,
  details: (head: string, details: readonly string[]) => `${head} (${details.join("، ")})`,
  source: (name: string, day: string | undefined) => `المصدر: ${day === undefined ? name : `${name}، ${date(day)}`}`,
  heading: (before: string, after: string) => `من ${before} إلى ${after}`,
  nothing: "لا يتغيّر شيء في البيانات المنشورة.",
  tally: (n: number) => `عدد البطاقات المعنية: ${number(n)}`,
  invalid: (label: string, n: number) => `${label}: غير صالح، ${errors(n)}. ما فيه خطأ لا يدخل في المقارنة.`,
  files: (schemas: number, others: number) =>
    `إضافة إلى البطاقات: ${filesCounted(schemas)} من المخططات وقوائم المصطلحات، و${filesCounted(others)} من أنواع أخرى.`,
  fault: (side: "before" | "after", message: string) =>
    side === "before" ? `لم تُقارن، خطأ سابق: ${message}` : `لم تُقارن، خطأ حالي: ${message}`,
  moved: (from: string, hasTombstone: boolean) =>
    hasTombstone
      ? `هي البطاقة ${from} سابقًا؛ والرابط القديم يحيل إليها`
      : `هي البطاقة ${from} سابقًا، وقد ضاع رابطها لغياب إحالة منه: استخدم \`npm run move\``,
  removed: "حُذفت من غير إحالة: ضاع رابطها",
  unburied: (to: string) => `حُذفت الإحالة التي كانت تقود إلى ${to}: ضاع الرابط القديم`,
  redirected: (to: string) => `تحيل الآن إلى ${to}`,
  revived: (to: string) => `تحلّ محل إحالة كانت تقود إلى ${to}: لا يُستخدم المعرّف مرتين أبدًا`,
  followed: "تشير إلى بطاقة بمعرّفها الجديد",
  formatted: "البيانات نفسها: تغيّر الترتيب أو علامات الاقتباس أو فواصل الأسطر أو التعليقات فقط",
  left: (n: number) => `بطاقات أخرى غير معروضة هنا: ${number(n)}.`,
};

/** The words for changes of a day, on the page, in the feeds and in the calendar. */
export const changeLogWords: typeof import("./words.en.ts").changeLogWords = {
  types: {
    added: "أُضيفت",
    ended: "انتهى نشاطها",
    moved: "انتقلت",
    removed: "حُذفت",
    changed: "تغيّرت",
    reviewed: "أُعيد التحقق منها",
  } satisfies Record<ChangeType, string>,
  /** A change in a sentence; `facts` are titles of fields. */
  sentence: ({ type, from, to }: Pick<ListingChange, "type" | "from" | "to">, facts: readonly string[]): string => {
    const changed = facts.length === 0 ? "" : ` ما تغيّر: ${list(facts)}.`;
    const said = {
      added: "أُضيفت إلى السجل.",
      ended: `مدرجة الآن على أن نشاطها انتهى.${changed}`,
      moved: `صار لها رابط آخر (سابقًا: ${from ?? ""}).${changed}`,
      removed: to === undefined ? "حُذفت من السجل." : `دُمجت في ${to}.`,
      changed: changed.trim(),
      reviewed: "أُعيد التحقق منها؛ ولم تتغيّر أي معلومة.",
    } satisfies Record<ChangeType, string>;
    return said[type];
  },
  entry: (name: string, type: string) => `${name}: ${type}`,
  feed: {
    all: "التغييرات في سجل مكافحة الاتجار بالأشخاص",
    of: (title: string) => `التغييرات في سجل مكافحة الاتجار بالأشخاص: ${title}`,
    licence: "CC BY 4.0",
    author: "سجل مكافحة الاتجار بالأشخاص",
  },
  calendar: {
    name: "سجل مكافحة الاتجار بالأشخاص: بطاقات تحتاج إلى تحقق",
    due: (n: number) => `بحاجة إلى تحقق: ${listings(n)}`,
    now: (n: number) => `بلا مصدر من السنتين الأخيرتين: ${listings(n)}`,
    more: (n: number) => `وغيرها (${number(n)})`,
  },
};
