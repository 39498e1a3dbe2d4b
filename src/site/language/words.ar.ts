export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "اللغة",
  unreviewed: "لم يراجع هذه الترجمةَ بعدُ متحدثٌ أصلي بالعربية.",
  correct: "صحّح كلمة",
  onlyEnglish: "هذا النص متاح بالإنجليزية فقط.",
};
