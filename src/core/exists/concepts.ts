/** Phrases by concept, commas between them. */
export type ConceptWords = Readonly<Record<string, string>>;
