import { format } from "../../core/language/words.ar.ts";
import { organisations, tools } from "../../core/language/nouns.ar.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as charts } from "../charts/words.ar.ts";
import { messages as laws } from "../laws/words.ar.ts";
import { caseStudiesWords } from "./case-studies/words.ar.ts";
import { clarityWords } from "./clarity/words.ar.ts";
import { coverageWords } from "./coverage/words.ar.ts";
import { dueDiligenceWords } from "./due-diligence/words.ar.ts";
import { freshnessWords } from "./freshness/words.ar.ts";
import { needsWords } from "./needs/words.ar.ts";
import { overlapWords } from "./overlap/words.ar.ts";
import { thenWords } from "./then-and-now/words.ar.ts";
import { trendsWords } from "./trends/words.ar.ts";

export type { Messages } from "./words.en.ts";

/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const insightsWords: typeof import("./words.en.ts").insightsWords = {
  title: "التحليلات",
  lead: "ما يتوفر في هذا المجال وما ينقصه وما يتكرر فيه، محسوبًا من السجل. كل رقم يفتح البطاقات التي وراءه.",
  pages: "تحليلات أخرى",
  overview: "نظرة عامة",
};

const { number, longDate } = format;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const articleWords: typeof import("./words.en.ts").articleWords = {
  finding: "ما يتوفر في هذا المجال وما ينقصه وما يتكرر فيه",
  lead: (entities: number, toolCount: number, day: string) =>
    `${organisations(entities)} و${tools(toolCount)}، بما فيها ما انتهى نشاطه، وفقًا لعدّ أُجري في ${longDate(day)}. كل رقم يفتح البطاقات التي وراءه.`,
  opening: {
    before: "رُسمت خريطتان لهذا المجال بين 2018 و2021، ولم يُعثر على إصدار لاحق لأي منهما. وفي 2021 قال",
    report: "تقرير عما أظهرته الخريطتان",
    after:
      "إن ربع المدرج فيهما يساعد في التوظيف، وإن معظمه يعمل في قطاعات متعددة وكثيرًا منه يعمل في كل مكان، وإن أدوات كثيرة تفعل الشيء نفسه. وهنا تُحسب هذه النسب من جديد في كل إصدار.",
  },
  short: "في ثلاث جمل",
  /** A finding that leaves out what ended, next to figures that do not. */
  open: (finding: string) => `${finding}، من دون ما انتهى نشاطه`,
  then: {
    more: "كيف تتغيّر الأرقام بتغيّر ما يُحسب",
  },
  coverage: {
    title: "أين توجد مساعدة، وأين تقلّ",
    text: "طلب التقرير معرفة بالشرق الأوسط وأفريقيا وأمريكا اللاتينية والكاريبي. العمل هناك ليس كالعمل في كل مكان من غير ذكر أي مكان.",
    more: "التغطية كلها، حسب المنطقة وشكل الاستغلال والقطاع والمستخدم",
  },
  trends: {
    title: "ما الذي يدوم",
    text: "قال تقرير 2021 إن الأدوات تفتقر إلى المتابعة. ومصادر قليلة تقول، مع تاريخ، إن كانت أداة لا تزال مستخدمة. لذلك يبحث السجل عن علامات نشاط مؤرَّخة، وعن تاريخ كل مصدر.",
    more: "الاتجاهات كلها",
  },
  care: {
    title: "إلى أي حد يُوثق بهذا",
    text: (n: number) =>
      `البطاقات، وعددها ${number(n)}، ليست عيّنة من الميدان. جُمعت في معظمها من صفحات بالإنجليزية، وقصدًا لبعض الموضوعات والمناطق. وجمّعها برنامج من صفحات محفوظة. وما لم يُعثر عليه لا يُحسب، والغياب لا يعني «لا». النسبة تصف السجل أولًا.`,
    method: "المنهجية",
    data: "كل الصفوف بصيغة بيانات",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...directory,
  ...charts,
  ...laws,
  insights: insightsWords,
  article: articleWords,
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
}))();
