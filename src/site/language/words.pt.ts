export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Idioma",
  offer: "Ler esta página em português",
  refuse: "Não, obrigado",
  unreviewed: "Nenhum falante nativo revisou ainda esta tradução.",
  correct: "Corrigir uma palavra",
  onlyEnglish: "Este texto está apenas em inglês.",
};
