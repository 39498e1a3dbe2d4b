import { format } from "../../core/language/words.ar.ts";
import { counting, countries, listings, organisations, tools } from "../../core/language/nouns.ar.ts";

export type { Messages } from "./words.en.ts";

/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const keptWords: typeof import("./words.en.ts").keptWords = {
  full: "قائمتك المختصرة ممتلئة: فيها 50 بطاقة. احذف واحدة لتضيف أخرى.",
  lost: "لم يُحفظ: متصفحك لا يحتفظ بشيء لهذا الموقع، لأن مساحة التخزين ممتلئة أو معطّلة. قد يكون السبب نافذة تصفح خاص أو إعدادات مشددة.",
};

const { number, date } = format;

const citations = counting(
  "إحالة واحدة إلى مصدر",
  "إحالتان إلى مصادر",
  "إحالتين إلى مصادر",
  "إحالات إلى مصادر",
  "إحالة إلى مصادر",
);

/** The words of the frame that every page has, in Arabic. */
export const messages: typeof import("./words.en.ts").messages = {
  language: "ar",
  locale: "ar-u-nu-latn",
  ogLocale: "ar_AR",
  direction: "rtl",
  format,

  site: {
    name: "سجل مكافحة الاتجار بالأشخاص",
    wordmark: ["سجل مكافحة", "الاتجار بالأشخاص"],
    description:
      "سجل مفتوح للمنظمات والأدوات التقنية التي تعمل مع الشركات على مكافحة الاتجار بالأشخاص. كل معلومة فيه مرتبطة بمصدرها، مع تاريخه إن وُجد.",
    title: (page: string) => `${page} · سجل مكافحة الاتجار بالأشخاص`,
    skip: "انتقل إلى المحتوى",
    sections: "الأقسام",
    breadcrumb: "مسار الصفحة",
    contents: "في هذه الصفحة",
    table: "جدول",
    home: "الصفحة الرئيسية",
    edition: (day: string) => `إصدار ${date(day)}`,
    aged: (days: number) =>
      `مضى على هذه النسخة من السجل أكثر من ${number(days)} يومًا. قد لا يصحّ بعدُ ما تقوله عن حداثة المصادر.`,
    endorsement: "الإدراج لا يعني التأييد",
    organisations: (n: number) => organisations(n),
    tools: (n: number) => tools(n),
    listings: (n: number) => listings(n),
    citations: (n: number) => citations(n),
    countries: (n: number) => countries(n),
    pictureText: "معلومات مع مصادرها. الإدراج لا يعني التأييد.",
    pictureAlt: "عنوان الصفحة، مع عدد المنظمات والأدوات والإحالات إلى المصادر في سجل مكافحة الاتجار بالأشخاص.",
    ownPictureAlt:
      "سجل مكافحة الاتجار بالأشخاص: من يعمل مع الشركات على مكافحة الاتجار بالأشخاص، وبأي أدوات، مع عدد المنظمات والأدوات والإحالات إلى المصادر.",
    organisationsWord: "المنظمات",
    toolsWord: "الأدوات",
    citationsWord: "الإحالات إلى المصادر",
    kindOf: (title: string, kind: string) => `${title}: ${kind}`,
  },

  nav: {
    organisations: "المنظمات",
    tools: "الأدوات",
    match: "إيجاد شريك",
    insights: "التحليلات",
    browse: "التصفّح",
    browseBy: "التصفّح حسب الموضوع",
    guides: "الأدلة الإرشادية",
    data: "البيانات",
    changes: "التغييرات",
    embed: "التضمين",
    search: "البحث",
    menu: "القائمة",
    shortlist: "القائمة المختصرة",
    compare: "المقارنة",
    contribute: "المساهمة",
    exists: "هل هذا موجود بالفعل؟",
    map: "خريطة العالم",
    laws: "القوانين",
    dueDiligence: "العناية الواجبة",
    glossary: "مسرد المصطلحات",
    terms: {
      issue: "أشكال الاستغلال",
      industry: "القطاعات",
      region: "المناطق",
      country: "البلدان",
      service: "أنواع المساعدة",
      "tool-function": "وظائف الأدوات",
      "kind-of-work": "أنواع عمل الأدوات",
      "target-user": "الفئات المستهدفة",
      technology: "التقنيات",
    },
  },

  kept: keptWords,

  help: {
    exit: "غادر هذه الصفحة الآن",
    exitNote: "يفتح موقع ويكيبيديا، ولا يمحو سجل التصفح في متصفحك.",
    foot: "هل أنت في خطر، أو التقيت بشخص قد يكون في خطر؟",
    footLink: "أين تجد المساعدة",
  },

  foot: {
    about:
      "السجل مجموعة بيانات مفتوحة تُنشر من Git. وهو يواصل عمل خريطتين لم تعودا تُحدَّثان: Interactive Map for Business of Anti-Human Trafficking Organisations ‏(2018–2021)، وخريطة الأدوات التي أعدّتها Tech Against Trafficking ‏(2020). ولا صلة له بأي منهما.",
    endorsement: "تنقل البطاقة ما تقوله المصادر العامة. وهي ليست تأييدًا، وغياب المعلومة لا يعني «لا».",
    browse: "التصفّح",
    guides: "الأدلة الإرشادية",
    takePart: "استخدم وشارك",
    licences: "البيانات CC BY 4.0، والشيفرة MIT",
    built: (day: string) => `أُنشئ في ${date(day)}`,
    commit: (hash: string) => `من النسخة البرمجية (commit) ${hash.slice(0, 7)}`,
    theme: "المظهر",
    themes: { system: "النظام", light: "فاتح", dark: "داكن" },
    shortcut: "المفتاح «/» يفتح البحث",
    on: "مفعّل",
    off: "معطّل",
  },

  kinds: {
    entity: { one: "منظمة", many: "المنظمات", lower: "المنظمات" },
    tool: { one: "أداة", many: "الأدوات", lower: "الأدوات" },
  },

  pager: {
    label: "الصفحات",
    previous: "السابقة",
    next: "التالية",
    page: (n: number) => `الصفحة ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} من ${number(total)}`,
    titled: (page: number, title: string) => `${title}، الصفحة ${number(page)}`,
  },

  missing: {
    title: "لا توجد صفحة على هذا الرابط",
    lead: "قد يكون في الرابط خطأ في الكتابة، أو قد تكون الصفحة انتقلت. تبقى بطاقات ما انتهى نشاطه، وتحيل البطاقات التي تغيّر اسمها إلى رابطها الجديد. وقد تُحذف بطاقة بناءً على طلب.",
  },
};
