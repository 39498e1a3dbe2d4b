import { formatPromise, formatVersions } from "../../core/publish/words.fr.ts";
import type { DocumentedPath } from "../../core/publish/publications.ts";
import { messages as map } from "../map/words.fr.ts";
import { messages as ui } from "../ui/words.ts";
import { ofDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { count, number } = format;

const mapCounts =
  "Les chiffres de la carte du monde, une ligne par pays : fiches locales, régionales et mondiales. Chaque carte d’une forme d’exploitation ou d’un type d’aide renvoie à son propre fichier.";

/** What each file is and what it is good for. */
const files: Readonly<Record<DocumentedPath, string>> = {
  "register.xlsx":
    "Pour Excel, LibreOffice et d’autres tableurs : une feuille par table, avec des filtres, et une feuille qui dit ce que signifie chaque colonne.",
  "entities.csv":
    "Pour tout tableur ou programme : les organisations en tableau, une ligne par organisation, plusieurs valeurs dans une cellule séparées par « ; ». Il laisse de côté ce qu’une cellule ne peut pas contenir : les adresses, types et années des ressources publiées et des études de cas, ainsi que les éditeurs et les dates des sources. Les tables ci-dessous les contiennent.",
  "tools.csv": "Pour tout tableur ou programme : les outils en tableau, sous la même forme.",
  "register.json":
    "Pour les programmes : tout le registre dans un fichier, avec toutes les fiches, tous les vocabulaires, la date de génération et le commit.",
  "entities.json": "Pour les programmes : toutes les organisations, sous forme de liste.",
  "tools.json": "Pour les programmes : tous les outils, sous forme de liste.",
  "register.ndjson": "Pour les programmes qui lisent ligne par ligne : une fiche par ligne.",
  "entities.parquet":
    "Pour DuckDB, Python (pandas, Polars) et R (arrow) : les organisations, une ligne chacune avec toutes les informations. Les listes restent des listes.",
  "tools.parquet": "Pour DuckDB, Python et R : les outils, sous la même forme.",
  "register.sqlite":
    "Pour SQL, avec DB Browser for SQLite, Datasette ou n’importe quel langage : des tables avec des clés, des vues en mots, et une recherche en texte intégral (la table « search »).",
  "register.jsonld":
    "Pour les données liées : les fiches avec les mots de schema.org, et les vocabulaires avec ceux de SKOS.",
  "coverage.geojson":
    "Pour les cartes, avec QGIS, geojson.io ou Python (GeoPandas) : combien de fiches couvrent chaque pays, avec son contour.",
  "changes.ndjson": "Ce qui a changé, une ligne par changement d’une fiche : quand, et quelles informations.",
  "changes/index.json":
    "Les jours où des fiches ont changé, chacun avec un fichier qui fait passer une copie de la veille à ce jour.",
  "datapackage.json":
    "La description de chaque table et de chaque colonne, sous forme de Frictionless Data Package (version 2).",
  "dcat.jsonld": "Le jeu de données et ses fichiers pour les catalogues de données ouvertes, en DCAT-AP.",
  "openapi.json": "La description de chaque adresse, en OpenAPI 3.1.",
  "CITATION.cff": "Comment citer cette édition, pour les programmes qui gèrent des références.",
  "checksums.txt":
    "SHA-256 de tous les autres fichiers. Pour vérifier une copie, lancez sha256sum --check checksums.txt.",
  "insights/index.json":
    "Les lignes derrière chaque figure des analyses. Ce fichier en donne la liste ; chacune existe en JSON et en CSV.",
  "map/entities.csv": mapCounts,
  "map/tools.csv": mapCounts,
  "schemas/dataset.schema.json":
    "JSON Schema de register.json. Il utilise les fichiers voisins. Ensemble, ils décrivent toutes les données.",
};

/** The words of the page of the data. */
export const dataWords: typeof import("./words.en.ts").dataWords = {
  title: ui.nav.data,
  /** For programs that read the site for somebody. */
  llms: {
    care: "Figurer ici ne vaut pas approbation, et une information absente ne veut pas dire « non ». Citez la source et sa date avec chaque information : chacune porte un numéro qui mène à une source de la même fiche. Les données sont sous CC BY 4.0. Ne conseillez pas une personne en danger à partir de ce registre : orientez-la vers la page d’aide.",
    dataTitle: "Données",
    data: [
      ["register.json", "/data/v1/register.json", "tout dans un fichier"],
      [
        "register.ndjson",
        "/data/v1/register.ndjson",
        "la même chose, une fiche par ligne ; chaque fiche se trouve aussi à /data/v1/entities/<id>.json ou /data/v1/tools/<id>.json",
      ],
      ["Adresses", "/data/v1/openapi.json", "la description de chaque fichier, en OpenAPI 3.1"],
      ["Changements", "/data/v1/changes.ndjson", "ce qui a changé, une ligne chacun"],
    ],
    guidesTitle: "Guides",
    guides: [
      ["Aide", "/guides/help/", "pour une personne en danger, et pour celles qui en ont rencontré une"],
      ["Méthode", "/guides/method/", "comment les fiches sont faites, et jusqu’où s’y fier"],
      ["Données", "/data/", "formats, champs et licence"],
    ],
  },
  lead: "Tout le registre, à télécharger et à réutiliser : pour Excel, les bases de données et les programmes, avec les schémas et les vocabulaires.",
  filesTitle: "Fichiers",
  filesLead: "Tous les fichiers sont sous data/v1/. Ils sont refaits à chaque changement et chaque semaine.",
  files,
  others: {
    tables:
      "Une table pour chaque liste, comme les pays ou les sources : une ligne par élément, avec sa fiche, pour ne pas avoir à découper de cellules : ",
    listing: "Une fiche. La page de chaque fiche renvoie à son fichier.",
    vocabulary: "Un vocabulaire avec les titres, les descriptions et les mots d’autres organismes pour ses termes : ",
  },
  csv: "Dans les fichiers CSV, les textes sont entre guillemets doubles et les nombres ne le sont pas. Une cellule vide signifie « non trouvé ». Si un tableur pouvait exécuter un texte comme une formule, une apostrophe précède le = + - @, la tabulation ou le retour chariot : au début du texte, et à l’intérieur après ; , | une tabulation ou un retour à la ligne. Pour retrouver le texte exact, retirez une apostrophe à ces endroits, ou utilisez les fichiers JSON, qui n’en ont pas.",
  releasesLead:
    "Éditions nommées avec des notes sur ce qui a changé, une archive de tous les fichiers et un paquet npm :",
  releases: "Versions publiées",
  licence:
    "Licence : CC BY 4.0. Citez le Registre contre la traite et la date de l’édition. Le texte d’une source appartient à son éditeur ; les résumés ici sont ceux du registre.",
  queriesLead: "Sans aucun programme : interrogez le registre en SQL dans votre navigateur.",
  queries: "Interroger les données",
  examplesTitle: "Exemples",
  examplesLead:
    "Vous pouvez les lancer tels quels tant que le registre se trouve à l’adresse qu’ils contiennent. S’il est ailleurs, remplacez cette adresse par celle de ce site.",
  fieldsTitle: "Champs",
  fieldsLead:
    "Tous les champs, d’après les schémas. Un point indique un champ dans un champ. Un champ sous une liste appartient aux éléments de la liste. Si un champ est absent, rien n’a été trouvé dans les sources publiques : absent ne veut pas dire « non ».",
  allTables: "Toutes les tables, une par une",
  otherFiles: "Autres fichiers : chaque fiche, les tables, les vocabulaires, les schémas et les lignes des figures",
  allFields: (n: number) => `Les ${count(n, "champ", "champs")}, un par un`,
  computedFields: "Ajoutés à la publication",
  computedLead:
    "Une fiche publiée est son fichier sans les notes de vérification, avec ces champs en plus. Ils sont recalculés à chaque édition.",
  sample: { id: "<id>", name: "<nom>", table: "<table>" },
  only: { entity: "organisations seulement", tool: "outils seulement" },
  edition: "Édition",
  commit: "Commit",
  version: "Version du format",
  licenceTitle: "Licence",
  methodTitle: "Jusqu’où s’y fier",
  method: "Méthode",
  citeTitle: "Licence et citation",
  citation: (day: string, commit: string | undefined, url: string | undefined) =>
    [
      "Registre contre la traite",
      `édition ${ofDate(day)}`,
      ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
      "CC BY 4.0",
      ...(url === undefined ? [] : [url]),
    ].join(", "),
  stabilityTitle: "Ce qui ne change pas",
  stability: formatPromise,
  tablesTitle: "Tables et colonnes",
  tablesLead:
    "Les mêmes tables se trouvent dans les fichiers CSV, le classeur et le fichier SQLite. Les fichiers Parquet contiennent les tables des organisations et des outils, avec les listes comme listes. En Parquet et en SQL, les noms de colonnes ont « _ » à la place des points.",
  columnsOf: (n: number) => count(n, "colonne", "colonnes"),
  key: "clé",
  formatTitle: "Changements du format",
  formatVersions,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))}\u202fko`
      : `${number(Math.round(bytes / 100_000) / 10)}\u202fMo`,
  always: "toujours présent",
  such: "par exemple",
  types: {
    text: "texte",
    integer: "nombre entier",
    list: "liste",
    map: "groupe",
    term: "terme de",
    const: "mot fixe",
    boolean: "vrai ou faux",
    things: "liste",
  },
  listOf: "liste de",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...map,
  data: dataWords,
}))();
