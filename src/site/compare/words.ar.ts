import { fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.ar.ts";
import { listings } from "../../core/language/nouns.ar.ts";
import { messages as ui } from "../ui/words.ts";

export type { CompareMessages, Messages } from "./words.en.ts";

const { number, date } = format;

/** Words of the comparison that are needed at build, in Arabic. */
export const comparePageWords: typeof import("./words.en.ts").comparePageWords = {
  title: "المقارنة",
  lead: "ما يصل إلى ست بطاقات جنبًا إلى جنب، معلومة معلومة: ما تشترك فيه، وما تختلف فيه، وما لم يُعثر عليه.",
  description:
    "ضع ما يصل إلى ست منظمات وأدوات جنبًا إلى جنب: ما تشترك فيه، وما تختلف فيه، وما لم يُعثر عليه، ولكل معلومة مصادرها.",
  noScriptTitle: "من دون برنامج نصي",
  noScript: "يجمع برنامج نصي الأعمدة. وهو معطّل أو تعذّر تحميله. يمكنك أن تفعل الشيء نفسه يدويًا:",
  steps: {
    open: "افتح كل بطاقة في علامة تبويب خاصة بها، من القوائم:",
    read: "لكل بطاقة الأقسام نفسها بالترتيب نفسه، ولكل معلومة مصادرها.",
    data: "للحصول على جدول بكل البطاقات، نزّل ملفات CSV:",
  },
  before: "كيف تقرأها",
  beforeText:
    "ما كُتب بخط عريض ليس في كل الأعمدة. «لم يُعثر عليه في المصادر العامة» تعني أن السجل لم يجد شيئًا، لا أنه لا يوجد شيء. وإن كان الصف لا ينطبق على نوع من البطاقات، فهو يذكر ذلك. لا ترتيب هنا: لا عمود أفضل من آخر.",
};

/** Words of the comparison that a browser needs, in Arabic. */
export const compareWords: typeof import("./words.en.ts").compareWords = {
  loading: "جارٍ تحميل البطاقات",
  failed: "تعذّر تحميل البطاقات. أعد تحميل الصفحة لتحاول مجددًا.",
  none: "لا شيء للمقارنة بعد",
  noneText: "أضف من بطاقتين إلى ست بطاقات بأسمائها أعلاه، أو حدّدها في قائمتك المختصرة.",
  shortlist: "قائمتك المختصرة",
  fromShortlist: (n: number) => `قارن أول ${listings(n, "of")} في قائمتك المختصرة`,
  add: "أضف بطاقة",
  addHint: "الاسم أو المختصر أو اسم آخر",
  full: (limit: number) => `يتسع المكان لعدد ${listings(limit, "of")} جنبًا إلى جنب. احذف واحدة لتضيف أخرى.`,
  one: "أضف بطاقة أخرى لترى أوجه الاختلاف.",
  counted: (n: number, differ: number) =>
    n < 2 ? listings(n) : `${listings(n)}، وعدد الصفوف المختلفة: ${number(differ)}`,
  over: (limit: number, over: number) =>
    `يتسع المكان لعدد ${listings(limit, "of")} جنبًا إلى جنب: تُعرض البطاقات الأولى، وعدد ما استُبعد ${number(over)}.`,
  onlyDifferences: "الصفوف المختلفة فقط",
  noDifferences: "لا صف يختلف.",
  csv: "CSV",
  print: "اطبع",
  take: "نزّل أو اطبع",
  clear: "امسح الكل",
  remove: "احذف",
  of: (name: string) => `: \u2068${name}\u2069`,
  removed: (name: string) => `حُذفت: \u2068${name}\u2069`,
  fact: "المعلومة",
  table: "المقارنة",
  region: "المقارنة، تُمرَّر أفقيًا",
  verdicts: {
    same: "متطابقة كلها",
    differs: "مختلفة",
    "not-found": "لم يُعثر عليها لأي بطاقة",
    single: "تنطبق على واحدة",
  },
  bold: "الخط العريض: ليس في كل الأعمدة",
  notFound: "لم يُعثر عليه في المصادر العامة",
  notApplicable: { entity: "لا ينطبق على منظمة", tool: "لا ينطبق على أداة" },
  notLoaded: "تعذّر التحميل",
  notLoadedNote: (name: string) => `تعذّر تحميل معلومات \u2068${name}\u2069.`,
  retry: "حاول مجددًا",
  file: (day: string) => `comparison-${day}.csv`,
  source: "المصدر:",
  undated: "بلا تاريخ",
  moreSources: (n: number) => `ومصادر أخرى (${number(n)})`,
  sourcesOf: (name: string) => ` من مصادر \u2068${name}\u2069`,
  edition: (day: string) => `سجل مكافحة الاتجار بالأشخاص، إصدار ${date(day)}، CC BY 4.0`,
  reviewed: {
    compiled: (day: string) => `جُمّعت من مصادر عامة في ${date(day)}، ولم تُراجع بعد`,
    checked: (day: string) => `رُوجعت على موقعها في ${date(day)}`,
    confirmed: (day: string) => `أكّدتها المنظمة في ${date(day)}`,
  },
  groups: {
    dates: "الحالة والتواريخ",
    offer: "ما تقدّمه أو تفعله",
    reach: "مجال العمل ونطاقه الجغرافي",
    show: "الموارد المنشورة ودراسات الحالة",
    identity: "من هي أو ما هي",
  },
  /** What the register itself says of a listing. */
  rows: {
    fresh: "أحدث مصدر",
    review: "المراجعة البشرية",
    sources: "المصادر",
  },
  fields: fieldLabels,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: comparePageWords,
}))();
