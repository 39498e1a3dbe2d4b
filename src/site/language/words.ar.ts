export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "اللغة",
  unreviewed: "لم يراجع هذه الترجمةَ بعدُ متحدثٌ أصلي بالعربية.",
  correct: "صحّح كلمة",
  onlyEnglish: "هذا النص متاح بالإنجليزية فقط.",
};

export const offlineWords: typeof import("./words.en.ts").offlineWords = {
  line: (date: string) => `أنت غير متصل بالإنترنت؛ بيانات ${date}.`,

  setting: "حفظ الصفحات للقراءة دون اتصال",

  title: "تحتاج هذه الصفحة إلى اتصال بالإنترنت",
  lead: "هذه الصفحة غير محفوظة على هذا الجهاز. افتحها مجددًا عند توفر الاتصال: فالصفحات التي فتحتها تمكن قراءتها لاحقًا دون اتصال.",
  kept: "محفوظ على هذا الجهاز",
};
