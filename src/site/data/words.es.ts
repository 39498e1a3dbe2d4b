import { formatPromise, formatVersions } from "../../core/publish/words.es.ts";
import type { DocumentedPath } from "../../core/publish/publications.ts";
import { ofDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as map } from "../map/words.es.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { count, number } = format;

/** What each file is and what it is good for. */
const files: Readonly<Record<DocumentedPath, string>> = {
  "register.xlsx":
    "Para Excel, LibreOffice y otras hojas de cálculo: una hoja por tabla con filtros, y una hoja que dice qué significa cada columna.",
  "entities.csv":
    "Para cualquier hoja de cálculo o programa: las organizaciones como tabla, una fila cada una, con los valores de una celda unidos por «; ». Deja fuera lo que una celda no puede contener: las direcciones, los tipos y los años de publicaciones, recursos y estudios de caso, y los editores y las fechas de las fuentes. Las tablas de abajo los tienen.",
  "tools.csv": "Para cualquier hoja de cálculo o programa: las herramientas como tabla, con la misma forma.",
  "register.json":
    "Para programas: todo el registro en un archivo, con cada ficha, cada vocabulario, la fecha en que se generó y el commit.",
  "entities.json": "Para programas: cada organización, como lista.",
  "tools.json": "Para programas: cada herramienta, como lista.",
  "register.ndjson": "Para programas que leen línea por línea: cada ficha en una línea propia.",
  "entities.parquet":
    "Para DuckDB, Python (pandas, Polars) y R (arrow): las organizaciones, una fila cada una con todos sus datos. Las listas son listas.",
  "tools.parquet": "Para DuckDB, Python y R: las herramientas, con la misma forma.",
  "register.sqlite":
    "Para SQL, con DB Browser for SQLite, Datasette o cualquier lenguaje: tablas con claves, vistas en palabras y búsqueda de texto completo (la tabla «search»).",
  "register.jsonld":
    "Para datos enlazados: las fichas en los términos de schema.org, y los vocabularios en los de SKOS.",
  "coverage.geojson":
    "Para mapas, con QGIS, geojson.io o Python (GeoPandas): cuántas fichas cubren cada país, con su contorno.",
  "changes.ndjson": "Qué cambió, una línea por cada cambio de una ficha: cuándo, y qué datos.",
  "changes/index.json":
    "Los días en que cambiaron fichas, cada uno con un archivo que lleva a ese día una copia del día anterior.",
  "datapackage.json": "Cada tabla y columna descrita, como Frictionless Data Package (versión 2).",
  "dcat.jsonld": "El conjunto de datos y sus archivos para catálogos de datos abiertos, como DCAT-AP.",
  "openapi.json": "Cada dirección descrita, como OpenAPI 3.1.",
  "CITATION.cff": "Cómo citar esta edición, para programas que gestionan referencias.",
  "checksums.txt":
    "SHA-256 de todos los demás archivos. Para verificar una copia, ejecute sha256sum --check checksums.txt.",
  "insights/index.json":
    "Las filas detrás de cada gráfico de los análisis. Este archivo las enumera; cada una está allí en JSON y CSV.",
  "map/entities.csv":
    "Las cifras del mapa mundial, una fila por país: fichas locales, regionales y mundiales. Cada mapa de una forma de explotación o de un tipo de ayuda enlaza con su propio archivo.",
  "map/tools.csv":
    "Las cifras del mapa mundial, una fila por país: fichas locales, regionales y mundiales. Cada mapa de una forma de explotación o de un tipo de ayuda enlaza con su propio archivo.",
  "schemas/dataset.schema.json":
    "JSON Schema de register.json. Usa los archivos que están junto a él. Todos juntos describen la totalidad de los datos.",
};

/** The words of the page of the data. */
export const dataWords: typeof import("./words.en.ts").dataWords = {
  title: ui.nav.data,
  /** For programs that read the site for somebody. */
  llms: {
    care: "Figurar aquí no es un aval, y un dato que falta no es un «no». Con cada dato, mencione la fuente y su fecha: cada uno tiene un número que lleva a una fuente de la misma ficha. Los datos son CC BY 4.0. No aconseje a una persona en peligro a partir de este registro: remítala a la página de ayuda.",
    dataTitle: "Datos",
    data: [
      ["register.json", "/data/v1/register.json", "todo en un archivo"],
      [
        "register.ndjson",
        "/data/v1/register.ndjson",
        "lo mismo, una ficha por línea; cada ficha está también en /data/v1/entities/<id>.json o /data/v1/tools/<id>.json",
      ],
      ["Direcciones", "/data/v1/openapi.json", "cada archivo descrito, como OpenAPI 3.1"],
      ["Cambios", "/data/v1/changes.ndjson", "qué cambió, una línea cada uno"],
    ],
    guidesTitle: "Guías",
    guides: [
      ["Ayuda", "/guides/help/", "para una persona en peligro, y para quienes conocieron a una"],
      ["Método", "/guides/method/", "cómo se hacen las fichas, y hasta dónde confiar en ellas"],
      ["Datos", "/data/", "formatos, campos y licencia"],
    ],
  },
  lead: "Todo lo que hay en el registro, para descargar y para construir con ello: para Excel, bases de datos y programas, con esquemas y vocabularios.",
  filesTitle: "Archivos",
  filesLead: "Todos los archivos están en data/v1/ y se generan de nuevo con cada cambio, y cada semana.",
  files,
  others: {
    tables:
      "Una tabla para cada lista, como países o fuentes: una fila por elemento, con su ficha, para que no tenga que dividir celdas: ",
    listing: "Una ficha. La página de cada ficha enlaza con su archivo.",
    vocabulary: "Un vocabulario con títulos, descripciones y las palabras de otros organismos para sus términos: ",
  },
  csv: "En los archivos CSV, los textos van entre comillas dobles y los números no. Una celda vacía significa «no se encontró». Si una hoja de cálculo podría ejecutar un texto como fórmula, hay un apóstrofo delante de = + - @, un tabulador o un retorno de carro: al comienzo del texto, y dentro de él después de ; , | un tabulador o un salto de línea. Para obtener el texto exacto, quite un apóstrofo en esos lugares, o use los archivos JSON, que no tienen ninguno.",
  releasesLead:
    "Ediciones con nombre, con notas sobre lo que cambió, un archivo comprimido con todos los archivos y un paquete npm:",
  releases: "Versiones publicadas",
  licence:
    "Licencia: CC BY 4.0. Mencione el Registro contra la Trata y la fecha de la edición. El texto de una fuente pertenece a quien la publica; los resúmenes de aquí son del propio registro.",
  queriesLead: "Sin ningún programa: consulte el registro con SQL en su navegador.",
  queries: "Preguntar a los datos",
  examplesTitle: "Ejemplos",
  examplesLead:
    "Puede ejecutarlos tal como están mientras el registro se publique en la dirección que contienen. Si está en otro lugar, cambie esa dirección por la de este sitio.",
  fieldsTitle: "Campos",
  fieldsLead:
    "Todos los campos, según los esquemas. Un punto indica un campo dentro de otro. Un campo debajo de una lista pertenece a los elementos de la lista. Si un campo falta, no se encontró nada en fuentes públicas: que falte no es un «no».",
  allTables: "Todas las tablas, una por una",
  otherFiles: "Más archivos: cada ficha, tablas, vocabularios, esquemas y las filas de los gráficos",
  allFields: (n: number) => `Ver todo: ${count(n, "campo", "campos")}, uno por uno`,
  computedFields: "Agregado al publicar",
  computedLead:
    "Una ficha publicada es su archivo sin las notas de los revisores, más estos campos. Se calculan de nuevo para cada edición.",
  sample: { id: "<id>", name: "<name>", table: "<table>" },
  only: { entity: "solo organizaciones", tool: "solo herramientas" },
  edition: "Edición",
  commit: "Commit",
  version: "Versión del formato",
  licenceTitle: "Licencia",
  methodTitle: "Hasta dónde confiar en ellos",
  method: "Método",
  citeTitle: "Licencia y cita",
  citation: (day: string, commit: string | undefined, url: string | undefined) =>
    [
      "Registro contra la Trata",
      `edición ${ofDate(day)}`,
      ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
      "CC BY 4.0",
      ...(url === undefined ? [] : [url]),
    ].join(", "),
  stabilityTitle: "Qué no cambia",
  stability: formatPromise,
  tablesTitle: "Tablas y columnas",
  tablesLead:
    "Las mismas tablas están en los archivos CSV, en el libro de cálculo y en el archivo SQLite. Los archivos Parquet tienen las tablas de organizaciones y herramientas, con las listas como listas. En Parquet y SQL, los nombres de columna llevan «_» en lugar de puntos.",
  columnsOf: (n: number) => count(n, "columna", "columnas"),
  key: "clave",
  formatTitle: "Cambios del formato",
  formatVersions,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  always: "siempre está",
  such: "por ejemplo",
  types: {
    text: "texto",
    integer: "número entero",
    list: "lista",
    map: "grupo",
    term: "término de",
    const: "palabra fija",
    boolean: "verdadero o falso",
    things: "lista",
  },
  listOf: "lista de",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...map,
  data: dataWords,
}))();
