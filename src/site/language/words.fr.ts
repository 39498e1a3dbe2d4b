export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Langue",
  unreviewed: "Cette traduction n’a pas encore été relue par une personne de langue maternelle française.",
  correct: "Corriger un mot",
  onlyEnglish: "Ce texte n’existe qu’en anglais.",
};
