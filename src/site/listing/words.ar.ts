import { clarityFactWords, fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.ar.ts";
import { counting, sources } from "../../core/language/nouns.ar.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import { messages as rows } from "../rows/words.ts";
import { messages as contribute } from "../contribute/words.ar.ts";
import { alikeWords } from "../exists/words.ar.ts";

export type { Messages } from "./words.en.ts";

const { number, date, longDate, list } = format;

const moreSources = counting("مصدر آخر", "مصدران آخران", "مصدرين آخرين", "مصادر أخرى", "مصدرًا آخر", "مصدر آخر");

/** A listing's page: its sections, facts, sources and ways to correct it, in Arabic. */
export const listingWords: typeof import("./words.en.ts").listingWords = {
  alsoListed: "تُعرف أيضًا باسم",
  visit: (host: string) => `الموقع: ${host}`,
  correct: "صحّح هذه البطاقة",
  technical: "يدويًا (للتقنيين)",
  cite: "التوثيق المرجعي",
  json: "JSON",
  founded: (year: number) => `سنة التأسيس: ${year}`,
  launched: (year: number) => `سنة الإطلاق: ${year}`,
  source: (n: number) => `المصدر ${n}`,
  moreSources: (n: number) => moreSources(n),
  sourceNumber: "المصدر",
  also: "أيضًا",
  undated: "بلا تاريخ",
  classified: "صُنّفت استنادًا إلى",
  worded: "بكلمات السجل، استنادًا إلى",
  usedFor: "فيمَ كانت تُستخدم",
  noSource: "لا مصدر يذكر ذلك",
  missing: "لم يُعثر عليه في المصادر العامة",
  notListed: "غير مدرجة في السجل",
  yes: "المعلومة متوفرة",
  no: "المعلومة غير متوفرة في المصادر",

  newest: "أحدث مصدر",
  status: "الحالة",
  reviewed: "المراجعة البشرية",
  links: "الفحص الآلي للروابط",
  changed: "آخر تغيير في المحتوى",
  notYet: "لم يتم بعد",
  compiled: (day: string) => `لم يزر فريق المراجعة موقعها بعد؛ جُمّعت من مصادر عامة في ${date(day)}`,
  reviewedOn: (day: string) => `رُوجعت على موقعها في ${date(day)}`,
  confirmedOn: (day: string) => `أكّدتها المنظمة في ${date(day)}`,
  unknown: "غير معروفة",
  statusNote: (state: string) => `${state}:`,
  unknownReason: "لا مصدر مؤرَّخًا يبيّن إن كانت لا تزال تعمل.",
  unknownLink: "كيف تُحدَّد الحالة",
  ownReview: "المراجعة نفسها",
  dating: (n: number) => `المصدر ${number(n)}`,
  clarity: "الوضوح",
  clarityCount: (found: number, total: number) => `عُثر على ${number(found)} من ${number(total)}`,

  sections: {
    offer: "ما تقدّمه للشركات",
    offered: "ما كانت تقدّمه للشركات",
    does: "ما تفعله",
    did: "ما كانت تفعله",
    reach: "مجال العمل ونطاقه الجغرافي",
    reached: "مجال العمل ونطاقه الجغرافي سابقًا",
    show: "الموارد المنشورة ودراسات الحالة",
    relations: "العلاقات",
    entity: "عن المنظمة",
    tool: "عن الأداة",
    history: "ما آلت إليه",
    alike: "جهات وأدوات أخرى للعمل نفسه",
    clarity: "الوضوح",
    evidence: "المصادر",
    about: "عن هذه البطاقة",
  },
  names: "الأسماء",
  supplyThem: (n: number) => (n === 1 ? "أضف هذه المعلومة" : "أضف هذه المعلومات"),
  newerEvidence: "مصدر أحدث",
  acronymOf: "مختصر",
  alias: "اسم آخر",
  global: "نطاق عالمي",

  clarityFacts: clarityFactWords,
  clarityNote: (found: number, total: number) =>
    `ما تستطيع الشركة أن تجده في المصادر العامة: ${number(found)} من ${number(total)}. عدم العثور على معلومة لا يعني أن الخدمة غير متاحة. هذا ليس تقييمًا للجودة.`,
  evidenceNote: (n: number) => `${sources(n)}، بترقيم الإحالات في البطاقة`,
  supports: (fields: readonly string[]) => `يدعم: ${list(fields)}`,
  noDate: "لا تذكر الصفحة تاريخًا",
  archive: "نسخة محفوظة",
  broken: (day: string) => `لم يُفتح عند فحصه في ${date(day)}`,

  inItsPlace: "ما حلّ محلها",
  ended: { closed: "أُغلقت", merged: "اندمجت", discontinued: "أُوقفت" },
  alikeNote: "بما فيها ما انتهى نشاطه",
  noSuccessor: "لا توجد في السجل بطاقة لما حلّ محلها.",
  began: { entity: "تأسست", tool: "أُطلقت" },
  lastActivity: "آخر علامة نشاط مؤرَّخة",
  endReported: (state: string, day: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `${state}؛ ذُكر ذلك في ${longDate(day)}`
      : `${state}؛ ذُكر ذلك في ${longDate(day)}، الناشر: ${list(publishers)}`,
  dateUnknown: "بلا تاريخ",
  endDateMissing: "تاريخ الانتهاء:",
  notFoundInline: "لم يُعثر عليه في المصادر العامة",

  otherSide: "وفقًا لبطاقة",
  relation: {
    develops: "تطوّر",
    "succeeded-by": "حلّت محلها",
    "successor-of": "حلّت محل",
  },
  and: "و",

  reviewTitle: "المراجعة",
  suggestTitle: "اقترح تغييرًا",
  citeTitle: "كيف توثّق هذه البطاقة مرجعًا",
  added: (day: string) => `مدرجة منذ ${date(day)}.`,
  lastChanged: (day: string) => `آخر تغيير في ${date(day)}.`,
  asJson: "هذه البطاقة بصيغة JSON",
  asFeed: "تابع تغييراتها (Atom)",
  embed: "اعرضها على موقعك",
  editFile: "حرّر ملفها",
  openIssue: "افتح مسألة (issue) على GitHub",
  writeTo: "اكتب إلى",
  howToSuggest:
    "يستطيع أي شخص أن يقترح تصحيحًا، ومن ذلك المنظمة المدرجة نفسها. اذكر الصفحة العامة التي تثبته: لا يتغيّر شيء من غير مصدر.",
  fileIs: "البطاقة ملف واحد في مجموعة البيانات:",
  noChannel: "لا تذكر هذه النسخة من السجل أحدًا تكتب إليه. انسخ هذا النص واملأه وأرسله إلى الجهة التي تنشر السجل:",
  correctionTitle: (name: string) => `تصحيح: ${name}`,
  correction: (name: string, reference: string, facts: readonly string[]) =>
    [
      `البطاقة: ${name} (${reference})`,
      `المعلومة: ${list(facts)}`,
      "ما ينبغي أن تقوله: ",
      "الصفحة العامة التي تثبت ذلك: ",
    ].join("\n"),
  contributeLink: "كيف تساهم أو تردّ أو تطلب الإزالة",
  citation: (name: string, day: string, reference: string) =>
    `«${name}»، سجل مكافحة الاتجار بالأشخاص، إصدار ${date(day)}، ${reference}`,
  bibtex: "BibTeX",
  description: (kind: string, summary: string) => `${kind}: ${summary}`,
};

/** Where a listing has another address. */
export const movedWords: typeof import("./words.en.ts").movedWords = {
  title: "انتقلت هذه البطاقة",
  text: "رابطها الجديد",
};

/** A text that an organisation could use to publish what could not be found. */
export const letterWords: typeof import("./words.en.ts").letterWords = {
  summary: "نص جاهز للنسخ موجّه إلى المنظمة",
  note: "للأشخاص الذين يديرون موقعها. يبيّن ما لم يُعثر عليه وأين يمكن وضعه، وفيه مسودة تُملأ. لا يُرسل شيء من هذه الصفحة.",
  text: (
    kind: "entity" | "tool",
    missing: readonly ClarityFact[],
    {
      name,
      host,
      page,
      how,
    }: { name: string; host?: string | undefined; page?: string | undefined; how?: string | undefined },
  ): string =>
    [
      `ما تبحث عنه الشركات ولم يُعثر عليه: \u2068${name}\u2069`,
      "",
      "تحية طيبة،",
      "",
      `وردت \u2068${name}\u2069 في سجل مكافحة الاتجار بالأشخاص${page === undefined ? "" : ` (${page})`}، وهو قائمة مفتوحة بمن يعمل مع الشركات على مكافحة الاتجار بالأشخاص. يتضمن السجل ما تقوله المصادر العامة. ولم يُعثر فيها على ${missing.length === 1 ? "معلومة تبحث عنها الشركات" : "معلومات تبحث عنها الشركات"}. إن رغبتم، يمكنكم إضافة ما يلي إلى ${host ?? "موقعكم"}:`,
      "",
      ...missing.map((fact) => `- ${clarityFactWords[fact].letter[kind].ask}`),
      "",
      "تكفي صفحة قصيرة واحدة. هذه مسودة لملئها:",
      "",
      kind === "entity" ? "    للشركات" : `    \u2068${name}\u2069 للشركات`,
      ...missing.map((fact) => `    ${clarityFactWords[fact].letter[kind].draft}`),
      "",
      `حين تصبح الصفحة عامة، أبلغوا السجل برابطها${how === undefined ? "" : ` (${how})`}. عندئذ تذكر البطاقة صفحتكم مصدرًا لها. انشروا ما تريدون نشره فقط. غياب المعلومة ليس حكمًا عليكم.`,
      "",
      "مع أطيب التحيات",
    ].join("\n"),
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  ...contribute,
  alike: alikeWords,
  fieldLabels: fieldLabels,
  listing: listingWords,
  letter: letterWords,
  moved: movedWords,
}))();
