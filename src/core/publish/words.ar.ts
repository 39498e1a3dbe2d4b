/** Only descriptions for machines hold these, and they are English. */
export { datasetFacts } from "./words.en.ts";
export type { FormatVersion } from "./words.en.ts";

/** What changed in the format, newest first. */
export const formatVersions: typeof import("./words.en.ts").formatVersions = [
  {
    version: "1.1.0",
    changes:
      "أُضيف: مصنف جداول، وملفات Parquet وSQLite، وملف JSON سطرًا بسطر، وJSON-LD، وخريطة للتغطية بصيغة GeoJSON، وجدول لكل قائمة، ومجاميع تحقق، وأوصاف تقرأها الآلات (Data Package وDCAT وOpenAPI وملف للتوثيق المرجعي). وأُضيفت أعمدة في آخر entities.csv وtools.csv: مرجع البطاقة، ومزيد عن الحداثة والوضوح والعلاقات من الطرف الآخر.",
  },
  {
    version: "1.0.0",
    changes: "السجل بصيغتي JSON وCSV، مع المخططات وقوائم المصطلحات وأرقام التحليلات.",
  },
];

/** What stays true in every edition of version 1. */
export const formatPromise: typeof import("./words.en.ts").formatPromise =
  "في النسخة 1، قد تُضاف حقول وأعمدة وجداول وملفات، في أي موضع في JSON وفي آخر الجداول. ولا يُغيَّر اسم أي منها ولا يُحذف ولا يُعطى معنى آخر. ولا يُستخدم المعرّف مرتين أبدًا: تبقى بطاقة ما انتهى نشاطه، وتترك البطاقة التي يتغيّر معرّفها إحالة مدرجة في “moved”. وقد تُضاف مصطلحات إلى قوائم المصطلحات، ولا يُغيَّر اسم أي مصطلح. أما ما يقع تحت index/ فهو لصفحات الموقع نفسه وقد يتغيّر في أي وقت.";
