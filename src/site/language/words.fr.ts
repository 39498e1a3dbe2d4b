export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Langue",
  unreviewed: "Cette traduction n’a pas encore été relue par une personne de langue maternelle française.",
  correct: "Corriger un mot",
  onlyEnglish: "Ce texte n’existe qu’en anglais.",
};

export const offlineWords: typeof import("./words.en.ts").offlineWords = {
  line: (date: string) => `Vous êtes hors ligne\u202f; données du ${date}.`,

  setting: "Garder des pages pour les lire hors ligne",

  title: "Cette page nécessite une connexion",
  lead: "Elle n’est pas enregistrée sur cet appareil. Rouvrez-la quand vous aurez une connexion : les pages que vous avez ouvertes peuvent ensuite être lues hors ligne.",
  kept: "Enregistré sur cet appareil",
};
