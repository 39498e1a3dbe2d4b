import { format } from "../../core/language/words.ar.ts";
import { listings } from "../../core/language/nouns.ar.ts";
import { keptWords, messages as ui } from "../ui/words.ts";

export type { Messages, ShortlistMessages } from "./words.en.ts";

const { number, date, list } = format;

/** Words of the shortlist that are needed at build, in Arabic. */
export const shortlistPageWords: typeof import("./words.en.ts").shortlistPageWords = {
  title: "القائمة المختصرة",
  lead: "البطاقات التي حفظتها، بترتيبك ومع ملاحظاتك. يبقى كل ذلك في هذا المتصفح: لا يُرسل شيء ولا يراه أحد غيرك.",
  description: "احفظ البطاقات، وأضف ملاحظاتك، وقارن بينها، وأعطِ زملاءك موجزًا. يبقى كل ذلك في متصفحك.",
  noScriptTitle: "من دون برنامج نصي",
  noScript: "يحفظ برنامج نصي في متصفحك القائمة المختصرة. وهو معطّل أو تعذّر تحميله. يمكنك أن تفعل الشيء نفسه يدويًا:",
  steps: {
    bookmark: "احفظ صفحات البطاقات التي تهمك في المفضلة، في مجلد خاص بها. تجدها في القوائم:",
    compare: "افتح بطاقتين جنبًا إلى جنب: لكل بطاقة الأقسام نفسها بالترتيب نفسه.",
    print: "اطبع الصفحات لزملائك. تُطبع كل صفحة مع مصادرها وروابطها وتاريخ الإصدار.",
  },
  before: "ما يبقى عندك",
  beforeText:
    "تُحفظ قائمتك وملاحظاتك والسؤال الذي طرحته في «إيجاد شريك» في مساحة هذا المتصفح المخصصة لهذا الموقع. وتزول حين تمحو بيانات الموقع. يتضمن الرابط الذي تشاركه البطاقات، ولا يتضمن أبدًا ملاحظاتك ولا سؤالك. ويذكر الموجز السؤال ما لم تستبعده. وعندما يفتح أحد هذا الرابط، يستطيع مستضيف الموقع أن يراه.",
  howTitle: "الخصوصية",
};

/** Words of the shortlist that a browser needs, in Arabic. */
export const shortlistWords: typeof import("./words.en.ts").shortlistWords = {
  loading: "جارٍ تحميل البطاقات",
  failed: "تعذّر تحميل البطاقات. قائمتك لا تزال محفوظة؛ أعد تحميل الصفحة لتراها.",
  full: keptWords.full,
  lost: keptWords.lost,
  count: (n: number) => listings(n),
  heading: "قائمتك",
  empty: "لا شيء في قائمتك المختصرة بعد",
  emptyText: "اختر «أضف إلى قائمتي» بجانب أي بطاقة، أو أضف بطاقة باسمها أعلاه.",
  organisations: "كل المنظمات",
  tools: "كل الأدوات",
  match: "حدّد ما تحتاج إليه",

  add: "أضف بالاسم",
  addHint: "الاسم أو المختصر أو اسم آخر",
  found: (n: number) => `عُثر على ${listings(n, "of")}`,
  nothingFound: "لا بطاقة بهذا الاسم",
  kinds: { entity: "منظمة", tool: "أداة" },
  added: (name: string) => `أُضيفت: \u2068${name}\u2069`,

  note: "ملاحظتك",
  noteHint: "تبقى في هذا المتصفح",
  noteRefused: "لم تُحفظ: مساحة التخزين في متصفحك ممتلئة، أو معطّلة لهذا الموقع. انسخ ملاحظتك قبل أن تغادر هذه الصفحة.",
  noteHeld: "لم تُحفظ: تغيّرت هذه الملاحظة في علامة تبويب أخرى. أيهما تريد أن تُبقي؟",
  noteRivalled: "حُفظت. في علامة تبويب أخرى نص آخر لهذه الملاحظة لم يُحفظ.",
  noteMine: "أبقِ هذا النص",
  noteTheirs: "استخدم النص الآخر",
  changed: "تغيّرت القائمة في علامة تبويب أخرى، وتُعرض كما هي الآن. أعد المحاولة إن كنت لا تزال تريد ذلك.",
  up: "انقل إلى أعلى",
  down: "انقل إلى أسفل",
  remove: "احذف",
  of: (name: string) => `: \u2068${name}\u2069`,
  movedTo: (name: string, place: number, total: number) =>
    `\u2068${name}\u2069: الترتيب الآن ${number(place)} من ${number(total)}`,
  removed: (name: string) => `حُذفت: \u2068${name}\u2069`,
  clear: "امسح الكل",
  cleared: (n: number) => `حُذف من قائمتك: ${listings(n)}`,
  undo: "تراجع",
  undone: "عادت قائمتك كما كانت",

  pick: "قارن",
  compare: (n: number) => (n < 2 ? "قارن" : `قارن ${listings(n, "of")}`),
  comparePick: (limit: number) => `حدّد من بطاقتين إلى ${listings(limit, "of")} للمقارنة بينها.`,

  share: "انسخ رابط المشاركة",
  shared: "نُسخ الرابط. فيه البطاقات، لا ملاحظاتك.",
  copyFailed: "تعذّر النسخ. انسخه من هنا:",
  sharedTitle: "قائمة مختصرة شاركها غيرك معك",
  sharedLead: (n: number) => `${listings(n)}. لم تتغيّر قائمتك أنت.`,
  keep: (n: number) => (n === 1 ? "احتفظ بهذه" : `احتفظ بها كلها (${number(n)})`),
  keepHas: "كلها في قائمتك.",
  keptNow: (added: number, left: number) =>
    left === 0
      ? `أُضيف إلى قائمتك: ${listings(added)}`
      : `أُضيف إلى قائمتك: ${listings(added)}؛ ولم يتسع المكان لما يلي: ${listings(left)}`,
  own: (n: number) => (n === 0 ? "قائمتك أنت" : `قائمتك أنت (${number(n)})`),

  over: (limit: number, over: number) =>
    `تتسع القائمة المختصرة لعدد ${listings(limit, "of")}: تُعرض البطاقات الأولى، وعدد ما استُبعد ${number(over)}.`,
  moved: (from: string, to: string) => `انتقلت \u2068${from}\u2069؛ وصارت \u2068${to}\u2069.`,
  unknown: (id: string) => `لا بطاقة بهذا الرابط: \u2068${id}\u2069.`,
  meant: "هل تقصد",
  forget: "احذفها",

  brief: {
    title: "موجز للزملاء",
    lead: "للطباعة أو التنزيل: كل بطاقة باختصار، جهة الاتصال والحالة أولًا، مع رابطها وتاريخ الإصدار.",
    notes: "مع ملاحظاتي",
    withQuestion: "مع السؤال والأسباب",
    question: "السؤال المطروح",
    print: "اطبع",
    copy: "انسخ بصيغة Markdown",
    copied: "نُسخ الموجز",
    download: "نزّل ملف ‎.md",
    heading: "القائمة المختصرة",
    from: (day: string) =>
      `من سجل مكافحة الاتجار بالأشخاص، إصدار ${date(day)}، CC BY 4.0. الإدراج لا يعني التأييد؛ و«لم يُعثر عليه» لا يعني «لا».`,
    file: (day: string) => `shortlist-${day}.md`,
    type: "النوع",
    tool: "أداة تقنية",
    builtBy: "من تطوير",
    offers: "تقدّم",
    does: "الوظيفة",
    reach: "نطاق العمل",
    countries: "البلدان المذكورة",
    website: "الموقع",
    contact: "جهة الاتصال",
    status: "الحالة",
    fresh: "أحدث مصدر",
    sources: "المصادر",
    address: "البطاقة",
    note: "ملاحظة",
    missing: "لم يُعثر عليه في المصادر العامة",
    names: (names: readonly string[]) => list(names),
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  shortlist: shortlistPageWords,
}))();
