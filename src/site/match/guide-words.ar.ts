import { fieldLabels } from "../vocabulary/fields/words.ts";
import type { Answer } from "../../core/match/weights.ts";
import type { Criterion } from "../../core/match/criteria.ts";

/** The tables of the guide "How matching works", in Arabic. */
export const matchGuideWords: typeof import("./guide-words.en.ts").matchGuideWords = {
  answerHeads: { says: "ما تقوله البطاقة", name: "الاسم", value: "القيمة" },
  answers: {
    stated: "يذكره تصنيف، والملخص أيضًا",
    tagged: "يذكره تصنيف؛ والملخص يقول أشياء أخرى",
    "stated-global": "تعمل عالميًا وتذكر بلدك",
    "case-study": "تتناوله دراسة حالة منشورة",
    mixed: "جزء منها مجاني وجزء غير مجاني",
    regional: "تعمل في منطقة بلدك؛ ولا تذكر بلدانًا",
    summary: "لا تصنيف، لكن الملخص يذكره",
    general: "تذكر الاتجار بالأشخاص عمومًا",
    kindred: "شكل فرعي من شكل الاستغلال الذي تسأل عنه، أو شكل أعم يشمله",
    "cross-industry": "تعمل مع أي قطاع",
    "global-region": "تعمل عالميًا، وفي منطقة بلدك أيضًا",
    nearby: "تعمل في منطقة بلدك وتذكر بلدانًا أخرى",
    global: "تعمل عالميًا؛ ولا تذكر مناطق",
    "global-elsewhere": "تعمل عالميًا وتذكر مناطق أخرى",
    "not-stated": "لا يُذكر شيء",
    "to-states": "تقدمه هيئة دول؛ ولم يُعثر على سبيل لمشاركة الشركات",
    other: "تذكر شيئًا آخر",
  } satisfies Readonly<Record<Answer, string>>,
  criterionHeads: { point: "النقطة", name: "الاسم", weight: "الوزن", share: "حصة الأفضل", why: "السبب" },
  criteria: {
    services: { point: "المساعدة (المنظمات)", why: "من دونها لا فائدة من الشريك" },
    functions: { point: "المساعدة (الأدوات)", why: "السبب نفسه" },
    work: { point: "نوع العمل (الأدوات)", why: "السبب نفسه، بدقة أكبر" },
    place: { point: "المكان", why: "السبب نفسه؛ والعمل في المنطقة مفيد أيضًا" },
    industries: { point: "القطاع", why: "من يعرف مجالك لا يحتاج إلى تعلّمه" },
    issues: { point: "شكل الاستغلال", why: "الأشكال متداخلة، ومعظم البطاقات تذكر العمل الجبري" },
    target_users: { point: "المستخدمون (الأدوات)", why: "كثيرًا ما يتضح مما تفعله الأداة" },
    languages: { point: "اللغة", why: "بطاقات قليلة تذكرها" },
    cost: { point: fieldLabels["offer.cost"], why: "بطاقات قليلة تذكرها" },
    access: { point: "إمكانية الاستخدام (الأدوات)", why: "بطاقات كثيرة لا تذكرها" },
    partnerships: { point: "سبل التعاون", why: "ما يُقدَّم لغيرك يمكن الاتفاق عليه في الغالب" },
  } satisfies Readonly<Record<Criterion, { readonly point: string; readonly why: string }>>,
};
