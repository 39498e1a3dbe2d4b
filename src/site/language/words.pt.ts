export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Idioma",
  unreviewed: "Nenhum falante nativo revisou ainda esta tradução.",
  correct: "Corrigir uma palavra",
  onlyEnglish: "Este texto está apenas em inglês.",
};

export const offlineWords: typeof import("./words.en.ts").offlineWords = {
  line: (date: string) => `Você está sem conexão; dados de ${date}.`,

  setting: "Guardar páginas para ler sem conexão",

  title: "Esta página precisa de conexão",
  lead: "Ela não está guardada neste aparelho. Abra-a de novo quando tiver conexão: as páginas que você abriu podem depois ser lidas sem conexão.",
  kept: "Guardado neste aparelho",
};
