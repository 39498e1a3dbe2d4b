import type { Comparison, Baseline } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { format } from "../../../core/language/words.ar.ts";
import { organisations } from "../../../core/language/nouns.ar.ts";
import type { Wording } from "./words.en.ts";

export type { Wording } from "./words.en.ts";

const { number, percent, list } = format;

/** The words of the sources, which are English. */
const wordings: Readonly<Record<NonNullable<Wording>, string>> = {
  about: "نحو",
  over: "أكثر من",
  nearly: "ما يقارب",
};

/** A value of an earlier map as its source words it. */
export function worded(text: string, wording: Wording = null): string {
  return wording === null ? text : `${wordings[wording]} ${text}`;
}

/** What the figures of earlier maps counted. */
const counted: Readonly<Record<string, string>> = {
  recruitment: "من الجهات المدرجة تدعم الشركات في مجال التوظيف",
  "cross-industry": "من الجهات المدرجة تركيزها متعدد القطاعات",
  global: "من الجهات المدرجة تركيزها عالمي",
  "identify-victims": "من الأدوات تتعرف على الضحايا",
  "interactive-map": "جهة عند إطلاقها",
  "tat-landscape": "أداة",
  "osce-tat-tools": "أداة ومبادرة",
  "osce-tat-apps": "من هذه الأدوات تطبيقات",
  "gmsd-2014": "منظمة",
  "gmsd-2021": "منظمة",
};

/** How "then and now" counts, and the sources of the earlier figures. */
export const thenMethodWords: typeof import("./words.en.ts").thenMethodWords = {
  sources: {
    title: "مصادر الأرقام السابقة",
    lead: "هذه أرقام منقولة عن مصادرها، لم تُحسب هنا. و«نحو» و«أكثر من» و«ما يقارب» كلمات مصادرها.",
    said: ({ id, value, unit, qualifier }: Baseline) =>
      `${worded(unit === "share" ? percent(value) : number(value), qualifier)} ${counted[id] ?? ""}`,
    secondHand: "نقلًا عن مصدر آخر",
    year: (year: number, isAbout: boolean) => (isAbout ? `نحو ${year}` : String(year)),
  },

  rulesTitle: "كيف يحسبها السجل",
  rulesOf: {
    recruitment: "التوظيف: شكل الاستغلال «التوظيف التعسفي» أو خدمة «التوظيف العادل والأخلاقي».",
    "cross-industry": "قطاعات متعددة: القطاع مذكور على أنه متعدد القطاعات، سواء ذُكرت قطاعات أخرى أيضًا أم لا.",
    global: "عالميًا: النطاق مذكور على أنه عالمي، سواء ذُكرت بلدان أم لا.",
    "identify-victims": "التعرف على الضحايا: للأداة وظيفة التعرف على الضحايا.",
  } as Readonly<Record<string, string>>,
  recentRule:
    "مصدر من السنتين الأخيرتين: مراجعة على الموقع الرسمي، أو مصدر مؤرَّخ، قبل هذا الإصدار بما لا يزيد على 730 يومًا.",
  topicsRule:
    "موضوعات بُحث عنها: التوظيف؛ وتوظيف الناجين؛ والشرق الأوسط وشمال أفريقيا، وأفريقيا، وأمريكا اللاتينية والكاريبي؛ والرعاية الصحية والرياضة والغابات وصيد الأسماك.",
  interval: "الفترات هي فترات الثقة لـ Wilson عند 95%:",
  wilson: "Wilson 1927",
  wilsonUrl: "https://doi.org/10.1080/01621459.1927.10502953",
};

/** What a figure counts, after "organisations that" or "tools that". */
const verbs: Readonly<Record<string, string>> = {
  recruitment: "تتناول التوظيف",
  "cross-industry": "تعمل في قطاعات متعددة",
  global: "تعمل عالميًا",
  "identify-victims": "تتعرف على الضحايا",
};
const labels: Readonly<Record<string, string>> = {
  recruitment: "منظمات تتناول التوظيف",
  "cross-industry": "منظمات تعمل في قطاعات متعددة",
  global: "منظمات تعمل عالميًا",
  "identify-victims": "أدوات تتعرف على الضحايا",
};
/** Shares are compared, not numbers: the registers are of different sizes. */
const clauses: Readonly<Record<Comparison, string>> = {
  "at-least-twice": "ضعف ما كانت عليه أو أكثر",
  more: "أكبر",
  "about-the-same": "مماثلة تقريبًا",
  less: "أصغر",
  "at-most-half": "نصف ما كانت عليه أو أقل",
};
const ofTools: readonly string[] = ["identify-victims"];
const rules: Readonly<Record<Rule, string>> = {
  open: "كل ما لم ينتهِ نشاطه",
  recent: "له مصدر من السنتين الأخيرتين",
  apart: "من دون الموضوعات التي بُحث عنها",
};

/** The words of "then and now". */
export const thenWords: typeof import("./words.en.ts").thenWords = {
  title: "بين الأمس واليوم",
  lead: "ما ذكرته خرائط 2018 إلى 2021 عن نفسها، إلى جانب ما يحسبه هذا السجل اليوم. مؤشر فقط: فقد أدرجت منظمات أخرى، بقواعد أخرى.",
  labels,
  rules,
  kinds: { entity: "المنظمات", tool: "الأدوات", app: "تطبيقات الهاتف" } as Readonly<Record<string, string>>,

  /** How the shares compare with the earlier ones: a sentence for those that compare alike. */
  finding: (figures: readonly { figure: string; comparison: Comparison }[]) => {
    if (figures.length === 0) return "لا شيء للمقارنة بعد";
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) => {
      const ofThem = [false, true].flatMap((isTool) => {
        const those = group.filter(({ figure }) => ofTools.includes(figure) === isTool);
        const each = list(those.map(({ figure }) => `التي ${verbs[figure] ?? figure}`));
        return those.length === 0 ? [] : [`${isTool ? "الأدوات" : "المنظمات"} ${each}`];
      });
      return `${clauses[comparison]}: نسبة ${list(ofThem)}`;
    });
    return `مقارنةً بالخرائط السابقة، ${said.join(". ")}`;
  },
  shares: {
    unit: "نسبة المنظمات (والأدوات في الزوج الأخير)، مخططة كما ذكرتها خريطة سابقة، وممتلئة كما يحسبها السجل؛ والخط هو الفترة عند 95%",
    leftOut:
      "مؤشر فقط: أدرجت الخرائط منظمات أخرى. واستُبعد ما انتهى نشاطه. بحث السجل قصدًا عن بعض الموضوعات، ومنها التوظيف، وهو ليس عيّنة من الميدان. والفترة لا تشمل إلا أثر المصادفة.",
    then: (share: number, wording: Wording, year: number, isAbout: boolean) =>
      `${worded(share === 0.25 ? "واحدة من كل أربع" : percent(share), wording)}، ${isAbout ? "نحو " : ""}${year}`,
    now: (share: number) => percent(share),
    detail: (n: number, of: number) => `${number(n)} من ${number(of)}`,
    about: (rows: readonly { label: string; then: { text: string }; now: { text: string; detail: string } }[]) =>
      rows.map(({ label, then, now }) => `${label}: سابقًا ${then.text}؛ والآن ${now.text}، ${now.detail}.`).join(" "),
    heads: {
      figure: "الرقم",
      then: "سابقًا",
      then_year: "السنة",
      count: "الآن",
      of: "من أصل",
      share: "النسبة",
      low: "من",
      high: "إلى",
    },
  },

  sensitivity: {
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number) =>
      points <= 5
        ? "لا قاعدة أشد تحرّك أي نسبة بأكثر من 5 نقاط"
        : `أكثر النسب تغيّرًا بتغيّر القاعدة نسبة التي ${verbs[figure] ?? figure}: عدد النقاط ${points} ${ruleWhere[rule]}`,
    unit: "النسب نفسها وفقًا لثلاث قواعد لما يُحسب من البطاقات، على مقياس من 0 إلى 100%؛ والخط عبر كل نقطة هو فترتها عند 95%، والخط المتقطع رقم الخريطة السابقة",
    leftOut:
      "لا تقول أي بطاقة بأي بحث عُثر عليها. لذلك تستبعد قاعدة «من دون الموضوعات التي بُحث عنها» كل بطاقة فيها أحد هذه الموضوعات، أيًا كانت طريقة العثور عليها. وهذا يتجاوز المطلوب. والتوظيف نفسه أحد هذه الموضوعات، فلا يمكن أن تُستبعد في حالته إلا الموضوعات الأخرى.",
    reference: (text: string) => `سابقًا ${text}`,
    text: (share: number, low: number, high: number, n: number, of: number) =>
      `${percent(share)} (${percent(low)} إلى ${percent(high)})، ${number(n)} من ${number(of)}`,
    none: "لا بطاقة تُحسب",
    heads: {
      figure: "الرقم",
      rule: "ما يُحسب من البطاقات",
      count: "تستوفيه",
      of: "من أصل",
      share: "النسبة",
      low: "من",
      high: "إلى",
    },
  },

  sizes: {
    title: (own: number, largest: { of: string; size: number }) =>
      own >= largest.size
        ? `في السجل ${organisations(own)}، أي ما لا يقل عن أي قائمة مذكورة هنا`
        : `في السجل ${organisations(own)}؛ وفي أكبر قائمة مذكورة هنا ${number(largest.size)}`,
    unit: "المنظمات والأدوات وتطبيقات الهاتف، كما حسبتها كل خريطة",
    leftOut:
      "لكل خريطة قواعدها: يدرج Global Modern Slavery Directory خدمات للناجين أيضًا، ويستبعدها السجل ما لم تعمل مع الشركات. وعدد التطبيقات في 2020 منقول عن مصدر آخر. وما انتهى نشاطه محسوب في السجل، كما في قوائمه.",
    label: (kind: string, map: string, when: string) => `${kind}: ${map}، ${when}`,
    register: "هذا السجل",
    now: "الآن",
    size: (size: number, wording: Wording) => worded(number(size), wording),
    about: (rows: readonly { label: string; text: string }[]) =>
      rows.map(({ label, text }) => `${label}: ${text}.`).join(" "),
    heads: { map: "الخريطة", kind: "ما تحسبه", year: "السنة", wording: "في مصدرها", size: "الحجم", count: "البطاقات" },
  },

  ...thenMethodWords,

  lists: {
    met: (figure: string, rule: Rule) => `${labels[figure] ?? figure}: ${rules[rule]}`,
    all: (kind: "entity" | "tool", topic: string | undefined) =>
      `${kind === "entity" ? "منظمات" : "أدوات"} من دون الموضوعات ${topic === undefined ? "" : "الأخرى "}التي بُحث عنها`,
    metLead: (rule: Rule) => `محسوبة في «بين الأمس واليوم» وفقًا للقاعدة: ${rules[rule]}.`,
    allLead: (topic: string | undefined) =>
      topic === undefined
        ? "بطاقات ما لم ينتهِ نشاطه، وليس فيها أي من الموضوعات التي بُحث عنها قصدًا في البداية."
        : "بطاقات ما لم ينتهِ نشاطه، وليس فيها أي من الموضوعات التي بُحث عنها قصدًا في البداية، ما عدا التوظيف.",
  },
};

const ruleWhere: Readonly<Record<Rule, string>> = {
  open: "حين تُحسب كلها",
  recent: "حين لا تُحسب إلا المصادر الحديثة",
  apart: "من دون الموضوعات التي بُحث عنها",
};
