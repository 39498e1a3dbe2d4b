import { format } from "../../../core/language/words.ar.ts";
import { things } from "../../../core/language/nouns.ar.ts";

const { number, list, percent } = format;

const nouns = {
  entity: { one: "منظمة", many: "المنظمات" },
  tool: { one: "أداة", many: "الأدوات" },
} as const;
type Kind = keyof typeof things;

/** A row or a column with its number. */
interface Named {
  readonly title: string;
  readonly count: number;
}

const some = (n: number, kind: Kind) => things[kind](n);

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords: typeof import("./words.en.ts").coverageWords = {
  across: {
    title: (region: string) => `المنطقة كلها، من غير ذكر بلد: ${region}`,
    lead: (region: string) =>
      `منظمات وأدوات مدرجة تعمل في هذه المنطقة: ${region}. مصادرها لا توثّق أي بلد. واستُبعدت ذات النطاق العالمي.`,
  },

  title: "التغطية",
  lead: "من يقدّم ماذا، وأين، ولمكافحة أي شكل استغلال، ولأي قطاع. استُبعد هنا ما انتهى نشاطه، أما القوائم وصفحات المصطلحات فتحسبه. ابدأ بالأصفار.",
  kinds: { entity: "المنظمات", tool: "الأدوات", both: "المنظمات والأدوات معًا" },
  topics: {
    "help-by-region": {
      title: "المساعدة حسب المنطقة",
      lead: "ما تقدمه المنظمات وما تفعله الأدوات، في كل منطقة من العالم.",
    },
    "issues-by-region": {
      title: "أشكال الاستغلال حسب المنطقة",
      lead: "أشكال الاستغلال التي تعمل المنظمات والأدوات المدرجة على مكافحتها، في كل منطقة من العالم.",
    },
    "industries-by-issue": {
      title: "القطاعات حسب شكل الاستغلال",
      lead: "أشكال الاستغلال التي تعمل المنظمات والأدوات المدرجة على مكافحتها، في كل قطاع.",
    },
    "industries-by-help": {
      title: "القطاعات حسب المساعدة",
      lead: "ما يُقدَّم لكل قطاع، وما تفعله الأدوات من أجله.",
    },
    "functions-by-user": { title: "الأدوات حسب المستخدم", lead: "ما تفعله الأدوات، ولمن." },
  } as Readonly<Record<string, { readonly title: string; readonly lead: string }>>,

  columns: { all: "الكل", global: "نطاق عالمي", total: "كل البطاقات" },
  bracket: "ذُكرت في 2021 بين ناقصة الخدمات",
  cell: (n: number, row: string, column: string, kind: Kind) => `${some(n, kind)}: ${row}، ${column}`,
  scrollLabel: (title: string) => `جدول: ${title}`,
  currentHead: "فقط ما له مصدر من السنة الأخيرة",
  currentNote: "الخلايا نفسها، من غير حساب البطاقات التي مضى على أحدث مصدر لها أكثر من 365 يومًا.",
  shade: "كلما زاد المدرج اشتدّ اللون، بقدر الجذر التربيعي للعدد؛ والخط متقطع حيث لا شيء مدرج",

  /** "Training is offered by 160 organisations, funding by 10": the most and the least of what is there. */
  finding: (_facet: string, kind: Kind, rows: readonly Named[]): string => {
    const stated = rows.filter(({ count: n }) => n > 0);
    const most = stated[0];
    const least = stated.at(-1);
    if (most === undefined || least === undefined) return `لا ${nouns[kind].one} تذكر أيًا من هذه`;
    if (most.count === least.count) {
      return stated.length === 1
        ? `لا يُذكر إلا ${most.title}: ${some(most.count, kind)}`
        : `العدد متساوٍ في ${number(stated.length)} منها: ${some(most.count, kind)} لكل منها`;
    }
    return `الأكثر: ${most.title} (${some(most.count, kind)})، والأقل: ${least.title} (${number(least.count)})`;
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (
    kind: Kind,
    top: { row: string; column: string; count: number } | undefined,
    empty: number,
    of: number,
  ) =>
    top === undefined || top.count === 0
      ? `لا ${nouns[kind].one} تذكر أيًا من هذه الأزواج`
      : `أكثر ما يجتمع: ${top.row} مع ${top.column} (${some(top.count, kind)})؛ ${empty === 0 ? "ولا زوج فارغًا" : `والأزواج الفارغة ${number(empty)} من ${number(of)}`}`,
  bothFinding: (top: Named | undefined) =>
    top === undefined
      ? "لا شيء مدرج بشأن أي من هذه"
      : `أكبر عدد من البطاقات من النوعين: ${top.title} (${number(top.count)})`,
  unit: (kind: Kind) => `${nouns[kind].many}، من دون ما انتهى نشاطه، وتُحسب كل منها في كل خلية تناسبها`,
  bothUnit: "المنظمات ثم الأدوات في كل خلية؛ واللون للاثنتين معًا",
  n: (n: number, kind: Kind) => some(n, kind),
  leftOut: (isPlace: boolean) =>
    `استُبعد ما أُغلق أو اندمج أو أُوقف.${isPlace ? " وتُحسب للمنطقة البطاقات التي تذكرها أو تذكر بلدًا فيها. أما ما يعمل في كل مكان ولا يذكر مكانًا فلا يظهر إلا تحت «نطاق عالمي»." : ""} ولا تُحسب التصنيفات التي لم يُعثر عليها، فقد يكون العدد الحقيقي أكبر. وقد بُحث قصدًا عن بعض الموضوعات والمناطق.`,
  about: (empty: number, cells: number) =>
    empty === 0
      ? `جدول عدد خلاياه ${number(cells)}، ليس بينها خلية فارغة.`
      : `جدول عدد خلاياه ${number(cells)}، منها فارغة ${number(empty)}.`,
  heads: { row: "الصف", column: "العمود", count: "البطاقات", current: "خلال سنة" },

  readings: {
    title: "ثلاث ملاحظات من هذه الجداول",
    regions: {
      title: "المناطق الثلاث في تقرير 2021",
      text: (under: readonly Named[], rest: Named) =>
        `المنظمات التي تذكرها، من دون ما انتهى نشاطه: ${list(under.map(({ title, count: n }) => `${title} ${number(n)}`))}؛ وأكبر عدد بين المناطق الأخرى: ${rest.title}، ${number(rest.count)}. بحث السجل قصدًا عن المناطق الثلاث، فهذا لا يقيس التغيّر.`,
    },
    empty: {
      title: "أين تنقص المساعدة أكثر",
      text: (region: string, empty: number, of: number) =>
        empty === 0
          ? `أنواع المساعدة، وعددها ${number(of)}، موجودة كلها في كل منطقة.`
          : `${region}: لا جهة محلية مدرجة لعدد ${number(empty)} من أصل ${number(of)} من أنواع المساعدة. قد تكون الثغرة في السجل لا في الميدان.`,
      action: "اقترح واحدة",
    },
    global: {
      title: "العالمي ليس محليًا",
      text: (all: number, local: number) =>
        all === 0
          ? "لا منظمة مدرجة نطاقها عالمي."
          : local === all
            ? `المنظمات ذات النطاق العالمي، وعددها ${number(all)}، تذكر كلها مكانًا في إحدى المناطق الثلاث.`
            : `من المنظمات ذات النطاق العالمي، وعددها ${number(all)}، تذكر ${number(local)} (${percent(local / all)}) مكانًا في إحدى المناطق الثلاث. وقد تعرفها الأخرى، وقد لا تعرفها.`,
    },
    see: { global: "ذات نطاق عالمي", local: "منها ما يذكر إحدى المناطق الثلاث" },
  },

  thin: {
    title: (kind: Kind) => `أقل الخلايا عددًا: ${nouns[kind].many}`,
    byNeed:
      "بطاقة واحدة على الأكثر لكل منها. تأتي أولًا المناطق التي ينتشر فيها العمل الجبري أكثر: عدد الأشخاص في كل ألف، 2021، حسب مناطق منظمة العمل الدولية. لدى منظمة العمل الدولية خمس مناطق ولدى السجل عشر. وتُقابَل كل منطقة بالمنطقة التي يعيش فيها معظم سكانها. ويُقابَل الشرق الأوسط وشمال أفريقيا بالدول العربية، وهي جزء منه.",
    sources: "الأرقام كما أوردها",
    noNeed:
      "بطاقة واحدة على الأكثر لكل منها. لا يُعرف مصدر يعطي رقمًا للحاجة. وتأتي أولًا الصفوف التي لها أكثر من ذلك في أماكن أخرى.",
    none: "لا شيء هنا له أقل من بطاقتين.",
    heads: { what: "ماذا وأين", listed: "المدرج", need: "الحاجة", nearest: "الأقرب" },
    what: (row: string, column: string) => `${row}، ${column}`,
    nobody: "لا شيء",
    need: (perThousand: number, of: string, isPart = false) =>
      `${perThousand} في كل 1,000 (${of}${isPart ? "، جزء منها" : ""})`,
    global: (n: number) => (n === 0 ? "لا شيء ذا نطاق عالمي" : `ذات نطاق عالمي: ${number(n)}`),
    elsewhere: (n: number) => `في المجموع: ${number(n)}`,
    match: "ابحث عن شريك",
    propose: "اقترح واحدة",
    matchLabel: (what: string) => `ابحث عن شريك: ${what}`,
    proposeLabel: (what: string) => `اقترح واحدة: ${what}`,
  },

  region: {
    title: (region: string) => `التغطية: ${region}`,
    lead: (region: string) =>
      `${region}: ما هو مدرج لهذه المنطقة، وقد ذكرها تقرير 2021 بين المناطق التي تنقصها الخبرة.`,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (region: string, local: number, global: number): string => {
      if (local === 0) return `${region}: لا منظمة مدرجة تذكر هذه المنطقة`;
      const said = `${region}: المنظمات التي تذكر هذه المنطقة ${number(local)}`;
      if (global === 0) return said;
      const ratio = local / global;
      const than = ratio >= 2 ? "أكثر من ضعف عدد" : ratio > 1.1 ? "أكثر من" : ratio >= 0.9 ? "نحو عدد" : "أقل من";
      return `${said}، أي ${than} المنظمات التي تعمل عالميًا من غير أن تذكرها (${number(global)})`;
    },
    by: (facet: string, kind: Kind) =>
      `${nouns[kind].many} حسب ${facet === "services" ? "نوع المساعدة" : facet === "functions" ? "الوظيفة" : "شكل الاستغلال"}`,
    columns: ["تذكر المنطقة", "خلال سنة", "تعمل عالميًا من غير أن تذكرها"],
    countries: "بلدًا بلدًا",
    countriesLead: "بطاقات تذكر البلد. وتظهر أيضًا البلدان التي لا يذكرها شيء، لترى الثغرة.",
    heads: { country: "البلد", entity: "المنظمات", tool: "الأدوات" },
    without: (names: readonly string[]) =>
      names.length === 0 ? "تذكر المنظمات كل بلدان المنطقة." : `بلدان لا تذكرها أي منظمة: ${list(names)}.`,
    none: "لا شيء",
  },
  more: "تعمّق أكثر",
};
