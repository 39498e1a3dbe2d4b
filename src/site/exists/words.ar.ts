import { format } from "../../core/language/words.ar.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ar.ts";
import { messages as match } from "../match/words.ar.ts";

const { number } = format;

export type { Messages } from "./words.en.ts";

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "صف الأداة التي تريد تطويرها. انظر أي الأدوات تقوم بهذا العمل بالفعل، وأيها انتهى ولماذا، ومن تسأل أولًا.",
  description:
    "قبل أن تطوّر أداة أخرى لمكافحة الاتجار بالأشخاص، صفها. انظر أي الأدوات تقوم بالعمل نفسه، ومنها المنتهية، ومع من تتحدث، وما الذي تقرره أولًا.",
  how: "يُبحث عن فكرتك بين الأدوات المدرجة بكلماتها وبأنواع العمل التي تعلّمها. ما تكتبه يبقى في هذا الحقل: لا يُرسل ولا يظهر في العنوان.",
  noScriptTitle: "البحث يدويًا",
  noScript: "تحتاج قراءة فكرتك إلى JavaScript. ومن دونه، اختر نوع العمل الذي ستقوم به أداتك وانظر أي الأدوات تقوم به:",
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
    ask: "انظر ما هو موجود",
    clear: "ابدأ من جديد",
    empty: "اكتب بضع كلمات، أو اختر شيئًا.",
    loading: "جارٍ المقارنة…",
    failed: "تعذّر تحميل البطاقات. لا يزال بإمكانك قراءة الأدوات حسب نوع العمل.",
    answers: "ما هو مدرج",
    unread: "لم تُستخدم: {words}. لا ترد في أي أداة مدرجة ولا في أي مصطلح من مصطلحات السجل.",
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
    offline: "يحتاج إيجاد الأدوات بكلماتك إلى الشبكة في المرة الأولى.",
    kinds: "أنواع العمل التي تبدو فكرتك منها",
    kindsHint: "ضع علامة على ما يناسب. تظهر أدناه كل الأدوات المدرجة من الأنواع المعلّمة.",
    otherKind: "نوع عمل آخر",
    choose: "اختر",
    sentence: "موضوعها {industries}، في {countries}.",
    labels: { industries: "القطاع", countries: "البلد" },
    any: { industries: "أي قطاع", countries: "أي بلد" },
    another: "{label}، واحد آخر",
    anotherOption: "+ واحد آخر",
    status: { same: "أدوات تؤدي هذا العمل: {n}.", others: "أخرى تذكر كلماتك: {m}." },
    sameTitle: "أدوات تؤدي هذا العمل",
    othersTitle: "أخرى تذكر كلماتك",
    none: "لا أداة مدرجة تؤدي هذا العمل",
    noneText:
      "قد توجد واحدة مع ذلك: يعرف السجل كل أداة بما تقوله عنها صفحات عامة. ضع علامة على نوع آخر، أو اسأل المنظمات أدناه.",
    tally: {
      tools: formsOf({
        one: "أداة مدرجة واحدة",
        two: "أداتان مدرجتان",
        few: "{n} أدوات مدرجة",
        many: "{n} أداة مدرجة",
        other: "{n} أداة مدرجة",
      }),
      recent: "بأدلة من آخر سنتين: {n}",
      ended: "انتهت: {n}",
      within: "{term}: {n}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "كيف يعمل التداخل",

  others: {
    title: "تقوم بالعمل نفسه",
    note: "أدوات تشترك في نوع من العمل، المنتهية منها في الآخر",
    shares: "المشترك:",
    differs: "ما يميّزها:",
    differentLead: "هذه الأداة وحدها تذكر:",
    more: (n: number) => `اعرض ${number(n)} أخرى`,
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
