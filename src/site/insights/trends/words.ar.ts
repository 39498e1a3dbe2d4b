import type { FreshnessState } from "../../../core/register/freshness.ts";
import { format } from "../../../core/language/words.ar.ts";
import { things, tools } from "../../../core/language/nouns.ar.ts";
import type { Rise } from "./words.en.ts";

export type { Rise } from "./words.en.ts";

const { number, percent, list } = format;

type Kind = "entity" | "tool";

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "خلال سنة",
  ageing: "سنة إلى سنتين",
  stale: "أكثر من سنتين",
  undated: "بلا تاريخ",
};
const kinds: Readonly<Record<Kind, string>> = { entity: "المنظمات", tool: "الأدوات" };

const ends = { unknown: "غير معروف" } as Readonly<Record<string, string>>;

/** A period as a figure shows it: "2014", "before 2000", "2015–2019", "not known". */
function period(id: string): string {
  return (
    ends[id] ??
    id
      .replace(/^before-/, "قبل ")
      .replace(/^since-/, "منذ ")
      .replace(/^(\d{4})-(\d{4})$/, "$1–$2")
  );
}

/** The same in a sentence: "in 2014", "before 2000", "in 2015–2019". */
function when(id: string): string {
  return /^(before|since)-/.test(id) ? period(id) : `في ${period(id)}`;
}

/** The words of the trends. */
export const trendsWords: typeof import("./words.en.ts").trendsWords = {
  title: "الاتجاهات",
  lead: "متى بدأت المنظمات والأدوات، وما انتهى نشاطه منها، وعلى أي تقنيات تقوم الأدوات، وما مدى حداثة المصادر. هذه أعداد المدرج هنا، لا أعداد الميدان كله.",
  period,
  about: (rows: readonly { label: string; text: string }[]) =>
    `${rows.map(({ label, text }) => `${label}: ${text}`).join("؛ ")}.`,

  beginnings: {
    /** @param years with the highest count, in order */
    title: (kind: Kind, years: readonly string[], most: number) =>
      years.length === 0 || most === 0
        ? kind === "entity"
          ? "لا تُعرف سنة تأسيس أي منظمة"
          : "لا تُعرف سنة إطلاق أي أداة"
        : `${kind === "entity" ? "أكثر السنوات تأسيسًا للمنظمات المدرجة" : "أكثر السنوات إطلاقًا للأدوات المدرجة"}: ${list(years)} (${number(most)}${years.length > 1 ? " في كل منها" : ""})`,
    unit: {
      entity: "المنظمات المدرجة حسب سنة تأسيسها؛ ويبيّن الإطار كل السنوات قبل 2000",
      tool: "الأدوات المدرجة حسب سنة إطلاقها",
    },
    n: (known: number, all: string) => `${number(known)} من أصل ${all}`,
    leftOut: (unknown: number, kind: Kind) =>
      `ما لم يُعثر على سنته لا يظهر إلا في الجدول: ${things[kind](unknown)}. وما انتهى نشاطه محسوب. ويُعثر على الجديد متأخرًا، فأعداد السنوات الأخيرة أقل من الواقع.`,
    heads: { period: "السنة", count: "البطاقات" },
  },

  endings: {
    title: (n: number, unknown: number) =>
      n === 0
        ? "لم ينتهِ نشاط أي منظمة أو أداة مدرجة"
        : unknown === 0
          ? `المنظمات والأدوات التي انتهى نشاطها: ${number(n)}، ولكل منها تاريخ انتهاء`
          : `المنظمات والأدوات التي انتهى نشاطها: ${number(n)}؛ وما لا يذكر أي مصدر تاريخ انتهائه: ${number(unknown)}`,
    unit: "منظمات أُغلقت أو اندمجت وأدوات أُوقفت، حسب السنة",
    leftOut: (unknown: number) =>
      `لا يُحسب الانتهاء إلا إذا قاله مصدر. وما لا تُعرف سنته (${number(unknown)}) لا يظهر إلا في الجدول. ولا يُحسب ما توقف من غير إعلان.`,
  },

  life: {
    title: (alive: number, known: number) =>
      `أدوات لها علامة نشاط خلال السنتين الأخيرتين: ${number(alive)} من أصل ${tools(known, "of")} سنة إطلاقها معروفة`,
    unit: "الأدوات حسب سنة إطلاقها: الإطار هو كل ما أُطلق، والجزء الممتلئ ما له نشاط مؤرَّخ أو مراجعة على موقعه خلال آخر 730 يومًا",
    leftOut: (unknown: number) =>
      `ما لم يُعثر على سنته لا يظهر إلا في الجدول: ${tools(unknown)}. عدم العثور على علامة لا يعني التوقف. هذه أعداد، لا معدلات بقاء: حالات الانتهاء المؤرَّخة قليلة جدًا.`,
    text: (alive: number, launched: number) => (launched === 0 ? "0" : `${number(alive)}/${number(launched)}`),
    said: (year: string, alive: number, launched: number) =>
      `${year}: ${number(alive)}/${number(launched)}، أي لها علامة نشاط: ${number(alive)} من ${number(launched)}`,
    heads: { period: "سنة الإطلاق", count: "الأدوات", alive: "لها علامة نشاط" },
  },

  technologies: {
    title: (rise: Rise | undefined) =>
      rise === undefined
        ? "لا تقنية توجد في نسبة أكبر بوضوح من الأدوات الأحدث"
        : `أكبر زيادة: ${rise.technology}، من ${percent(rise.from.share)} من الأدوات التي أُطلقت ${when(rise.from.period)} إلى ${percent(rise.to.share)} من التي أُطلقت ${when(rise.to.period)}`,
    unit: "نسبة الأدوات التي أُطلقت في كل فترة وتستخدم تقنية ما؛ وقد تستخدم الأداة عدة تقنيات",
    leftOut:
      "استُبعدت الأدوات التي لم يُعثر على سنتها أو تقنيتها. والسنوات الأخيرة لم تنتهِ بعد، ويُعثر على الجديد متأخرًا.",
    text: (share: number | null) => (share === null ? "–" : percent(share)),
    label: (technology: string, id: string, text: string, n: number, of: number) =>
      `${technology}، أُطلقت ${when(id)}: ${text}، ${number(n)} من أصل ${tools(of, "of")}`,
    head: (id: string) => period(id).replace("–", "– "),
    heads: { technology: "التقنية", period: "سنة الإطلاق", count: "الأدوات", of: "من أصل", share: "النسبة" },
  },

  evidenceAge: {
    title: (shares: Readonly<Record<Kind, number | null>>) => {
      const parts = (["entity", "tool"] as const).flatMap((kind) =>
        shares[kind] === null ? [] : [`${percent(shares[kind])} من ${kinds[kind]}`],
      );
      return parts.length === 0 ? "لا مصادر بعد" : `${list(parts)}: أحدث مصدر مضى عليه أكثر من سنتين`;
    },
    unit: "البطاقات حسب عمر أحدث مصدر مؤرَّخ لها",
    leftOut: "لم يُستبعد شيء؛ وما انتهى نشاطه محسوب أيضًا. قِدم المصدر لا يعني أن العمل انتهى.",
    kinds,
    ages,
    label: (kind: Kind, age: FreshnessState) => `${kinds[kind]}، ${ages[age]}`,
    text: (n: number, share: number) => `${number(n)} (${percent(share)})`,
    heads: { kind: "النوع", age: "أحدث مصدر", count: "البطاقات", share: "النسبة من نوعها" },
  },

  lists: {
    title: (family: string, id: string, technology: string) => {
      if (family === "founded") return id === "unknown" ? "منظمات لم يُعثر على سنة تأسيسها" : `منظمات تأسست ${when(id)}`;
      if (family === "launched") return id === "unknown" ? "أدوات لم يُعثر على سنة إطلاقها" : `أدوات أُطلقت ${when(id)}`;
      if (family === "alive")
        return id === "unknown"
          ? "أدوات لها علامة نشاط ولم يُعثر على سنة إطلاقها"
          : `أدوات أُطلقت ${when(id)} ولها علامة نشاط`;
      if (family === "ended") return id === "unknown" ? "انتهى نشاطها، والسنة غير معروفة" : `انتهى نشاطها ${when(id)}`;
      if (family === "technologies") return `أدوات أُطلقت ${when(id)} وتذكر تقنية`;
      return `${technology}: أدوات أُطلقت ${when(id)}`;
    },
    lead: (title: string) => `البطاقات التي وراء أحد أرقام الاتجاهات. ${title}، وفقًا لما تقوله المصادر العامة.`,
  },
};
