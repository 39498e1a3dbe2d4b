/** The words about the languages of the site. */
export const languageWords = {
  label: "Language",
  /** On every page of a language whose words nobody has reviewed yet. */
  unreviewed: "These words were translated without review by a native speaker.",
  correct: "Correct a word",
  /** Before a text that has no translation. */
  onlyEnglish: "This text is only in English.",
};

/** The words about reading the site without a network. */
export const offlineWords = {
  /** On a kept page, where there is no network; the date is that of the edition. */
  line: (date: string) => `You are offline; data of ${date}.`,
  /** A setting in the foot of each page: on or off. */
  setting: "Keep pages for reading offline",
  /** Of the page in the place of one that is not kept. */
  title: "This page needs a connection",
  lead: "It isn't kept on this device. Open it again when you have a connection: pages that you have opened can then be read offline.",
  kept: "Kept on this device",
};
