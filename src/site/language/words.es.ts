export const languageWords: typeof import("./words.en.ts").languageWords = {
  label: "Idioma",
  unreviewed: "Ningún hablante nativo ha revisado todavía esta traducción.",
  correct: "Corregir una palabra",
  onlyEnglish: "Este texto solo está en inglés.",
};

export const offlineWords: typeof import("./words.en.ts").offlineWords = {
  line: (date: string) => `Está sin conexión; datos del ${date}.`,

  setting: "Guardar páginas para leer sin conexión",

  title: "Esta página necesita conexión",
  lead: "No está guardada en este dispositivo. Vuelva a abrirla cuando tenga conexión: las páginas que ha abierto se pueden leer después sin conexión.",
  kept: "Guardado en este dispositivo",
};
