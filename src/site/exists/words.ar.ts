import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ar.ts";
import type { KindOfWorkId } from "../../core/exists/ontology.ts";
import { messages as match } from "../match/words.ar.ts";

export type { Messages } from "./words.en.ts";

/** Kinds of work as written within a sentence. */
export const kindsOfWork: Readonly<Record<KindOfWorkId, string>> = {
  "recruiter-reviews": "تقييم العمال للقائمين على التوظيف",
  "worker-surveys": "استطلاع آراء العمال",
  "worker-complaints": "شكاوى العمال",
  "migrant-guide": "ما ينبغي أن يعرفه المهاجرون",
  "job-placement": "وظائف بلا وسيط",
  "recruitment-guidance": "إرشادات للتوظيف العادل",
  "mineral-tracing": "تتبّع المعادن",
  "seafood-tracing": "تتبّع المأكولات البحرية",
  "gem-tracing": "تتبّع الأحجار الكريمة",
  "garment-tracing": "تتبّع الملابس والقطن",
  "shopper-apps": "تعريف المتسوقين بالعلامات التجارية",
  "company-benchmarks": "تقييم الشركات",
  "statement-register": "سجلات بيانات الشركات عن الرق المعاصر",
  "statement-analysis": "فحص بيانات الشركات عن الرق المعاصر",
  "supplier-questionnaire": "استبيانات للمورّدين",
  "company-self-check": "فحص ذاتي للشركات",
  "trade-screening": "فرز التجارة والمورّدين",
  "uyghur-lists": "شركات مرتبطة بالعمل الجبري للأويغور",
  "employer-blacklist": "قوائم تسمّي أصحاب عمل",
  "goods-risk": "المخاطر حسب السلعة",
  "risk-index": "المخاطر حسب البلد والقطاع",
  "farm-child-labour": "عمل الأطفال في المزارع",
  "watch-from-space": "الرصد من الفضاء",
  "worker-contracts": "عقود لا يمكن استبدالها",
  "audit-sharing": "تقاسم نتائج التدقيق",
  "seafood-guidance": "مخاطر العمل في قطاع المأكولات البحرية",
  "worker-screening": "مقابلات فرز مع العمال",
  "victim-hotline": "خطوط مساعدة للضحايا",
  "public-reports": "بلاغات من الجمهور",
  "crisis-button": "زر لمن هم في خطر",
  "sex-adverts": "تحليل إعلانات الجنس",
  "web-intelligence": "البحث في الشبكة المفتوحة والمظلمة",
  "platform-moderation": "منع مواد الاعتداء على المنصات",
  "abuse-hashes": "بصمات رقمية لصور الاعتداء",
  "abuse-classifier": "التعرف على صور اعتداء غير معروفة",
  "abuse-blocklist": "حجب مواقع الاعتداء",
  "own-image-removal": "إزالة الشخص لصوره",
  "grooming-detection": "كشف استدراج الأطفال",
  "report-clearing": "فرز بلاغات الاعتداء على الإنترنت",
  "bank-monitoring": "علامات الاتجار في المدفوعات",
  "crypto-tracing": "تتبّع العملات الافتراضية",
  "case-management": "إدارة الحالات",
  "case-data": "بيانات عن القضايا والضحايا",
  "survivor-referral": "إحالة الناجين إلى الخدمات",
  "legal-help": "محامون للناجين",
  "survivor-banking": "حسابات مصرفية للناجين",
  "patient-screening": "التعرف على الضحايا بين المرضى",
  "staff-training": "تدريب الموظفين",
  "missing-children": "البحث عن الأطفال المفقودين",
  "deterrent-chat": "محادثات تردع المشترين",
  "awareness-game": "ألعاب للتوعية",
  "tool-catalogue": "فهارس الأدوات",
  "law-database": "قواعد بيانات قانونية",
  "photo-clues": "قرائن في الصور",
  "seized-devices": "البحث في الأجهزة المضبوطة",
  "job-fraud": "كشف عروض العمل الوهمية",
};

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "صف الأداة التي تريد تطويرها. انظر من طوّر مثلها، وما آلت إليه، ومن تسأل أولًا.",
  description:
    "قبل أن تطوّر أداة أخرى لمكافحة الاتجار بالأشخاص، صفها. انظر أي الأدوات تقوم بالعمل نفسه، ومنها المنتهية، ومع من تتحدث، وما الذي تقرره أولًا.",
  how: "تُقارن فكرتك بكل أداة مدرجة، بكلماتها وبما تختاره. ما تكتبه يبقى في هذه الخانة: لا يُرسل ولا يظهر في عنوان الصفحة.",
  noScriptTitle: "البحث يدويًا",
  noScript:
    "تجري المقارنة في متصفحك وتحتاج إلى JavaScript. ومن دونه، انظر إلى مجموعات الأدوات التي تقوم بالعمل نفسه، وابدأ بما ستفعله أداتك:",
  groups: "مجموعات الأدوات التي تقوم بالعمل نفسه",
  checklistTitle: "قبل أن تبدأ التطوير",
  checklistLead: "أسئلة تجيب عنها قبل أن تكتب السطر الأول.",
  checklist: [
    {
      title: "المال اللازم لصيانتها",
      text: "من يدفع كلفة الاستضافة والترجمة والإصلاح والدعم في السنة الثالثة، بعد إنفاق الجائزة أو المنحة؟ الأداة التي تكفّ عن الرد تضرّ بمن اعتمدوا عليها.",
    },
    {
      title: "الناجون والعمال",
      text: "هل أسهم في تصميمها من سيستخدمونها أو من عاشوا الاستغلال؟ هل يتقاضون أجرًا عن ذلك، وهل يستطيعون أن يقولوا لا؟",
    },
    {
      title: "حماية البيانات",
      text: "ما أقل ما يجب أن تعرفه عن الشخص؟ أين يُخزَّن، ومن يراه، ووفقًا لأي قانون، وماذا يحدث إن صودر أو تسرّب؟",
    },
    {
      title: "طريقة للإنهاء",
      text: "كيف ستنتهي؟ قل من يتولى البيانات والمستخدمين، وكيف يُبلَّغون، وما الذي يبقى على الإنترنت. النهاية المعلنة ليست فشلًا.",
    },
    {
      title: "من يفعلون ذلك بالفعل",
      text: "هل سألت الأدوات والمنظمات أعلاه إن كان بإمكانك أن تضيف إلى عملها لغة أو بلدًا أو قناة؟ الانضمام أقل كلفة من البدء.",
    },
    {
      title: "من يجيب في الطرف الآخر",
      text: "إن كانت تجمع بلاغات أو طلبات، فمن يجيب عنها، وبأي لغات، وبأي سرعة، وبأي قدرة على المساعدة؟",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "فكرتك",
    text: "ماذا ستفعل، ولمن؟",
    textHint: "فقرة بكلماتك. تبقى في هذا المتصفح.",
    refine: "إن شئت، قل المزيد:",
    sentence:
      "وظيفة الأداة: {functions}. مستخدموها: {target_users}. شكل الاستغلال: {issues}. القطاع: {industries}. البلد: {countries}.",
    labels: {
      functions: "ما تفعله",
      target_users: "لمن هي",
      issues: "شكل الاستغلال",
      industries: "القطاع",
      countries: "البلد",
    },
    any: {
      functions: "أي وظيفة",
      target_users: "أي مستخدم",
      issues: "أي شكل",
      industries: "أي قطاع",
      countries: "أي بلد",
    },
    another: "{label}، خيار آخر",
    anotherOption: "+ خيار آخر",
    ask: "انظر ما هو موجود",
    clear: "ابدأ من جديد",
    empty: "اكتب بضع كلمات، أو اختر شيئًا.",
    loading: "جارٍ المقارنة…",
    failed: "تعذّر تحميل البطاقات. لا يزال بإمكانك قراءة مجموعات الأدوات التي تقوم بالعمل نفسه.",
    status: {
      "very similar": formsOf({
        one: "أداة واحدة مشابهة جدًا",
        two: "أداتان مشابهتان جدًا",
        few: "{n} أدوات مشابهة جدًا",
        many: "{n} أداة مشابهة جدًا",
        other: "{n} أداة مشابهة جدًا",
      }),
      similar: formsOf({
        one: "أداة واحدة مشابهة",
        two: "أداتان مشابهتان",
        few: "{n} أدوات مشابهة",
        many: "{n} أداة مشابهة",
        other: "{n} أداة مشابهة",
      }),
      "only related": formsOf({
        one: "أداة واحدة ذات صلة",
        two: "أداتان ذواتا صلة",
        few: "{n} أدوات ذات صلة",
        many: "{n} أداة ذات صلة",
        other: "{n} أداة ذات صلة",
      }),
    },
    answers: "ما هو مدرج",
    steps: {
      "very similar": {
        title: "مشابهة جدًا لفكرتك",
        lead: "العمل نفسه للأشخاص أنفسهم، على قدر ما يعرفه السجل. اقرأ صفحاتها قبل أن تقرر.",
      },
      similar: { title: "مشابهة", lead: "كثير من العمل نفسه، أو العمل نفسه لأشخاص آخرين." },
      "only related": {
        title: "ذات صلة فقط",
        lead: "تشترك مع فكرتك في جزء منها: موضوعها أو مستخدميها أو طريقة عملها.",
      },
      nothing: { title: "تشترك في كلمة أو كلمتين", lead: "الأرجح أنها شيء آخر." },
    },
    verdicts: {
      similar: "وجدنا أدوات مشابهة، ولا واحدة منها مشابهة جدًا",
      "only related": "لم نجد إلا أدوات ذات صلة، وعدد الأدوات المقارنة {n}",
      nothing: "لم نجد شيئًا مشابهًا، وعدد الأدوات المقارنة {n}",
    },
    noneText: "قد توجد واحدة مع ذلك: يعرف السجل كل أداة بكلمات قليلة. جرّب كلمات أخرى للشيء نفسه، أو اسأل من هم أدناه.",
    unread: "لم تُستخدم: {words}. لا ترد في أي أداة مدرجة ولا في أي مصطلح من مصطلحات السجل.",
    noneTags: "لا تكفي الاختيارات وحدها لمعرفة المشابه جدًا. صف فكرتك أيضًا ببضع كلمات.",
    propose: "هل تعرف أداة تفعل ذلك؟ اقترحها",
    partnersTitle: "منظمات تتحدث إليها",
    partnersLead: "تعمل على موضوع فكرتك.",
    partnersLeadBehind: "أولًا الجهات التي وراء الأدوات أعلاه، ثم التي تعمل على موضوع فكرتك.",
    behind: "طوّرت أو تشغّل",
    partnersMore: "ابحث بدقة أكبر في «إيجاد شريك»",
    more: formsOf({ one: "اعرض واحدة أخرى", two: "اعرض اثنتين أخريين", other: "اعرض {n} أخرى" }),
    shares: "المشترك:",
    ended: "لماذا انتهت:",
    endedUnknown: "انتهت. ولم يُعثر على السبب.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "كيف يُقاس التداخل",
  kindsOfWork: kindsOfWork,
  aspects: {
    work: "العمل",
    words: "الكلمات",
    functions: "الوظائف",
    target_users: "المستخدمون",
    issues: "أشكال الاستغلال",
    industries: "القطاعات",
    technologies: "التقنيات",
    place: "المكان",
  },

  others: {
    title: { close: "أدوات أخرى تفعل ذلك", related: "أدوات ذات صلة" },
    note: {
      close: "العمل نفسه للأشخاص أنفسهم، على قدر ما يعرفه السجل",
      related: "لا أداة مدرجة مشابهة جدًا",
    },
    shares: "المشترك:",
    different: "هنا فقط",
    differentLead: "ما تذكره هذه الأداة ولا تذكره أي من الأدوات أعلاه:",
    propose: "هل تفكر في تطوير أداة أخرى؟",
    exists: "انظر ما هو موجود بالفعل",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
