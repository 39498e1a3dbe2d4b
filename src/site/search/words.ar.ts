import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.ts";

export type { Messages } from "./words.en.ts";

/** The words of the search. */
export const searchWords: typeof import("./words.en.ts").searchWords = {
  title: "البحث",
  lead: "بطاقات ومصطلحات وقوانين وأدلة إرشادية، بكلماتك أنت. ما تكتبه يبقى في هذا المتصفح.",
  label: "ابحث في السجل",
  placeholder: "اسم، بلد، نوع مساعدة",
  submit: "ابحث",
  filters: "تضييق النتائج حسب",
  any: "الكل",
  kind: "النوع",
  kinds: { entity: "المنظمات", tool: "الأدوات", term: "المصطلحات", law: "القوانين", guide: "الأدلة الإرشادية" },
  region: "المنطقة",
  issue: "شكل الاستغلال",
  industry: "القطاع",
  country: "البلد",
  status: "الحالة",
  freshness: "أحدث مصدر",
  start:
    "اكتب اسمًا أو بلدًا أو قطاعًا أو قانونًا أو سؤالًا. تصلح أيضًا كلمات بالإنجليزية والإسبانية والفرنسية والبرتغالية والألمانية.",
  startNote: "يمكنك حفظ البحث في مفضلتك: رابطه يحتفظ بكلماتك.",
  noScript: "يحتاج البحث إلى JavaScript. ومن دونه تجد كل بطاقة في قائمة من A إلى Z، ولكل مصطلح صفحة:",
  what: { page: "صفحة", law: "قانون", guide: "دليل إرشادي" },

  directory: {
    entity: "تصفية المنظمات: {terms} ({n})",
    tool: "تصفية الأدوات: {terms} ({n})",
    what: "قائمة",
  } /** For the page's script: `{…}` is filled in there. */,
  script: {
    first: "ابدأ من هنا",
    groups: { entity: "المنظمات", tool: "الأدوات", page: "المصطلحات والقوانين والأدلة الإرشادية" },
    meant: "هل تقصد «{query}»؟",
    without: "لا نتائج عن: {words}.",
    most: "النتائج الأولى لا تشمل {words}.",
    noneMeant: "لا نتائج لـ «{query}».",
    results: formsOf({
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "{n} نتائج",
      many: "{n} نتيجة",
      other: "{n} نتيجة",
    }),
    forQuery: " عن «{query}»",
    forMeant: " عنها",
    more: "اعرض المزيد ({n})",
    loading: "جارٍ البحث…",
    none: "لا نتائج عن «{query}»",
    noneFiltered: "لا نتائج بعوامل التصفية هذه",
    noneText: "جرّب كلمات أقل أو أبسط، أو أزل أحد عوامل التصفية. قد تكون الثغرة في السجل لا في الميدان.",
    noneNext: {
      "/browse/": "تصفّح حسب الموضوع",
      "/match/": "ابحث عن شريك",
      "/contribute/?new=entity": "اقترح ما ينقص",
    },
    offline: "يحتاج البحث إلى الشبكة في المرة الأولى. القوائم من A إلى Z التي فتحتها تعمل كالمعتاد.",
    failed: "تعذّر تحميل فهرس البحث. تتضمن القوائم من A إلى Z كل البطاقات.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();
