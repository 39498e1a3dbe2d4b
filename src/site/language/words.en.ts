/** The words about the languages of the site, and about reading it without a network. */
export const languageWords = {
  label: "Language",
  /** On every page of a language whose words nobody has reviewed yet. */
  unreviewed: "These words were translated without review by a native speaker.",
  correct: "Correct a word",
  /** Before a text that has no translation. */
  onlyEnglish: "This text is only in English.",
};
