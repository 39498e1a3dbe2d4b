import { folders, type Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { PhraseBook } from "./phrase-book.ts";
import {
  nameKey,
  tellingStems,
  type Heading,
  type Saying,
  type SearchDocument,
  type SearchIndex,
  type SearchSources,
} from "./search-index.ts";
import type { SearchConcept, SearchPage } from "./search-page.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { nameWeight, WordIndex } from "./word-index.ts";

/** How much a word counts by where it is. */
const weights = {
  name: nameWeight,
  aliases: nameWeight,
  acronym: nameWeight,
  developers: 3,
  summary: 1,
  uses: 1,
} as const;

/** Fields that hold what a listing is called. */
const namingFields: ReadonlySet<keyof typeof weights> = new Set(["name", "acronym", "aliases"]);

/**
 * Collects the words and names of what is searched, in steps of some 100 pages, 250 listings or 10 concepts, so that a browser can
 * turn to its reader between them.
 */
export function* collectSearchIndex(sources: SearchSources): Generator<undefined, SearchIndex> {
  const collector = new Collector(sources);
  for (const [at, page] of sources.pages.entries()) {
    collector.addPage(page);
    if (at % 100 === 99) yield;
  }
  for (const kind of ["entity", "tool"] as const) {
    const engine = sources.engines[kind];
    for (let row = 0; row < engine.size; row++) {
      collector.addListing(engine, row);
      if (row % 250 === 249) yield;
    }
    yield;
  }
  collector.addInitials();
  for (const [at, concept] of (sources.concepts ?? []).entries()) {
    if (at % 10 === 0) yield;
    collector.addConcept(concept);
  }
  const { documents, words, phrases, sayings, nameWords, headings, names } = collector;
  return {
    ...sources,
    documents,
    words,
    phrases,
    sayings,
    nameWords,
    headings,
    names,
    spellings: [...collector.spellings],
  };
}

/** Two letters stand for too much. */
const shortestInitials = 3;

/** Between the parts of a title: "and", "or" and commas, in the languages of the site. */
const parting = / (?:and|or|y|e|o|u|et|ou|أو) |[,،] | و(?=ال)/;

class Collector {
  readonly documents: SearchDocument[] = [];
  readonly words = new WordIndex();
  readonly phrases = new PhraseBook<number>();
  readonly sayings = new PhraseBook<Saying>();
  readonly nameWords = new Map<string, Set<number>>();
  readonly headings: Heading[] = [];
  readonly names = new Map<string, number[]>();
  readonly spellings = new Set<string>();
  readonly #searched: ReadonlySet<string>;
  readonly #initials = new Map<string, number[]>();
  readonly #termPlaces = new Map<string, number>();

  constructor({ searched }: SearchSources) {
    this.#searched = new Set(searched);
  }

  addPage(page: SearchPage): void {
    const place = this.documents.push({ kind: "page", page }) - 1;
    this.words.add(place, page.title, weights.name);
    this.words.add(place, page.text, weights.summary);
    if (page.facet !== undefined) this.#termPlaces.set(`${page.facet}=${page.id}`, place);
    // What people write who have a task in mind is compared as a whole.
    if (page.kind === "task") return page.names.forEach((name) => this.words.know(tokensOf(name)));
    for (const name of [page.title, ...page.names]) {
      if (page.kind === "guide") {
        this.words.add(place, name, weights.developers);
        this.headings.push({ place, stems: tellingStems(tokensOf(name)) });
        continue;
      }
      this.#addPhrase(place, name);
      if (page.kind === "law") this.words.add(place, name, weights.developers);
    }
    // "Auditing and monitoring" is known by either.
    if (page.kind === "term") for (const part of page.title.split(parting)) this.#addPhrase(place, part);
  }

  addListing({ kind, rows, summaries = [], uses = [] }: FacetEngine, row: number): void {
    const reference = `${folders[kind]}/${rows.id[row]}` as Reference;
    const place = this.documents.push({ kind, row, reference }) - 1;
    const named = {
      name: [rows.name[row] ?? ""],
      acronym: [rows.acronym[row] ?? ""],
      aliases: rows.aliases[row] ?? [],
      developers: rows.developers[row] ?? [],
      summary: [summaries[row] ?? ""],
      uses: uses[row] ?? [],
    };
    for (const [field, texts] of Object.entries(named) as [keyof typeof named, readonly string[]][]) {
      if (!this.#searched.has(field)) continue;
      for (const text of texts) this.words.add(place, text, weights[field]);
      if (namingFields.has(field)) for (const text of texts) this.#addName(place, text);
    }
  }

  /** Names are found by their initials too, where these are no other word and no other name. */
  addInitials(): void {
    for (const [initials, places] of this.#initials) {
      if (this.names.has(initials) || this.words.has(tokensOf(initials)[0] as Token)) continue;
      this.names.set(initials, places);
      for (const place of places) this.words.add(place, initials, weights.developers);
    }
  }

  addConcept({ words, terms, atWork = [], withSurvivors = [], isSame }: SearchConcept): void {
    const phrases = words.split(",").map((phrase) => tokensOf(phrase));
    const placesOf = (some: readonly string[]) => some.flatMap((term) => this.#termPlaces.get(term) ?? []);
    const saying: Saying = {
      pages: placesOf(terms),
      atWork: placesOf(atWork),
      withSurvivors: placesOf(withSurvivors),
      phrases:
        !isSame && terms.length + atWork.length + withSurvivors.length > 0
          ? []
          : phrases.flatMap((phrase) => {
              const stems = [...tellingStems(phrase)];
              // Stop words are in no index; "under age" is more than "age".
              return stems.length > 1 || phrase.length === 1 ? [stems] : [];
            }),
    };
    for (const phrase of phrases) {
      this.words.say(phrase);
      this.sayings.add(phrase, saying);
      if (phrase.length > 1) this.spellings.add(phrase.map(({ plain }) => plain).join(" "));
    }
  }

  #addPhrase(place: number, name: string): void {
    const tokens = tokensOf(name);
    this.words.know(tokens);
    this.spellings.add(tokens.map(({ plain }) => plain).join(" "));
    const [first] = tokens;
    if (first !== undefined && /^\p{Lu}{2,}$/u.test(name)) return this.phrases.addInitials(first, place);
    this.phrases.add(tokens, place);
    const stems = tellingStems(tokens);
    // "Money" alone is not meant by "give money".
    if (stems.size > 1 || tokens.length === 1)
      for (const stem of stems) this.nameWords.set(stem, (this.nameWords.get(stem) ?? new Set()).add(place));
  }

  #addName(place: number, name: string): void {
    const tokens = tokensOf(name);
    if (tokens.length === 0) return;
    const initials = tokens.flatMap(({ isStop, plain }) => (isStop ? [] : [plain[0]])).join("");
    if (initials.length >= shortestInitials)
      this.#initials.set(initials, [...(this.#initials.get(initials) ?? []), place]);
    this.words.hear(tokens);
    const key = nameKey(tokens);
    this.names.set(key, [...(this.names.get(key) ?? []), place]);
    this.spellings.add(tokens.map(({ plain }) => plain).join(" "));
  }
}
