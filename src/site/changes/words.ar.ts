import { formsOf } from "../../core/language/format.ts";
import { changeLogWords } from "../../core/changes/words.ar.ts";
import { format } from "../../core/language/words.ar.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { number, list } = format;

/** The words of the pages that tell what changed. */
export const changesWords: typeof import("./words.en.ts").changesWords = {
  log: changeLogWords,
  title: ui.nav.changes,
  titled: (month: string) => `التغييرات في ${month}`,
  lead: "ما أُضيف أو تغيّر أو أُعيد التحقق منه في المصادر العامة أو انتهى نشاطه، يومًا بيوم. يذكر كل صف المعلومات التي تغيّرت؛ وتعرضها البطاقة مع مصادرها.",
  none: "لا تُعرض تغييرات: أُنشئت هذه النسخة من الموقع من دون تاريخها الكامل.",
  noneYet: "لم تتغيّر أي بطاقة بعد.",
  months: "الأشهر",
  filter: {
    title: "اعرض التغييرات في",
    industry: "القطاع",
    region: "المنطقة",
    issue: "شكل الاستغلال",
    all: "الكل",
    shown: formsOf({
      one: "تغيير واحد",
      two: "تغييران",
      few: "{n} تغييرات",
      many: "{n} تغييرًا",
      other: "{n} تغيير",
    }),
    noScript: "اختيار قطاع أو منطقة أو شكل استغلال يحتاج إلى JavaScript. ومن دونه، تابع إحدى الخلاصات أدناه.",
    nothing: "لا تغيير في هذا الشهر يناسب ذلك. اختر «الكل» في إحدى القوائم.",
  },
  tally: (parts: readonly string[]) => list(parts),
  counted: (type: string, n: number) => `${type}: ${number(n)}`,
  columns: { listing: "البطاقة", what: "ما حدث", facts: "المعلومات التي تغيّرت" },
  left: (n: number) => `تغييرات أخرى من هذا الشهر في ملف كل التغييرات (أدناه): ${number(n)}.`,
  more: (n: number) => `اعرض تغييرات هذا اليوم الأخرى (${number(n)})`,
  mergedInto: (name: string) => `دُمجت في ${name}`,
  facts: (first: readonly string[], left: number) =>
    left === 0 ? list(first) : `${first.join("، ")}، وغيرها (${number(left)})`,
  follow: {
    title: "تابع التغييرات",
    lead: "يعرض لك قارئ خلاصات أو برنامج بريد ما هو جديد. ولكل بطاقة خلاصة أيضًا: تجدها في آخر صفحة البطاقة.",
    all: "كل التغييرات",
    ofTerms: {
      industry: "حسب القطاع",
      region: "حسب المنطقة",
      issue: "حسب شكل الاستغلال",
    },
    atom: "Atom",
    json: "JSON Feed",
    calendar: "بطاقات تحتاج إلى تحقق جديد، في تقويم (iCalendar)",
  },
  machines: {
    title: "أبقِ نسختك محدّثة",
    text: "كل تغيير سطر واحد في ملف كل التغييرات. لتحديث نسخة من البيانات، خذ يوم إنشائها من الحقل “generated”، ثم طبّق ملف ذلك اليوم وملف كل يوم بعده بالترتيب: احذف ما تحت “removed”، ثم ضع البطاقات من روابطها في “href”. أما ما يُحسب (الحداثة والوضوح) فيتوقف على اليوم، ولا يوجد إلا في register.json.",
    lines: "كل التغييرات، تغيير في كل سطر (NDJSON)",
    days: "قائمة الأيام (JSON)",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  changes: changesWords,
}))();
