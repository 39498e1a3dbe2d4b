import { format } from "../../../core/language/words.ar.ts";
import { counting, tools } from "../../../core/language/nouns.ar.ts";

const { date, list, number } = format;

const kinds = counting("نوع عمل واحد", "نوعا عمل", "نوعي عمل", "أنواع عمل", "نوع عمل");

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "التداخل",
  lead: "كم أداة تؤدي كل نوع من العمل، وكم منها نشط أو انتهى نشاطه. وأين يكثر ذلك وأين ينعدم، وأي عمل جُرّب من جديد.",
  finding: (title, n) =>
    `${title}: ${tools(n.count)}. ${list([
      `النشطة: ${number(n.active)}`,
      `المعروف أن نشاطها انتهى: ${number(n.ended)}`,
      ...(n.unknown === 0 ? [] : [`غير معروفة الحالة: ${number(n.unknown)}`]),
    ])}`,
  findingNone: "لا أداة تذكر نوع عملها",
  before: "قبل أن تطوّر أداة أخرى أو تموّلها:",
  n: (n) => tools(n),
  kinds: {
    title: "كم أداة تؤدي كل نوع من العمل",
    finding: (several, total) =>
      several === total
        ? `لكل نوع من أنواع العمل، وعددها ${number(total)}، أداتان على الأقل`
        : `أنواع العمل التي لها أداتان على الأقل: ${number(several)} من ${number(total)}`,
    note: "للأداة نوع واحد إلى أربعة أنواع من العمل، فلا يُجمع بعض الأعداد إلى بعض. وتشمل «النشطة» ما هو قيد التطوير. وتعني «غير معروفة» أنه لم يُعثر على مصدر مؤرَّخ، لا أن نشاط الأداة انتهى. والأنواع مجمّعة حسب الوظيفة، ولا يدل الترتيب على القيمة. وليس التداخل عيبًا: خط مساعدة في بلد لا يغني عن خط في بلد آخر.",
    heads: { kind: "نوع العمل", count: "الكل", active: "النشطة", ended: "انتهى نشاطها", unknown: "غير معروفة" },
    all: "معنى كل نوع",
  },
  regions: {
    title: "كثير في منطقة ولا شيء في أخرى",
    finding: (n, least) =>
      n === 0
        ? `لا نوع عمل له ${tools(least)} على الأقل في منطقة ولا أداة له في أخرى`
        : `أنواع العمل التي لها ${tools(least)} على الأقل في منطقة ولا أداة لها في أخرى: ${number(n)}`,
    note: "تُحسب في المنطقة الأدوات التي تذكرها أو تذكر بلدًا فيها، ومنها ما انتهى نشاطه. أما الأدوات التي تعمل في كل مكان فتُحسب على حدة، سواء ذكرت منطقة أم لم تذكر. وقد تكون الثغرة في السجل لا في الميدان.",
    heads: { most: "أكثر الأدوات", none: "بلا أداة: اقترح واحدة", global: "تعمل في كل مكان" },
    propose: (kind, region) => `اقترح واحدة: ${kind}، ${region}`,
  },
  again: {
    title: "انتهى نشاط أداة، وجُرّب العمل من جديد",
    finding: (ended, later) =>
      ended === 0
        ? "لا يُعرف أن نشاط أي أداة انتهى"
        : `انتهى نشاط أداة في ${kinds(ended, "of")}؛ وعدد الأنواع التي بدأت فيها أداة أخرى بعدها: ${number(later)}`,
    note: "تعني «بدأت بعدها» أنها أُطلقت بعد السنة التي بدأت فيها أولى الأدوات التي انتهى نشاطها. والأدوات التي لا تُعرف سنة إطلاقها تحت «النشطة» أو «غير معروفة». و«النشطة» ما يقوله أحدث مصدر مؤرَّخ مهما قدُم. وكل قائمة مرتّبة حسب الإطلاق.",
    heads: { ended: "انتهى نشاطها", later: "بدأت بعدها", active: "النشطة", unknown: "غير معروفة" },
    years: (launched, ended) =>
      launched === undefined
        ? ended === undefined
          ? ""
          : `حتى ${date(ended)}`
        : ended === undefined
          ? `منذ ${launched}`
          : `من ${launched} إلى ${date(ended)}`,
    alone: (titles) => `لا أداة أخرى نشطة أو بدأت بعدها: ${list(titles)}.`,
  },
};
