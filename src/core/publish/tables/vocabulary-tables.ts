import { readPart } from "../../../dataset/fields.ts";
import { publishedSchemasById } from "../../../dataset/published-schemas.ts";
import {
  columnOf,
  plainColumn,
  type Column,
  type PublishedRegister,
  type Table,
  type Thing,
  type Value,
} from "./table.ts";

const vocabulary = plainColumn("vocabulary", "Vocabulary", "Name of the vocabulary.");
const place = plainColumn("position", "Position", "Place in the order in which they are shown, from 1.", {
  type: "integer",
  shape: "number",
});

/** Vocabularies, their terms, and the words of other bodies for these. */
export function vocabularyTables(): Table[] {
  const terms = termColumns();
  const counterpart = terms.find(({ path }) => path === "counterparts");
  return [
    {
      name: "vocabularies",
      title: "Vocabularies",
      description: "The controlled lists whose terms listings use.",
      columns: [
        vocabulary,
        plainColumn("title", "Title", "In words."),
        plainColumn("description", "Description", "What its terms say."),
      ],
      primaryKey: ["vocabulary"],
      foreignKeys: [],
      rowsOf: (published) =>
        listVocabularies(published).map(({ name, title, description }) => [name, title, description]),
    },
    termTable(terms.filter(({ type }) => type !== "things")),
    aliasTable(),
    counterpartTable(counterpart?.parts ?? []),
  ];
}

/** Where listings went whose id changed. */
export function movedTable(): Table {
  const reference = { shape: "reference" } as const;
  return {
    name: "moved",
    title: "Moved",
    description: "Listings whose id changed: the old one and the new one.",
    columns: [
      plainColumn("from", "Old place", "Folder and id that are no longer used.", reference),
      plainColumn("to", "New place", "Folder and id of the listing now.", reference),
    ],
    primaryKey: ["from"],
    foreignKeys: [{ columns: ["to"], table: "listings", references: ["listing"], isLoose: true }],
    rowsOf: ({ moved }) => moved.map(({ href, to }) => [/(?:entities|tools)\/[^/]+(?=\/$)/.exec(href)?.[0], to]),
  };
}

type PublishedTerm = Thing & { readonly id: string };

function listVocabularies({ vocabularies }: PublishedRegister) {
  return Object.values(vocabularies) as readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly terms: readonly PublishedTerm[];
  }[];
}

/** The rows that each term of each vocabulary makes, each begun with the vocabulary's name. */
function rowsOfTerms(rowsOf: (term: PublishedTerm, index: number) => Value[][]): Table["rowsOf"] {
  return (published) =>
    listVocabularies(published).flatMap(({ name, terms }) =>
      terms.flatMap((term, index) => rowsOf(term, index).map((row) => [name, ...row])),
    );
}

/** What a term says but for the details of laws, which only the JSON has. */
function termColumns(): Column[] {
  const { fields } = readPart("dataset.schema.json#/$defs/vocabulary/properties/terms/items", publishedSchemasById);
  return fields.filter(({ type }) => type !== "map").map((field) => columnOf(field));
}

function termTable(columns: readonly Column[]): Table {
  const [id, ...others] = columns;
  const own = id === undefined ? [] : [id, place, ...others];
  return {
    name: "terms",
    title: "Terms",
    description:
      "Every term of every vocabulary. The steps, thresholds, changes and sources of laws are in the JSON files only.",
    columns: [vocabulary, ...own],
    primaryKey: ["vocabulary", "id"],
    foreignKeys: [{ columns: ["vocabulary"], table: "vocabularies", references: ["vocabulary"] }],
    rowsOf: rowsOfTerms((term, index) => [
      own.map((column) => (column === place ? index + 1 : (term[column.path] as Value))),
    ]),
  };
}

/** Words that people use for a term, a row each. */
function aliasTable(): Table {
  return {
    name: "term_aliases",
    title: "Other words",
    description: "Words that people use for the same thing as a term; listings have the term only.",
    columns: [
      vocabulary,
      plainColumn("term", "Term", "Id of the term."),
      plainColumn("language", "Language", "Language of the word (BCP 47)."),
      place,
      plainColumn("alias", "Other word", "The word or phrase."),
    ],
    primaryKey: ["vocabulary", "term", "language", "position"],
    foreignKeys: [{ columns: ["vocabulary", "term"], table: "terms", references: ["vocabulary", "id"] }],
    rowsOf: rowsOfTerms(({ id, aliases }) =>
      Object.entries((aliases ?? {}) as Readonly<Record<string, readonly string[]>>).flatMap(([language, words]) =>
        words.map((word, index) => [id, language, index + 1, word]),
      ),
    ),
  };
}

function counterpartTable(parts: readonly Column[]): Table {
  return {
    name: "counterparts",
    title: "Counterparts",
    description: "Words of other bodies for the same thing as a term.",
    columns: [vocabulary, plainColumn("term", "Term", "Id of the term."), place, ...parts],
    primaryKey: ["vocabulary", "term", "position"],
    foreignKeys: [{ columns: ["vocabulary", "term"], table: "terms", references: ["vocabulary", "id"] }],
    rowsOf: rowsOfTerms(({ id, counterparts }) =>
      ((counterparts ?? []) as readonly Thing[]).map((each, index) => [
        id,
        index + 1,
        ...parts.map(({ path }) => each[path] as Value),
      ]),
    ),
  };
}
