export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Idioma",
  unreviewed: "Nenhum falante nativo revisou ainda esta tradução.",
  correct: "Corrigir uma palavra",
  onlyEnglish: "Este texto está apenas em inglês.",
};
