import type { QuestionId } from "../../core/query/questions.ts";
import { format } from "../../core/language/words.ar.ts";
import { counting } from "../../core/language/nouns.ar.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;

const rowsCounted = counting("صف واحد", "صفان", "صفين", "صفوف", "صفًا", "صف");

/** The words of the page that answers questions in SQL. */
export const queryWords: typeof import("./words.en.ts").queryWords = {
  title: "اسأل البيانات",
  lead: "شغّل SQL على السجل كله في متصفحك. اختر سؤالًا، وغيّره كما تشاء، ونزّل الجواب.",
  noScript: "تحتاج هذه الصفحة إلى JavaScript. ومن دونه، نزّل هذا الملف وافتحه بأي برنامج يقرأ SQLite:",
  noScriptFile: "register.sqlite",
  size: "يحمّل الجواب الأول SQLite والبيانات، وحجمهما معًا نحو 6 ميغابايت. لا شيء مما تكتبه يغادر متصفحك.",
  questionsTitle: "أسئلة للبدء",
  questions: {
    partner: "من يقدم التدريب في كينيا؟",
    crowded: "أي الوظائف لها أكبر عدد من الأدوات؟",
    "empty-countries": "أي البلدان لا تذكرها أي منظمة؟",
    laws: "أي القوانين تساعد البطاقات المدرجة على الامتثال لها؟",
    words: "من يتحدث عن رسوم التوظيف؟",
    old: "من مدرج على أنه نشط استنادًا إلى مصدر قديم؟",
    pairs: "أي أنواع المساعدة نادرة في قطاع ما؟",
    publishers: "أي الناشرين تحيل إليهم أكثر البطاقات؟",
    ended: "ما الذي انتهى نشاطه، ومتى؟",
    missing: "ما الذي لا تقوله المصادر العامة؟",
  } satisfies Record<QuestionId, string>,
  sql: "SQL",
  hint: "Ctrl + Enter يشغّله. وصف الجداول والأعمدة في صفحة البيانات.",
  tables: "الجداول والأعمدة",
  run: "شغّل",
  stop: "أوقف",
  save: "نزّل بصيغة CSV",
};

/** The words of its answers: those that a browser needs, apart from all others. */
export const queryAnswerWords: typeof import("./words.en.ts").queryAnswerWords = {
  result: "الجواب",
  running: "جارٍ التشغيل …",
  stopped: "أُوقف.",
  found: (rows: number, shown: number, most: number | undefined) =>
    [
      rowsCounted(rows),
      ...(shown < rows ? [`عدد الصفوف المعروضة من أولها ${number(shown)}؛ والتنزيل يتضمنها كلها`] : []),
      ...(most === undefined ? [] : [`العدد أكبر من ${number(most)}، وقد استُبعد الباقي`]),
    ].join("؛ ") + ".",
  faults: {
    load: "تعذّر تحميل البيانات. تحقق من اتصالك ثم حاول مجددًا.",
    sql: (message: string) => `لا يستطيع SQLite تشغيل هذا: ${message}. تحقق من أسماء الجداول والأعمدة ومن الفواصل.`,
    none: "لا تعطي العبارة صفوفًا. ابدأها بكلمة SELECT.",
  },
};

/** Every word of this page: its own, and those of what it is made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryWords,
}))();
