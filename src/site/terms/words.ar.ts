import { format } from "../../core/language/words.ar.ts";
import { agreeing, listings, organisations, tools } from "../../core/language/nouns.ar.ts";
import { messages as lists } from "../lists/words.ar.ts";
import { messages as match } from "../match/words.ar.ts";
import { messages as map } from "../map/words.ar.ts";
import type { PlaceCounts, TermCounts } from "./words.en.ts";

export type { Messages, PlaceCounts, TermCounts, TermMessages } from "./words.en.ts";

const { number, list } = format;

type Place = "region" | "country";

/** The words of the pages of terms that are worded from numbers, and of what stands around their list, in Arabic. */
export const termsWords: typeof import("./words.en.ts").termsWords = {
  title: {
    issue: (who: string, term: string) => `${term}: ${who} تساعد الشركات على مكافحة هذا الاستغلال`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry" ? `${who} للشركات في أي قطاع` : `${term}: ${who} لمكافحة الاتجار بالأشخاص في هذا القطاع`,
    region: (who: string, term: string) => `${term}: ${who} لمكافحة الاتجار بالأشخاص`,
    country: (who: string, term: string) => `${term}: ${who} لمكافحة الاتجار بالأشخاص`,
    service: (_: string, term: string) => `${term}: منظمات تقدم هذه المساعدة للشركات`,
    "tool-function": (_: string, term: string) => `${term}: أدوات لهذه الوظيفة`,
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
    if (total === 0) return "لا أحد مدرج هنا بعد.";
    return `المدرج هنا: ${listed(entities, tools)}. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }: PlaceCounts, title: string, isRegion = false): string {
    const place = isRegion ? `${title} أو بلد فيها` : title;
    const total = entities + tools;
    const more = [
      ...(regional > 0 ? [`في المنطقة كلها ${number(regional)}`] : []),
      ...(global > 0 ? [`على نطاق عالمي ${number(global)}`] : []),
    ];
    const first =
      total === 0
        ? `لا بطاقة تذكر هذا المكان: ${place}.`
        : `البطاقات التي تذكر ${place}: ${listed(entities, tools)}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? "ما يعمل" : "وإضافة إليها، ما يعمل"} من غير أن يذكره: ${list(more)}.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined ? `صفِّ هذه المنظمات (${number(n)})` : `صفِّ ${organisations(n, "of")} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined ? `صفِّ هذه الأدوات (${number(n)})` : `صفِّ ${tools(n, "of")} ${reaching(n, place)}`,
  },

  strongest: "الأنسب",
  strongestNearest: "الأقرب",
  strongestText:
    "تأتي أولًا البطاقات التي تذكره في تصنيفاتها وملخصها، ثم ذات الأدلة الأحدث. يقول الترتيب إلى أي حد تناسب، لا إلى أي حد هي جيدة.",
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
  currentNote: "حديثة: دليل خلال سنة.",
  caption: (by: string, term: string) => `${term}، ${by}`,

  related: "كثيرًا ما تُذكر معًا",
  relatedText: "مصطلحات تجتمع في البطاقات نفسها أكثر مما تفسره الصدفة.",
  relatedAmong: { entity: "بين المنظمات", tool: "بين الأدوات" },
  relatedCount: (together: number, tagged: number) => `${number(together)} من ${number(tagged)}`,
  relatedBoth: (title: string) => `، مع ${title}`,
  relatedHow: "كيف يُحسب ذلك",

  gaps: "لا أحد مدرج بعد",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `${what}: ${number(n)} من ${number(total)} لا أحد مدرج فيها:`,
  propose: "هل تعرف واحدة؟ اقترحها",
};

function listed(entities: number, toolCount: number): string {
  return list([...(entities > 0 ? [organisations(entities)] : []), ...(toolCount > 0 ? [tools(toolCount)] : [])]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0)
    return total === 1 ? "لم يُعثر على دليل من السنة الأخيرة." : "لا شيء منها له دليل من السنة الأخيرة.";
  if (total === 1) return "دليلها من السنة الأخيرة.";
  if (current === total) return `${total === 2 ? "لكلتيهما" : "لكل منها"} دليل من السنة الأخيرة.`;
  return `${number(current)} من ${number(total)} لها دليل من السنة الأخيرة.`;
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
  countsNote: "بما فيها المنتهية",
  localNote: "المعرفة المحلية أولًا: تأتي البطاقات ذات النطاق الوطني والإقليمي قبل العالمية.",
  empty: (title: string) => `لم يُعثر على بطاقات: ${title}`,
  emptyText: "قد تكون الثغرة في السجل لا في الميدان: جُمعت البطاقات من صفحات عامة، معظمها بالإنجليزية.",
  emptyAction: "أضف بطاقة",
  emptyRegion: (n: number, region: string) => `${listings(n)} في المنطقة: ${region}`,
  all: (title: string) => `${title}: الكل`,
  none: "لا شيء بعد",
  counts: (entities: number, toolCount: number) =>
    [...(entities > 0 ? [organisations(entities)] : []), ...(toolCount > 0 ? [tools(toolCount)] : [])].join("، ") ||
    "لا بطاقات بعد",
  without: "بلا بطاقات حتى الآن",
  description: (title: string, entities: number, toolCount: number) =>
    entities + toolCount === 0
      ? `${title}: لا بطاقات بعد في سجل مكافحة الاتجار بالأشخاص.`
      : `${title}: ${listed(entities, toolCount)} في سجل مكافحة الاتجار بالأشخاص. كل معلومة مرتبطة بمصدرها.`,
  sameWork: { service: "منظمات تقدمها", "tool-function": "أدوات للعمل نفسه" },
  recent: (n: number, total: number) => `${number(n)} من ${number(total)} لها دليل من السنتين الأخيرتين`,
  recentLabel: "الأدلة",
  engage: "سبل التعاون:",
  unnamed: (n: number, region: string) => `تعمل في المنطقة كلها من غير ذكر بلدان: ${number(n)} أخرى (${region})`,
  unnamedGlobal: (n: number) => `تعمل عالميًا من غير ذكر بلدان: ${number(n)}`,
  beyond: "خارجها",
};

/** The words of the page of all vocabularies. */
export const browseWords: typeof import("./words.en.ts").browseWords = {
  title: "تصفّح",
  lead: "ثماني طرق للعثور على البطاقات. لكل مصطلح صفحته، مع معناه ومن يعمل عليه.",
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
