import { format } from "../../core/language/words.ar.ts";
import { agreeing, listings, organisations, tools } from "../../core/language/nouns.ar.ts";
import { messages as lists } from "../lists/words.ts";
import { messages as match } from "../match/words.ar.ts";
import { messages as map } from "../map/words.ts";
import type { PlaceCounts, TermCounts } from "./words.en.ts";

export type { Messages, PlaceCounts, TermCounts, TermMessages } from "./words.en.ts";

const { number, list } = format;

type Place = "region" | "country";

/** The words of the pages of terms that are worded from numbers, and of what stands around their list, in Arabic. */
export const termsWords: typeof import("./words.en.ts").termsWords = {
  title: {
    issue: (who: string, term: string) => `${who} لمكافحة ${term}`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry"
        ? `${who} لمكافحة الاتجار بالأشخاص مع الشركات في أي قطاع`
        : `${term}: ${who} لمكافحة الاتجار بالأشخاص في هذا القطاع`,
    region: (who: string, term: string) => `${term}: ${who} لمكافحة الاتجار بالأشخاص`,
    country: (who: string, term: string) => `${term}: ${who} لمكافحة الاتجار بالأشخاص`,
    service: (_: string, term: string) => `${term}: منظمات تقدّم هذه الخدمة`,
    "tool-function": (_: string, term: string, id: string) =>
      id === "supply-chain-risk" ? `${term}: أدوات لكشفها` : `${term}: أدوات لهذه الوظيفة`,
    "kind-of-work": (_: string, term: string) => `${term}: أدوات تؤدي هذا العمل`,
    "target-user": (_: string, term: string) => `${term}: أدوات مصممة لهذه الفئة`,
    technology: (_: string, term: string) => `${term}: أدوات تستخدم هذه التقنية`,
  },

  /** Who is listed; where nobody is, who could be. */
  who: (entities: number, tools: number): string =>
    entities > 0 === tools > 0 ? "منظمات وأدوات" : entities > 0 ? "منظمات" : "أدوات",

  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: TermCounts): string {
    const total = entities + tools;
    if (total === 0) return "لا بطاقات هنا بعد.";
    return `المدرج هنا: ${listed(entities, tools)}. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }: PlaceCounts, title: string, isRegion = false): string {
    const total = entities + tools;
    const more = [
      ...(regional > 0 ? [`في المنطقة كلها (${number(regional)})`] : []),
      ...(global > 0 ? [`على نطاق عالمي (${number(global)})`] : []),
    ];
    const first =
      total === 0
        ? `لا بطاقة تذكر هذا المكان: ${isRegion ? `${title} أو بلد فيها` : title}.`
        : `البطاقات التي تذكر ${isRegion ? `${title} أو بلدًا فيها` : title}: ${listed(entities, tools)}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? "لكن هناك ما يعمل" : "وهناك أيضًا ما يعمل"} من غير ذكر هذا المكان: ${list(more)}.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined ? `تصفية هذه المنظمات (${number(n)})` : `تصفية: ${organisations(n)} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined ? `تصفية هذه الأدوات (${number(n)})` : `تصفية: ${tools(n)} ${reaching(n, place)}`,
  },

  strongest: "الأنسب",
  strongestNearest: "الأقرب",
  strongestText:
    "تأتي أولًا البطاقات التي تذكره في تصنيفاتها وملخصها، ثم ذات المصادر الأحدث. يعبّر الترتيب عن مدى الملاءمة، لا عن الجودة.",
  strongestMore: "ابحث عن شريك بخيارات أكثر",
  how: "كيف يعمل إيجاد شريك",

  coverage: "التغطية",
  coverageText: "تُعدّ هنا البطاقات، لا العمل المنجز. قد تكون الثغرة في السجل لا في الميدان.",
  by: {
    regions: "حسب المنطقة",
    industries: "حسب القطاع",
    services: "حسب نوع المساعدة",
    functions: "حسب وظيفة الأدوات",
    work: "حسب نوع العمل",
  } as Readonly<Record<string, string>>,
  column: {
    entity: "المنظمات",
    tool: "الأدوات",
    current: "منها حديثة",
    local: "تذكره",
    regional: "في منطقته كلها",
    global: "نطاق عالمي",
  },
  currentNote: "حديثة: لها مصدر من السنة الأخيرة.",
  caption: (by: string, term: string) => `${term}، ${by}`,

  related: "كثيرًا ما تُذكر معًا",
  relatedText: "مصطلحات تجتمع في البطاقات نفسها أكثر مما تفسره المصادفة.",
  relatedAmong: { entity: "بين المنظمات", tool: "بين الأدوات" },
  relatedCount: (together: number, tagged: number) => `${number(together)} من ${number(tagged)}`,
  relatedBoth: (title: string) => `، مع ${title}`,
  relatedHow: "كيف يُحسب ذلك",

  gaps: "بلا بطاقات بعد",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `${what} بلا بطاقات (${number(n)} من ${number(total)}):`,
  propose: "هل تعرف واحدة؟ اقترحها",
};

function listed(entities: number, toolCount: number): string {
  return list([...(entities > 0 ? [organisations(entities)] : []), ...(toolCount > 0 ? [tools(toolCount)] : [])]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0) return total === 1 ? "لم يُعثر على مصدر من السنة الأخيرة." : "ليس لأي منها مصدر من السنة الأخيرة.";
  if (total === 1) return "لها مصدر من السنة الأخيرة.";
  if (current === total) return `${total === 2 ? "لكلتيهما" : "لكل منها"} مصدر من السنة الأخيرة.`;
  return `عدد ما له مصدر من السنة الأخيرة: ${number(current)} من ${number(total)}.`;
}

function reaching(n: number, place: Place): string {
  const near = place === "region" ? "هذا المكان أو بلدًا فيه" : "هذا المكان أو منطقته";
  if (n === 1) return `تذكر ${near}، أو تعمل في كل مكان`;
  return `${agreeing(n, "تذكر", "تذكران")} ${near}، أو ${agreeing(n, "تعمل", "تعملان")} في كل مكان`;
}

/** The words of terms: of their pages, and where they are counted. */
export const termWords: typeof import("./words.en.ts").termWords = {
  counted: (title: string, n: number) => `${title}: ${number(n)}`,
  isic: "ISIC Rev. 4",
  steps: "خطوات العناية الواجبة",
  step: (n: number, title: string) => `${number(n)} ${title}`,
  regionsOf: "المناطق",
  code: "الرموز",
  report: "في عام 2021",
  countriesOf: "البلدان",
  underServed: "يذكر تقرير Trends and Gaps لعام 2021 هذه المنطقة بين المناطق التي تفتقر فيها الشركات إلى الخبرة.",
  siblings: (vocabulary: string) => `${vocabulary}: غير ذلك`,
  neighbours: (region: string) => `بلدان أخرى، المنطقة: ${region}`,
  countsLabel: { region: "تذكر المنطقة نفسها", country: "تذكره", term: "البطاقات" },
  countsNote: "بما فيها ما انتهى نشاطه",
  localNote: "المعرفة المحلية أولًا: تأتي البطاقات ذات النطاق الوطني والإقليمي قبل العالمية.",
  empty: (title: string, vocabulary?: string) =>
    vocabulary === "issue" ? `لم يُعثر على بطاقات عن مكافحة ${title}` : `لم يُعثر على بطاقات: ${title}`,
  emptyText: "قد تكون الثغرة في السجل لا في الميدان: جُمعت البطاقات من صفحات عامة، معظمها بالإنجليزية.",
  emptyAction: "أضف بطاقة",
  emptyRegion: (n: number, region: string) => `${listings(n)} في المنطقة: ${region}`,
  all: (title: string) => `${title}: الكل`,
  none: "لا شيء بعد",
  counts: (entities: number, toolCount: number) =>
    [...(entities > 0 ? [organisations(entities)] : []), ...(toolCount > 0 ? [tools(toolCount)] : [])].join("، ") ||
    "لا بطاقات بعد",
  without: "بلا بطاقات حتى الآن",
  description: (term: string, entities: number, toolCount: number, vocabulary?: string) => {
    const title = vocabulary === "issue" ? `مكافحة ${term}` : term;
    return entities + toolCount === 0
      ? `${title}: لا بطاقات بعد في سجل مكافحة الاتجار بالأشخاص.`
      : `${title}: ${listed(entities, toolCount)} في سجل مكافحة الاتجار بالأشخاص. كل معلومة مرتبطة بمصدرها.`;
  },
  sameWork: { service: "منظمات تقدمها", "tool-function": "أدوات للعمل نفسه" },
  recent: (n: number, total: number) => `لها مصدر من السنتين الأخيرتين: ${number(n)} من ${number(total)}`,
  recentLabel: "المصادر",
  engage: "سبل التعاون:",
  unnamed: (n: number, region: string) =>
    `جهات أو أدوات أخرى تعمل في المنطقة كلها من غير ذكر بلدان (${region}): ${number(n)}`,
  unnamedGlobal: (n: number) => `تعمل عالميًا من غير ذكر بلدان: ${number(n)}`,
  beyond: "نطاق أوسع من هذا البلد",
};

/** The words of the page of all vocabularies. */
export const browseWords: typeof import("./words.en.ts").browseWords = {
  title: "التصفّح",
  lead: "تسع طرق للعثور على البطاقات. لكل مصطلح صفحته، مع معناه ومن يعمل في مجاله.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...lists,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse: browseWords,
}))();
