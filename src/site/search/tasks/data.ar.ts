import type { Task } from "./task.ts";

/** What people come to do with the data and its figures: one row a task. English words stay, since people mix. */
export const dataTasks: readonly Task[] = [
  {
    title: "تنزيل البيانات",
    text: "كل البطاقات بصيغة CSV لبرنامج Excel وJSON وصيغ أخرى، للاستخدام الحر (CC BY 4.0). ويصدّر كل دليل أيضًا ما تصفّيه.",
    address: "/data/",
    words:
      "في جدول, كجدول, في ملف, نسخة من كل شيء, كل ما لديكم, بيانات مفتوحة, نسخة من البيانات, " +
      "تنزيل, تنزيل البيانات, تنزيل الكل, تحميل, تحميل البيانات, تحميل القائمة, تصدير, تصدير البيانات, تصدير اكسل, اكسل, جدول بيانات, قاعدة البيانات, البيانات كاملة, القائمة الكاملة, بيانات مفتوحة تنزيل, ملف واحد, استخدام البيانات, واجهة برمجية, " +
      "download, download data, download all, download csv, download excel, export, export data, export to excel, excel, csv, json, spreadsheet, xlsx, dataset, api, rest api, raw data, parquet, sqlite, google sheets, npm package, python package, r package, datasette",
  },
  {
    title: "اسأل البيانات",
    text: "نفّذ SQL على السجل كله في متصفحك، بدءًا من عشرة أسئلة، ونزّل الإجابة.",
    address: "/data/query/",
    words:
      "استعلام, استعلام sql, اسال البيانات, استعلام عن البيانات, تحليل البيانات بنفسي, تحليل خاص, sql, sql query, run sql, query, query data, query editor, ask the data, database query, own analysis, analyse the data",
  },
  {
    title: "عرض بطاقة على موقعك",
    text: "انسخ بطاقة أو قائمة أو رسمًا بيانيًا أو شارة إلى صفحة من صفحاتك.",
    address: "/embed/",
    words:
      "رسم بياني في موقعنا, خريطة في موقعنا, قائمة في موقعنا, في مدونتنا, " +
      "تضمين, تضمين بطاقة, تضمين قائمة, تضمين رسم, تضمين خريطة, كود التضمين, شارة, شارات, على موقعنا, على موقعي, في موقعي, في موقعنا, ودجت, اطار, " +
      "embed, embed a list, embed a listing, embed a chart, embed code, iframe, widget, badge, badges, on our website, on my website, snippet, oembed",
  },
  {
    title: "الاستشهاد بالبيانات أو إعادة استخدامها",
    text: "الترخيص، وكيف تستشهد بالسجل، وما يعنيه كل حقل.",
    address: "/data/",
    words:
      "استخدام رسم بياني, استخدام أرقامكم, في أطروحتي, في مقالي, في تقريرنا, لقطة شاشة, " +
      "استشهاد, كيف استشهد, الاستشهاد بالسجل, اقتباس, توثيق المصدر, ترخيص, رخصة, رخصة البيانات, حقوق النشر, شروط الاستخدام, هل يمكنني استخدام, نسب المصدر, قاموس البيانات, معنى الحقول, " +
      "cite, how to cite, citation, licence, license, data licence, copyright, terms of use, attribution, creative commons, data dictionary",
  },
  {
    title: "الثغرات: أين تنقص المساعدة",
    text: "أي المناطق والقطاعات وأشكال الاستغلال لها منظمات أو أدوات قليلة.",
    address: "/insights/coverage/",
    words:
      "ثغرات, ثغرة, فجوات, فجوة, التغطية, تغطية, اين تنقص المساعدة, مناطق محرومة, ما الناقص, gap, gaps, coverage, where is help missing, underserved, under-served, which regions lack",
  },
  {
    title: "الاتجاهات والأرقام",
    text: "رسوم بيانية عن الميدان: كيف نما، وأين يعمل، وما حداثة الأدلة.",
    address: "/insights/",
    words:
      "احصاءات, احصائيات, ارقام, اتجاهات, رسوم بيانية, رسم بياني, تحليلات, كم منظمة, كم اداة, عدد المنظمات, عدد الادوات, تقرير 2021, statistics, trends, charts, chart, figures, insights, how many organisations, how many tools, number of organisations, number of tools, then and now, 2021 report",
  },
  {
    title: "دراسات الحالة",
    text: "ما فعلته المنظمات مع الشركات، بحسب القطاع.",
    address: "/insights/case-studies/",
    words:
      "دراسة حالة, دراسات حالة, دراسات الحالة, امثلة, قصص نجاح, مثال على شركة, ممارسات جيدة, افضل الممارسات, case study, case studies, examples, success stories, good practice, best practice, best practices",
  },
];
