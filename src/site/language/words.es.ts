export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Idioma",
  unreviewed: "Ningún hablante nativo ha revisado todavía esta traducción.",
  correct: "Corregir una palabra",
  onlyEnglish: "Este texto solo está en inglés.",
};
