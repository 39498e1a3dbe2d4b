import { messages as ui } from "../../ui/words.ar.ts";
import type { Kind } from "../../../dataset/model.ts";
import { format } from "../../../core/language/words.ar.ts";
import { organisations, things, tools } from "../../../core/language/nouns.ar.ts";

const { number, list } = format;

const many = { entity: "المنظمات", tool: "الأدوات" } as const;

/** Words of the page of due diligence. */
export const dueDiligenceWords: typeof import("./words.en.ts").dueDiligenceWords = {
  title: ui.nav.dueDiligence,
  lead: "خطوات العناية الواجبة الست كما تصفها منظمة التعاون الاقتصادي والتنمية، وما يساعد في كل منها، والخطوات التي يقلّ من يساعد فيها.",
  guidanceLead: "الخطوات هي خطوات",
  guidance: "إرشادات منظمة التعاون الاقتصادي والتنمية بشأن العناية الواجبة للسلوك المسؤول للأعمال (2018)",
  readings: "أي نوع من المساعدة يخدم أي خطوة: هذه قراءة السجل نفسه.",

  figure: {
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], n: number) => {
      const [only] = thin;
      if (only === undefined) return `لا خطوة تقلّ فيها ${many[kind]}`;
      const titles = list(thin.map(({ title }) => title));
      return thin.length === 1
        ? `${titles}: تساعد فيها ${things[kind](only.count)} من أصل ${number(n)}`
        : `${titles}: ${many[kind]} التي تساعد فيها قليلة`;
    },
    unit: (kind: Kind) => `عدد ${many[kind]} حسب خطوة العناية الواجبة التي تخدمها`,
    leftOut:
      "استُبعد ما انتهى نشاطه. تُحسب البطاقة مرة في كل خطوة تخدمها مساعدتها، فلا تُجمع الخطوات. و«قليلة» تعني أقل من نصف وسيط الخطوات الست. قد تكون الثغرة في السجل لا في الميدان.",
    label: (step: number, title: string) => `${number(step)}. ${title}`,
    about: (bars: readonly { readonly label: string; readonly value: number }[]) =>
      list(bars.map(({ label, value }) => `${label}: ${number(value)}`)),
    heads: { title: "الخطوة", reach: "نطاق العمل", count: "البطاقات" },
  },

  step: {
    contents: "الخطوات",
    heading: (step: number, title: string) => `${number(step)}. ${title}`,
    serve: {
      entity: (n: number) => `تخدمها ${organisations(n)}`,
      tool: (n: number) => `تخدمها ${tools(n)}`,
    },
    /** Said with a number, to those who hear the link alone. */
    of: (listings: string, title: string) => `${listings}: ${title}`,
    reach: { any: "في المجموع", local: "محلية", global: "عالمية" },
    help: { entity: "أنواع المساعدة", tool: "وظائف الأدوات" },
    thin: { entity: "منظمات قليلة", tool: "أدوات قليلة" },
    laws: "قوانين تستند إليها",
    listed: "مدرجة لهذه الخطوة",
    guidance: "في الإرشادات",
    reachNote: "«محلية» تعني ذات نطاق وطني أو إقليمي. ونطاق عدد قليل منها غير معروف.",
    none: "لا شيء",
  },

  noStep: {
    title: "مساعدة لا تخدم أي خطوة",
    text: "هذه أيضًا تساعد على مكافحة الاتجار بالأشخاص. لكن الخطوات عمل الشركة نفسها.",
  },
};
