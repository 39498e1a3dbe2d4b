import type { FormatVersion } from "./words.en.ts";

export type { FormatVersion } from "./words.en.ts";

/** Facts about the dataset for all descriptions that machines read. */
export const datasetFacts = {
  id: "anti-trafficking-register",
  title: "سجل مكافحة الاتجار بالأشخاص",
  description:
    "مجموعة بيانات مفتوحة تُنشر من Git عن المنظمات والمبادرات التي تعمل مع الشركات على مكافحة الاتجار بالأشخاص، وعن الأدوات التقنية المصممة لمكافحته. لكل معلومة مصدر، مع تاريخه حين تذكره الصفحة.",
  keywords: ["الاتجار بالأشخاص", "العمل الجبري", "العناية الواجبة", "بيانات مفتوحة"],
  authors: "المساهمون في سجل مكافحة الاتجار بالأشخاص",
  citing: "عند الاستشهاد بالسجل، اذكر تاريخ الإصدار الذي استخدمته، واذكر رقم الإيداع (commit) إن أمكن.",
  licence: {
    id: "CC-BY-4.0",
    title: "المشاع الإبداعي، نَسب المُصنَّف 4.0 دولي",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const;

/** What changed in the format, newest first. */
export const formatVersions: readonly [FormatVersion, ...FormatVersion[]] = [
  {
    version: "1.1.0",
    changes:
      "أُضيف: مصنف جداول، وملفات Parquet وSQLite، وملف JSON سطرًا بسطر، وJSON-LD، وخريطة للتغطية بصيغة GeoJSON، وجدول لكل قائمة، ومجاميع تحقق، وأوصاف تقرأها الآلات (Data Package وDCAT وOpenAPI وملف استشهاد). وأُضيفت أعمدة في آخر entities.csv وtools.csv: مرجع البطاقة، ومزيد عن الحداثة والوضوح والعلاقات من الطرف الآخر.",
  },
  {
    version: "1.0.0",
    changes: "السجل بصيغتي JSON وCSV، مع المخططات وقوائم المصطلحات وأرقام التحليلات.",
  },
];

/** What stays true in every edition of version 1. */
export const formatPromise =
  "في النسخة 1، قد تُضاف حقول وأعمدة وجداول وملفات، في أي موضع في JSON وفي آخر الجداول. ولا يُغيَّر اسم أي منها ولا يُحذف ولا يُعطى معنى آخر. ولا يُستخدم المعرّف مرتين أبدًا: تبقى البطاقة التي تنتهي، وتترك البطاقة التي يتغيّر معرّفها إحالة مدرجة في “moved”. وقد تُضاف مصطلحات إلى قوائم المصطلحات، ولا يُغيَّر اسم أي مصطلح. أما ما يقع تحت index/ فهو لصفحات الموقع نفسه وقد يتغيّر في أي وقت.";
