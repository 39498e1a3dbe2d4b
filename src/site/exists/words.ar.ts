import { format } from "../../core/language/words.ar.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as match } from "../match/words.ar.ts";

const { number } = format;

export type { Messages } from "./words.en.ts";

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "صِف الأداة التي تريد تطويرها، وتعرّف على الأدوات التي تؤدي هذا العمل بالفعل، وما انتهى نشاطه منها ولماذا، ومن تسأل أولًا.",
  description:
    "قبل أن تطوّر أداة أخرى لمكافحة الاتجار بالأشخاص، صِفها أولًا. وتعرّف على الأدوات التي تؤدي العمل نفسه، ومنها ما انتهى نشاطه، ومن تتحدث إليه، وما الذي تقرره قبل أن تبدأ.",
  how: "يُبحث عن فكرتك بين الأدوات المدرجة بكلماتها وبأنواع العمل التي تعلّمها. ما تكتبه يبقى في هذا الحقل: لا يُرسل ولا يظهر في رابط الصفحة.",
  noScriptTitle: "البحث يدويًا",
  noScript:
    "تحتاج قراءة فكرتك إلى JavaScript. ومن دونه، اختر نوع العمل الذي ستؤديه أداتك، واطّلع على الأدوات التي تؤديه:",
  checklistTitle: "قبل أن تبدأ التطوير",
  checklistLead: "أسئلة تجيب عنها قبل أن تكتب السطر الأول.",
  checklist: [
    {
      title: "المال اللازم لصيانتها",
      text: "من يدفع تكلفة الاستضافة والترجمة والإصلاح والدعم في السنة الثالثة، بعد إنفاق الجائزة أو المنحة؟ الأداة التي تكفّ عن الرد تضرّ بمن اعتمدوا عليها.",
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
      title: "خطة للإنهاء",
      text: "كيف سينتهي نشاطها؟ حدّد من يتولى البيانات والمستخدمين، وكيف يُبلَّغون، وما الذي يبقى على الإنترنت. النهاية المعلنة ليست فشلًا.",
    },
    {
      title: "من يفعلون ذلك بالفعل",
      text: "هل سألت الأدوات والمنظمات أعلاه إن كان بإمكانك أن تضيف إلى عملها لغة أو بلدًا أو قناة؟ الانضمام أقل تكلفة من البدء.",
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
    ask: "اعرض ما هو موجود",
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
    more: formsOf({ other: "اعرض المزيد ({n})" }),
    shares: "المشترك:",
    ended: "لماذا انتهى نشاطها:",
    endedUnknown: "انتهى نشاطها. ولم يُعثر على السبب.",
    offline: "يحتاج إيجاد الأدوات بكلماتك إلى الشبكة في المرة الأولى.",
    kinds: "أنواع العمل التي تبدو فكرتك منها",
    kindsHint: "ضع علامة على ما يناسب. تظهر أدناه كل الأدوات المدرجة من الأنواع المعلّمة.",
    otherKind: "نوع عمل آخر",
    choose: "اختر",
    sentence: "موضوعها {industries}، في {countries}.",
    labels: { industries: "القطاع", countries: "البلد" },
    any: { industries: "أي قطاع", countries: "أي بلد" },
    another: "{label}، خيار آخر",
    anotherOption: "+ خيار آخر",
    status: { same: "أدوات تؤدي هذا العمل: {n}.", others: "أخرى تذكر كلماتك: {m}." },
    sameTitle: "أدوات تؤدي هذا العمل",
    othersTitle: "أخرى تذكر كلماتك",
    none: "لا أداة مدرجة تؤدي هذا العمل",
    noneText:
      "قد توجد واحدة مع ذلك: لا يعرف السجل عن الأداة إلا ما تقوله صفحات عامة. ضع علامة على نوع آخر، أو اسأل المنظمات أدناه.",
    tally: {
      tools: formsOf({
        one: "أداة مدرجة واحدة",
        two: "أداتان مدرجتان",
        few: "{n} أدوات مدرجة",
        many: "{n} أداة مدرجة",
        other: "{n} أداة مدرجة",
      }),
      recent: "لها مصدر من السنتين الأخيرتين: {n}",
      ended: "انتهى نشاطها: {n}",
      within: "{term}: {n}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "كيف يعمل التداخل",

  others: {
    title: "تؤدي العمل نفسه",
    note: "أدوات تشترك في نوع من العمل، وما انتهى نشاطه في الآخر",
    shares: "المشترك:",
    differs: "ما يميّزها:",
    differentLead: "هذه الأداة وحدها تذكر:",
    more: (n: number) => `اعرض المزيد (${number(n)})`,
    propose: "هل تفكر في تطوير أداة أخرى؟",
    exists: "تعرّف على ما هو موجود بالفعل",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
