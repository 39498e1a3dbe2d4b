import type { FormatVersion } from "./words.en.ts";

/** Only descriptions for machines hold these, and they are English. */
export { datasetFacts } from "./words.en.ts";
export type { FormatVersion } from "./words.en.ts";

/** What changed in the format, newest first. */
export const formatVersions: readonly [FormatVersion, ...FormatVersion[]] = [
  {
    version: "1.1.0",
    changes:
      "Ajouts : un classeur, des fichiers Parquet et SQLite, un fichier JSON ligne par ligne, JSON-LD, une carte de la couverture en GeoJSON, une table pour chaque liste, des sommes de contrôle et des descriptions pour les machines (Data Package, DCAT, OpenAPI, un fichier de citation). entities.csv et tools.csv ont de nouvelles colonnes à la fin : la référence de la fiche, plus d’informations sur l’âge des sources, sur la clarté et sur les relations vues de l’autre côté.",
  },
  {
    version: "1.0.0",
    changes: "Le registre en JSON et en CSV, avec les schémas, les vocabulaires et les chiffres des analyses.",
  },
];

/** What stays true in every edition of version 1. */
export const formatPromise: typeof import("./words.en.ts").formatPromise =
  "Dans la version 1, des champs, des colonnes, des tables et des fichiers peuvent s’ajouter : n’importe où en JSON, à la fin dans les tables. Aucun n’est renommé, retiré ou doté d’un autre sens. Un identifiant ne sert jamais deux fois : une fiche dont l’activité prend fin reste, et celle dont l’identifiant change laisse un renvoi, indiqué sous « moved ». Des termes peuvent s’ajouter aux vocabulaires. Aucun n’est renommé. Ce qui se trouve sous index/ sert aux pages du site et peut changer à tout moment.";
