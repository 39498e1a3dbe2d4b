/** A page that answers, beside listings. */
export interface SearchPage {
  readonly kind: "task" | "law" | "term" | "guide";
  readonly title: string;
  /** Other names; of a term in any language, of a task what people write who have it in mind. */
  readonly names: readonly string[];
  readonly text: string;
  /** Its address on the site, without the base. */
  readonly address: string;
  /** Of a task: it answers any question of its sort, so that what answers this very one comes before it. */
  readonly isGeneral?: true;
  /** What it is, in a word or two. */
  readonly what: string;
  /** Of a term: the facet and the id by which directories narrow. */
  readonly facet?: string;
  readonly id?: string;
  /** Of a term: how many listings have it, in words. */
  readonly counts?: string;
  /** Of a law: its country, or the name of who made it. */
  readonly place?: string;
}

/** A concept of the field: what people call it, and the terms that it leads to. */
export interface SearchConcept {
  /** Commas between. */
  readonly words: string;
  /** Each a facet and an id: `industries=agriculture`. None where no term is about it: then listings that have its words are found. */
  readonly terms: readonly string[];
  /** Its words mean the same, so that listings that have another of them are nearer. */
  readonly isSame?: true;
  /** Terms that it leads to only where a trade is named and no issue: "children" in a mine. */
  readonly atWork?: readonly string[];
  /** Terms that it leads to only where survivors are named: "jobs" for people who got out of a brothel. */
  readonly withSurvivors?: readonly string[];
}
