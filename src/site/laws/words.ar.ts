import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.ar.ts";
import { listings, sources } from "../../core/language/nouns.ar.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { number, date, longDate, list } = format;

/** Words of the pages of laws and of due diligence. */
export const lawsWords: typeof import("./words.en.ts").lawsWords = {
  title: ui.nav.laws,
  lead: "القوانين والمعاهدات والمبادئ التوجيهية بشأن العمل الجبري: على من تسري، ومنذ متى، وما الذي تغيّر، وكيف تُنفَّذ.",
  counted: (n: number) =>
    `القوانين والمعاهدات والمبادئ التوجيهية بشأن العمل الجبري، وعددها ${number(n)}: على من تسري، ومنذ متى، وما الذي تغيّر، وكيف تُنفَّذ، ولكل معلومة مصدرها.`,
  advice: "هذه ليست مشورة قانونية.",
  adviceText:
    "يذكر السجل ما تقوله المصادر العامة عن القانون. ولا يتوقف انطباق القانون على شركة ما على حجمها وحده، بل أيضًا على مكان نشاطها وما تبيعه ومن يملكها. اسأل محاميًا.",

  state: {
    "in-force": "نافذ",
    "applies-later": "نافذ، يُطبَّق لاحقًا",
    "not-in-force": "غير نافذ",
    bill: "مشروع قانون",
    voluntary: "طوعي",
  },
  duty: {
    report: "إعداد التقارير والإفصاح",
    "due-diligence": "العناية الواجبة",
    "product-ban": "حظر منتجات",
    "criminal-law": "قانون جنائي",
    "public-list": "قائمة علنية بأصحاب عمل",
  },
  places: {
    California: "كاليفورنيا",
    "European Union": "الاتحاد الأوروبي",
    International: "دولي",
    "New South Wales": "نيو ساوث ويلز",
    "USMCA countries": "بلدان اتفاق USMCA",
  },
  said: {
    worldwide: "في العالم كله",
    "in France": "في فرنسا",
    "in Germany": "في ألمانيا",
    "in the EU": "في الاتحاد الأوروبي",
    "EU companies": "شركات الاتحاد الأوروبي",
    "Other companies": "الشركات الأخرى",
    "The part on child labour": "الجزء المتعلق بعمل الأطفال",
    Manufacturers: "المصنّعون",
    "Wholesale, retail and services": "تجارة الجملة والتجزئة والخدمات",
  },
  since: (day: string) => (day.length === 10 ? `نافذ منذ ${date(day)}` : `نافذ منذ ${longDate(day)}`),
  notYet: (state: "applies-later" | "not-in-force" | "bill" | "voluntary", day: string | undefined) => {
    if (state === "voluntary") return "غير ملزم.";
    if (state === "bill") return "لم يصبح قانونًا بعد.";
    return day === undefined ? "غير نافذ." : `ابتداءً من ${date(day)} فقط.`;
  },
  appliesFrom: (day: string) => `يُطبَّق ابتداءً من ${date(day)}`,
  sources: (n: number) => sources(n),

  where: "أين",
  everywhere: "في كل مكان",
  whereNote: "تُعرض مع قوانين كل بلد قوانين الاتحاد الذي ينتمي إليه.",

  size: {
    label: "حجم شركتك",
    note: "ما تُدخله يبقى في هذا المتصفح ولا يُحفظ. أدخل أرقام الشركة على مستوى العالم. لا تُحوَّل العملات: القانون الذي يذكر عملة أخرى يبقى بلا جواب.",
    employees: "عدد الموظفين",
    turnover: "المبيعات السنوية، بالملايين",
    assets: "مجموع الميزانية العمومية، بالملايين",
    currency: "العملة",
    hide: "أخفِ القوانين التي لا تبلغ شركتك حدّها",
    answer: {
      reached: "تبلغ شركتك أحد الحدود التي يذكرها",
      "any-size": "يسري أيًا كان الحجم",
      open: "أرقامك لا تكفي للحكم",
      below: "لا تبلغ شركتك أيًا من الحدود التي يذكرها",
      "not-stated": "لا تذكر المصادر حدًا له",
    },
    tally: {
      reached: "بلغت الحد",
      "any-size": "أي حجم",
      open: "بلا جواب",
      below: "لم تبلغ الحد",
      "not-stated": "غير مذكور",
    },
    noScript: "مع JavaScript يقارن نموذج هنا أرقامك بهذه الحدود. وجدول الحدود أدناه يبيّن الشيء نفسه.",
  },

  sizes: {
    title: "الحدود التي تذكرها القوانين",
    note: "كل حد كما يذكره القانون، بعملته. وإن ذكر عدة حدود، فالعمود الأخير يبيّن كم منها يُشترط.",
    law: "القانون",
    turnover: "المبيعات السنوية",
    assets: "الميزانية العمومية",
    employees: "الموظفون",
    count: "يسري إذا",
    none: "غير مذكور",
    anySize: "أي حجم",
    notStated: "غير مذكور",
    all: (n: number) => (n === 1 ? "استُوفي" : n === 2 ? "استُوفي كلاهما" : "استُوفيت كلها"),
    some: (least: number, of: number) => `استُوفي ${number(least)} من ${number(of)}`,
  },
  amount: (amount: number, currency: string | undefined) => {
    if (currency === undefined) return number(amount);
    if (amount >= 1e9) return `${number(amount / 1e9)} مليار ${currency}`;
    return amount >= 1e6 ? `${number(amount / 1e6)} مليون ${currency}` : `${number(amount)} ${currency}`;
  },
  bound: {
    "at-least": (amount: string) => `${amount} أو أكثر`,
    above: (amount: string) => `أكثر من ${amount}`,
  },
  measured: {
    turnover: (amount: string) => `المبيعات السنوية: ${amount}`,
    assets: (amount: string) => `الميزانية العمومية: ${amount}`,
    employees: (amount: string) => `عدد الموظفين: ${amount}`,
  },
  at: (text: string, where: string) => `${text} ${where}`,
  group: (least: number, tests: readonly string[]) =>
    least === tests.length ? list(tests) : `${number(least)} مما يلي: ${tests.join("؛ ")}`,
  forWhom: (who: string, text: string) => `${who}: ${text}`,

  law: {
    covered: "على من يسري",
    covers: "يسري على",
    size: "الحد القانوني",
    since: "منذ متى",
    duties: "نوع القاعدة",
    year: "سنة الاعتماد",
    introduced: "سنة التقديم",
    otherNames: "يُعرف أيضًا باسم",
    changes: "ما الذي تغيّر",
    enforcement: "كيف يُنفَّذ",
    undated: "بلا تاريخ",
    noChanges: "لم يُعثر على أي تغيير في المصادر العامة.",
    noEnforcement: "لم يُعثر في المصادر العامة على كيفية تنفيذه.",
    steps: "العناية الواجبة",
    stepsLead: "خطوات العناية الواجبة التي يستند إليها، كما يقول أحد المصادر",
    noSteps:
      "لا يقول أي مصدر قُرئ هنا إلى أي من خطوات العناية الواجبة لدى منظمة التعاون الاقتصادي والتنمية يستند القانون.",
    allSteps: "الخطوات الست كلها، ومن يساعد في كل منها",
    open: "ما ليس مؤكدًا",
    unverified: "لم يُتحقق منه",
    conflicts: "المصادر متضاربة",
    listings: "من يساعد على الامتثال له",
    listed: (n: number) => listings(n),
    noListing:
      "لا بطاقة مرتبطة بهذا القانون بعد. لا تُربط بطاقة بقانون إلا حيث يقول مصدر إنها تساعد عليه، ولا يقول السجل أبدًا إن شيئًا يفي بمتطلبات قانون.",
    supply: "اذكر بطاقة تساعد عليه",
    propose: "اقترح واحدة غير مدرجة",
    toSteps: "من يساعد في العناية الواجبة، خطوة خطوة",
    neighbours: "قوانين قريبة",
    applies: "يُطبَّق ابتداءً من",
    samePlace: "من المكان نفسه",
    sameDuty: "بالنوع نفسه من القواعد",
    all: (n: number) => `القوانين: الكل (${number(n)})`,
    evidence: "المصادر",
    evidenceNote: (n: number) => `${sources(n)}، بترقيم الإحالات في الصفحة`,
    checked: "تاريخ التحقق",
    checkedOn: (day: string) => `قُرئت المصادر في ${date(day)}، في نسخ محفوظة من الصفحات`,
    status: "الحالة",
    jurisdiction: "الولاية القضائية",
    noDate: "لا تذكر الصفحة تاريخًا",
    description: (title: string, description: string) => `${title}: ${description}`,
  },

  about: {
    title: "كيف أُعدّت هذه القائمة",
    text: "جُمعت القوانين في نوفمبر 2026 من صفحات عامة، معظمها لمكاتب محاماة وسلطات، وقُرئت في نسخ محفوظة. القائمة غير كاملة. وما تعذّر التحقق منه مذكور بوضوح. وحيث تتضارب المصادر، تبيّن صفحة القانون أيها تتبع. تتغيّر القوانين أسرع من هذه الصفحة، فتحقّق من التاريخ.",
    correct: "صحّح قانونًا أو أضفه",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  laws: lawsWords,
}))();
