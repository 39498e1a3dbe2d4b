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
  title: "من يعمل مع الشركات على مكافحة الاتجار بالأشخاص، وبأي أدوات",
  lead: "سجل مفتوح للمنظمات والأدوات التقنية. كل معلومة مرتبطة بمصدرها، مع تاريخه إن وُجد. ويبيّن السجل أيضًا ما لم يعثر عليه.",
  forExample: "على سبيل المثال",
  examples: ["رسوم التوظيف نيبال", "صوت العمال صيد السمك", "توظيف الناجين"],
  tally: "في هذا الإصدار",
  rowEntities: "المنظمات والمبادرات",
  rowTools: "الأدوات التقنية",
  rowTotal: "البطاقات",
  reviewed: (n, total) =>
    n === 0
      ? "جُمعت من مصادر عامة. ولم تُراجَع بعدُ أي بطاقة على الموقع الرسمي للمنظمة أو الأداة."
      : `البطاقات التي راجعها شخص على الموقع الرسمي للمنظمة أو الأداة: ${number(n)} من ${number(total)}.`,
  ways: "ابدأ مما تحتاج إليه",
  waysNote: "ما انتهى نشاطه محسوب أيضًا.",
  countedEntities: "المنظمات",
  countedTools: "الأدوات",
  countedBoth: "المنظمات والأدوات",
  byHelp: "حسب المساعدة التي تقدّمها",
  byFunction: "حسب ما تفعله الأداة",
  byIndustry: "حسب القطاع",
  byRegion: "حسب المنطقة",
  byIssue: "حسب شكل الاستغلال",
  askedTitle: "ما طلبه تقرير 2021",
  report: "Trends and Gaps, 2021",
  newest: "أحدث المصادر",
  newestAll: (n) => `كل البطاقات التي لها مصدر من السنة الأخيرة: ${number(n)}`,
  added: "أُضيفت حديثًا",
  allChanges: "كل التغييرات، يومًا بيوم",
  endedAll: (n) => `كل ما انتهى نشاطه: ${number(n)}`,
  addedFirst: (n, day) =>
    `جاءت البطاقات كلها، وعددها ${number(n)}، مع الإصدار الأول، في ${date(day)}. وستظهر الجديدة هنا.`,
  ended: "انتهى نشاطها",
  endedOn: (state, day) => `${state}، ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords: typeof import("./words.en.ts").askedWords = {
  partner: "يصعب العثور على الشريك الأنسب",
  partnerAnswer: "حدّد ما تحتاج إليه واحصل على قائمة مختصرة مع الأسباب، أو ابدأ من قائمة:",
  unclear: "الخدمات وأنواع الشراكة ومسارات العمل والموارد المنشورة وجهات الاتصال غير واضحة",
  unclearAnswer: "تبيّن كل بطاقة ما عُثر عليه في مصادر عامة وما لم يُعثر عليه. وتستطيع إضافة ما ينقص.",
  outdated: "المعلومات قديمة، والأدوات بلا متابعة",
  outdatedAnswer: "تبيّن كل بطاقة تاريخ أحدث مصدر لها. وتبقى بطاقة ما انتهى نشاطه.",
  recruitment: "قليل من المنظمات يساعد في التوظيف",
  recruitmentAnswer: "في السجل:",
  recruitmentHelp: (title, n) => `${title}: ${organisations(n)}`,
  recruitmentTools: (title, n) => `${title}: ${tools(n)}`,
  recruitmentIssue: (title, n) => `مكافحة ${title}: ${listings(n)}`,
  countries: (n) => `بلدان تشملها البطاقات: ${number(n)}`,
  regions: "تحتاج الشركات إلى خبرة في الشرق الأوسط وأفريقيا وأمريكا اللاتينية والكاريبي",
  regionsAnswer: "البطاقات حسب المنطقة. وتعرض صفحة كل بلد من يعملون فيه أولًا.",
  cases: "عرض دراسات حالة وأمثلة خاصة بكل قطاع",
  casesAnswer: "دراسات الحالة المنشورة في صفحات بطاقاتها، ومعظمها مع القطاع والبلد.",
  alike: "كثير من الأدوات تشترك في الوظيفة والهدف والمستخدم المستهدف",
  alikeAnswer: "تذكر بطاقة كل أداة أنواع العمل التي تؤديها، وتستطيع أن تبحث عن فكرتك:",
};

/** What a reader may come for. */
export const startWords: typeof import("./words.en.ts").startWords = {
  label: "ما قد تكون جئت من أجله",
  partner: "حدّد المساعدة التي تحتاج إليها، ومكانها. واحصل على قائمة مختصرة مع الأسباب، نقطة بنقطة.",
  exists: "قبل أن تطوّر أداة: تعرّف على الأدوات التي تؤدي العمل نفسه، وما انتهى نشاطه منها.",
  thin: "أين تقلّ المساعدة",
  thinText: "المساعدة وأشكال الاستغلال والقطاعات حسب المنطقة. كل رقم يفتح البطاقات التي وراءه.",
  contribute: "صحّح بطاقة أو اقترحها",
  correct: "صحّح بطاقة أو أضفها",
  correctText: "هل من خطأ أو نقص؟ لا يطلب النموذج سوى ذلك، وصفحة تثبته.",
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
