/** Only descriptions for machines hold these, and they are English. */
export { datasetFacts } from "./words.en.ts";
export type { FormatVersion } from "./words.en.ts";

/** What changed in the format, newest first. */
export const formatVersions: typeof import("./words.en.ts").formatVersions = [
  {
    version: "1.1.0",
    changes:
      "Se agregaron: un libro de cálculo, archivos Parquet y SQLite, un archivo JSON línea por línea, JSON-LD, un mapa de la cobertura en GeoJSON, una tabla para cada lista, sumas de verificación y descripciones para máquinas (Data Package, DCAT, OpenAPI, un archivo de cita). entities.csv y tools.csv tienen más columnas al final: la referencia de la ficha, más sobre la vigencia y la claridad, y las relaciones vistas desde el otro lado.",
  },
  {
    version: "1.0.0",
    changes: "El registro en JSON y CSV, con esquemas, vocabularios y las cifras de los análisis.",
  },
];

/** What stays true in every edition of version 1. */
export const formatPromise: typeof import("./words.en.ts").formatPromise =
  "En la versión 1 se pueden agregar campos, columnas, tablas y archivos: en JSON en cualquier lugar, en las tablas al final. Ninguno cambia de nombre, se quita ni recibe otro significado. Los identificadores nunca se vuelven a usar: la ficha de lo que ya no opera permanece, y una cuyo identificador cambia deja un aviso de traslado, que figura en «moved». Se pueden agregar términos a los vocabularios. Ninguno cambia de nombre. Lo que está en index/ es para las páginas del propio sitio y puede cambiar en cualquier momento.";
