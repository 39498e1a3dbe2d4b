import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.ar.ts";
import { countries as countriesCounted, things } from "../../core/language/nouns.ar.ts";

export type { Messages } from "./words.en.ts";

const { number, longDate, list } = format;

type MapKind = "entity" | "tool";

const nouns = {
  entity: { one: "منظمة", some: "منظمات", many: "المنظمات" },
  tool: { one: "أداة", some: "أدوات", many: "الأدوات" },
} as const;

const places = (n: number) => countriesCounted(n);

/** How those that none names are reached. */
function reached(without: number, regional: number): string {
  const left = without - regional;
  if (without === 0) return "";
  if (left === 0) return " وتصل إليها كلها جهات أو أدوات تعمل في منطقة بأكملها.";
  if (regional === 0) return " ولا يصل إليها إلا ما يعمل على نطاق عالمي.";
  return ` وتصل إلى ${number(regional)} منها جهات أو أدوات تعمل في منطقة بأكملها. أما البقية، وعددها ${number(left)}، فلا يصل إليها إلا ما يعمل على نطاق عالمي.`;
}

/** The words of the map of the world, in Arabic. */
export const mapWords: typeof import("./words.en.ts").mapWords = {
  title: ui.nav.map,
  /** Of the page: a map of all, or of those with a term. */
  name: (kind: MapKind, term: string | undefined, vocabulary?: string) => {
    if (term !== undefined && vocabulary === "issue") return `${nouns[kind].some} مكافحة ${term}، حسب البلد`;
    const what = `${nouns[kind].many} حسب البلد`;
    return term === undefined ? what : `${what}: ${term}`;
  },
  headline: (kind: MapKind, without: number, term: string | undefined, vocabulary?: string) => {
    const start = term === undefined ? "" : vocabulary === "issue" ? `مكافحة ${term}، ` : `${term}، `;
    const { one } = nouns[kind];
    return (
      start + (without === 0 ? `لكل بلد ${one} تذكره` : `عدد البلدان التي لا تذكرها أي ${one}: ${number(without)}`)
    );
  },
  lead: (kind: MapKind, without: number, countries: number, regional: number, term: string | undefined) => {
    const whose = term === undefined ? "في السجل" : `المدرجة تحت «${term}»`;
    const named =
      without === 0
        ? `${nouns[kind].many} ${whose} تذكر كل البلدان والأقاليم، وعددها ${number(countries)}.`
        : `${nouns[kind].many} ${whose} لا تذكر ${number(without)} من البلدان والأقاليم، وعددها ${number(countries)}.`;
    return named + reached(without, regional);
  },
  description: (name: string, headline: string) =>
    `${name}. ${headline}. خريطة فيها ثلاثة أعداد لكل بلد: محلي وإقليمي وعالمي، والأعداد نفسها في جدول.`,
  gap: "قد تكون الثغرة في السجل لا في الميدان.",
  gapLink: "اقترح ما يسدّها",
  show: "اعرض",
  kinds: { entity: "المنظمات", tool: "الأدوات" },
  narrow: { issue: "شكل الاستغلال", service: "المساعدة", "tool-function": "ما تفعله الأداة" },
  any: { issue: "أي شكل", service: "أي مساعدة", "tool-function": "أي وظيفة" },
  choice: (label: string, chosen: string) => `${label}: ${chosen}`,
  skip: "تجاوز الخريطة إلى الجدول",
  figure: (name: string) => `خريطة العالم. ${name}`,
  counts: (country: string, local: number, regional: number, global: number) =>
    `${country}: محلي ${number(local)}، إقليمي ${number(regional)}، عالمي ${number(global)}`,
  keyTitle: { entity: "المنظمات التي تذكر البلد", tool: "الأدوات التي تذكر البلد" },
  class: (from: number, to: number | undefined) =>
    to === undefined ? `${number(from)} أو أكثر` : from === to ? number(from) : `${number(from)}–${number(to)}`,
  regional: "لا شيء، إلا ما يعمل في المنطقة كلها",
  global: "لا شيء، إلا ما نطاقه عالمي",
  uncoded: "بلا رمز في ISO 3166-1، لا تُعدّ",
  inClass: places,
  note: (kind: MapKind, n: number, day: string) =>
    `العدد: ${things[kind](n)} في إصدار ${longDate(day)}؛ وقد استُبعد ما ${
      kind === "entity" ? "أُغلق أو اندمج" : "أُوقف"
    }. البلدان الصغيرة نقاط، أُبعد بعضها عن بعض حيث تتداخل.`,
  borders:
    "الحدود من Natural Earth، وتبيّن من يسيطر فعليًا. لا يتخذ السجل أي موقف من وضع أي إقليم. ولا تظهر القارة القطبية الجنوبية.",
  projection: "إسقاط Equal Earth: يمكنك مقارنة المساحات.",
  data: "البيانات بصيغة CSV",
  method: "المنهجية",
  tableTitle: "بلدًا بلدًا",
  tableNote: {
    entity:
      "محلي: تذكر المنظمة البلد. إقليمي: تذكر منطقة تضم البلد. عالمي: تعمل في أي مكان. تُعدّ كل منها مرة واحدة، حيث هي أقرب. والبلد الذي يقع في منطقتين يُحسب في كلتيهما.",
    tool: "محلي: تذكر الأداة البلد. إقليمي: تذكر منطقة تضم البلد. عالمي: تعمل في أي مكان. تُعدّ كل منها مرة واحدة، حيث هي أقرب. والبلد الذي يقع في منطقتين يُحسب في كلتيهما.",
  },
  columns: { country: "البلد", local: "محلي", regional: "إقليمي", global: "عالمي", all: "الكل" },
  namedIn: (country: string, n: number) => `${country}: ما يذكره، في القائمة (${number(n)})`,
  allOf: (country: string, all: number) => `${country}: الكل، في القائمة (${number(all)})`,
  regionLead: (countries: number, without: number) =>
    without === 0
      ? `${places(countries)}، كل منها مذكور`
      : `${places(countries)}، منها ما لا تذكره أي بطاقة: ${number(without)}`,
  whole: "خريطة الكل",
  /** On the page of a country. */
  within: {
    title: "على الخريطة",
    text: (kind: MapKind, local: number, regional: number, global: number) =>
      `${nouns[kind].many}: ${list([
        `تذكر البلد (${number(local)})`,
        `تذكر منطقته (${number(regional)})`,
        `تعمل في كل مكان (${number(global)})`,
      ])}`,
    note: "تُعدّ كل منها مرة واحدة، حيث هي أقرب؛ من دون ما انتهى نشاطه",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: mapWords,
}))();
