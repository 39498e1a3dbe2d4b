import { format } from "../../core/language/words.ar.ts";
import { messages as search } from "../search/words.ar.ts";
import { messages as exists } from "../exists/words.ar.ts";
import { messages as data } from "../data/words.ar.ts";

export type { Messages } from "./words.en.ts";

const { number, date, plural } = format;

/** "5 listings", in the case that all these sentences need. */
const listings = (n: number) =>
  plural(n, {
    one: "بطاقة واحدة",
    two: "بطاقتان",
    few: `${number(n)} بطاقات`,
    many: `${number(n)} بطاقة`,
    other: `${number(n)} بطاقة`,
  });

const organisations = (n: number) =>
  plural(n, {
    one: "منظمة واحدة",
    two: "منظمتان",
    few: `${number(n)} منظمات`,
    many: `${number(n)} منظمة`,
    other: `${number(n)} منظمة`,
  });

const tools = (n: number) =>
  plural(n, {
    one: "أداة واحدة",
    two: "أداتان",
    few: `${number(n)} أدوات`,
    many: `${number(n)} أداة`,
    other: `${number(n)} أداة`,
  });

/** The words of the front page. */
export const homeWords: typeof import("./words.en.ts").homeWords = {
  title: "من يعمل مع الشركات ضد الاتجار بالأشخاص، وبماذا",
  lead: "سجل مفتوح للمنظمات والأدوات التقنية. كل معلومة مرتبطة بمصدرها، مع تاريخ حيث يوجد تاريخ. ويقول السجل ما لم يعثر عليه.",
  forExample: "على سبيل المثال",
  examples: ["رسوم التوظيف نيبال", "صوت العمال صيد السمك", "توظيف الناجين"],
  tally: "في هذا الإصدار",
  rowEntities: "المنظمات والمبادرات",
  rowTools: "الأدوات التقنية",
  rowTotal: "البطاقات",
  reviewed: (n, total) =>
    n === 0
      ? "جُمعت من مصادر عامة. ولم تُراجَع بعدُ أي بطاقة على الموقع الخاص بمن تصفه."
      : `البطاقات التي راجعها شخص على الموقع الخاص بمن تصفه: ${number(n)} من ${number(total)}.`,
  ways: "ابدأ مما تحتاج إليه",
  waysNote: "البطاقات المنتهية محسوبة أيضًا.",
  countedEntities: "المنظمات",
  countedTools: "الأدوات",
  countedBoth: "المنظمات والأدوات",
  byHelp: "بحسب المساعدة التي تقدّمها",
  byFunction: "بحسب ما تفعله الأداة",
  byIndustry: "بحسب القطاع",
  byRegion: "بحسب المنطقة",
  byIssue: "بحسب شكل الاستغلال",
  askedTitle: "ما طلبه تقرير 2021",
  report: "Trends and Gaps, 2021",
  newest: "أحدث الأدلة",
  newestAll: (n) => `كل البطاقات التي لها دليل خلال سنة: ${number(n)}`,
  added: "أُضيفت حديثًا",
  allChanges: "كل التغييرات، يومًا بيوم",
  endedAll: (n) => `كل البطاقات المنتهية: ${number(n)}`,
  addedFirst: (n, day) =>
    `جاءت البطاقات كلها، وعددها ${number(n)}، مع الإصدار الأول، في ${date(day)}. وستظهر الجديدة هنا.`,
  ended: "انتهت",
  endedOn: (state, day) => `${state}، ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords: typeof import("./words.en.ts").askedWords = {
  partner: "يصعب العثور على الشريك الأنسب",
  partnerAnswer: "قل ما تحتاج إليه واحصل على قائمة مختصرة مع الأسباب، أو ابدأ من قائمة:",
  unclear: "الخدمات وأنواع الشراكة ومسارات العمل والنواتج وجهات الاتصال غير واضحة",
  unclearAnswer: "تقول كل بطاقة ما عُثر عليه في مصادر عامة وما لم يُعثر عليه. وتستطيع إضافة ما ينقص.",
  outdated: "المعلومات قديمة، والأدوات بلا متابعة",
  outdatedAnswer: "تبيّن كل بطاقة تاريخ أحدث دليل فيها. والبطاقات المنتهية تبقى.",
  recruitment: "قليل من المنظمات يساعد في التوظيف",
  recruitmentAnswer: "في السجل:",
  recruitmentHelp: (title, n) => `${title}: ${organisations(n)}`,
  recruitmentTools: (title, n) => `${title}: ${tools(n)}`,
  recruitmentIssue: (title, n) => `${title} (شكل استغلال): ${listings(n)}`,
  countries: (n) =>
    plural(n, {
      one: "بلد واحد له بطاقة",
      two: "بلدان لهما بطاقة",
      few: `${number(n)} بلدان لها بطاقة`,
      many: `${number(n)} بلدًا له بطاقة`,
      other: `${number(n)} بلد له بطاقة`,
    }),
  regions: "تحتاج الشركات إلى خبرة في الشرق الأوسط وأفريقيا وأمريكا اللاتينية والكاريبي",
  regionsAnswer: "البطاقات بحسب المنطقة. وتعرض صفحة كل بلد من يعملون فيه أولًا.",
  cases: "عرض دراسات حالة وأمثلة خاصة بكل قطاع",
  casesAnswer: "توجد الروايات المنشورة في صفحة بطاقتها، ومعظمها مع القطاع والبلد.",
  alike: "كثير من الأدوات يشترك في الوظيفة والهدف والمستخدم المستهدف",
  alikeAnswer: "تقول كل أداة ما أنواع العمل التي تقوم بها، وتستطيع أن تبحث عن فكرتك:",
};

/** What a reader may come for. */
export const startWords: typeof import("./words.en.ts").startWords = {
  label: "ما قد تكون جئت من أجله",
  partner: "قل أي مساعدة تحتاج إليها، وأين. واحصل على قائمة مختصرة مع الأسباب، نقطة بنقطة.",
  exists: "قبل أن تبني أداة: انظر أي الأدوات يؤدي العمل نفسه، وأيها انتهى.",
  thin: "انظر أين المساعدة قليلة",
  thinText: "المساعدة وأشكال الاستغلال والقطاعات بحسب المنطقة. كل رقم يفتح البطاقات التي وراءه.",
  contribute: "صحّح بطاقة أو اقترحها",
  correct: "صحّح بطاقة أو أضفها",
  correctText: "شيء خاطئ أو ناقص؟ لا يسأل النموذج إلا عنه، وعن صفحة تبيّنه.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...search,
  ...exists,
  ...data,
  home: homeWords,
  asked: askedWords,
  start: startWords,
}))();
