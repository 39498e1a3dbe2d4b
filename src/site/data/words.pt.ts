import { formatPromise, formatVersions } from "../../core/publish/words.pt.ts";
import type { DocumentedPath } from "../../core/publish/publications.ts";
import { messages as map } from "../map/words.pt.ts";
import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.pt.ts";

export type { Messages } from "./words.en.ts";

const { count, date, number } = format;

const mapFile =
  "Os números do mapa-múndi, uma linha por país: fichas locais, regionais e mundiais. Cada mapa de uma forma de exploração ou de um tipo de ajuda leva ao seu próprio arquivo.";

/** What each file is and what it is good for. */
const files: Readonly<Record<DocumentedPath, string>> = {
  "register.xlsx":
    "Para Excel, LibreOffice e outras planilhas: uma folha por tabela, com filtros, e uma folha que diz o que significa cada coluna.",
  "entities.csv":
    "Para qualquer planilha ou programa: as organizações em uma tabela, uma linha cada, com vários valores em uma célula unidos por “; ”. Deixa de fora o que não cabe em uma célula: os endereços, tipos e anos de publicações, produtos e estudos de caso, e os editores e datas das fontes. As tabelas abaixo os contêm.",
  "tools.csv": "Para qualquer planilha ou programa: as ferramentas em uma tabela, no mesmo formato.",
  "register.json":
    "Para programas: o registro inteiro em um arquivo, com todas as fichas, todos os vocabulários, a data de geração e o commit.",
  "entities.json": "Para programas: todas as organizações, em uma lista.",
  "tools.json": "Para programas: todas as ferramentas, em uma lista.",
  "register.ndjson": "Para programas que leem linha a linha: cada ficha em sua própria linha.",
  "entities.parquet":
    "Para DuckDB, Python (pandas, Polars) e R (arrow): as organizações, uma linha cada, com todos os dados. Listas são listas.",
  "tools.parquet": "Para DuckDB, Python e R: as ferramentas, no mesmo formato.",
  "register.sqlite":
    "Para SQL, com DB Browser for SQLite, Datasette ou qualquer linguagem: tabelas com chaves, visões em palavras e busca de texto completo (a tabela “search”).",
  "register.jsonld": "Para dados ligados: as fichas nas palavras de schema.org e os vocabulários nas de SKOS.",
  "coverage.geojson":
    "Para mapas, com QGIS, geojson.io ou Python (GeoPandas): quantas fichas cobrem cada país, com seu contorno.",
  "changes.ndjson": "O que mudou, uma linha por mudança de uma ficha: quando, e que dados.",
  "changes/index.json":
    "Os dias em que fichas mudaram, cada um com um arquivo que leva uma cópia do dia anterior até ele.",
  "datapackage.json": "Todas as tabelas e colunas descritas, como Data Package da Frictionless (versão 2).",
  "dcat.jsonld": "O conjunto de dados e seus arquivos para catálogos de dados abertos, em DCAT-AP.",
  "openapi.json": "Todos os endereços descritos, em OpenAPI 3.1.",
  "CITATION.cff": "Como citar esta edição, para programas que gerenciam referências.",
  "checksums.txt":
    "SHA-256 de todos os outros arquivos. Para verificar uma cópia, rode sha256sum --check checksums.txt.",
  "insights/index.json":
    "As linhas por trás de cada gráfico das análises. Este arquivo as lista; cada uma está lá em JSON e CSV.",
  "map/entities.csv": mapFile,
  "map/tools.csv": mapFile,
  "schemas/dataset.schema.json":
    "JSON Schema de register.json. Usa os arquivos ao lado dele. Juntos, descrevem todos os dados.",
};

/** The words of the page of the data. */
export const dataWords: typeof import("./words.en.ts").dataWords = {
  title: ui.nav.data,
  /** For programs that read the site for somebody. */
  llms: {
    care: "Constar aqui não é um aval, e um dado que falta não quer dizer “não”. Cite a fonte e sua data com cada dado: cada um tem um número que leva a uma fonte na mesma ficha. Os dados são CC BY 4.0. Não oriente uma pessoa em perigo a partir deste registro: encaminhe-a à página de ajuda.",
    dataTitle: "Dados",
    data: [
      ["register.json", "/data/v1/register.json", "tudo em um arquivo"],
      [
        "register.ndjson",
        "/data/v1/register.ndjson",
        "o mesmo, uma ficha por linha; cada ficha também está em /data/v1/entities/<id>.json ou /data/v1/tools/<id>.json",
      ],
      ["Endereços", "/data/v1/openapi.json", "todos os arquivos descritos, em OpenAPI 3.1"],
      ["Mudanças", "/data/v1/changes.ndjson", "o que mudou, uma linha cada"],
    ],
    guidesTitle: "Guias",
    guides: [
      ["Ajuda", "/guides/help/", "para uma pessoa em perigo, e para quem encontrou uma"],
      ["Método", "/guides/method/", "como as fichas são feitas e até onde confiar nelas"],
      ["Dados", "/data/", "formatos, campos e licença"],
    ],
  },
  lead: "Tudo o que há no registro, para baixar e reutilizar: para Excel, bancos de dados e programas, com esquemas e vocabulários.",
  filesTitle: "Arquivos",
  filesLead: "Todos os arquivos estão em data/v1/ e são refeitos a cada mudança e toda semana.",
  files,
  others: {
    tables:
      "Uma tabela para cada lista, como países ou fontes: uma linha por item, com sua ficha, para que você não precise dividir células: ",
    listing: "Uma ficha. A página de cada ficha leva ao seu arquivo.",
    vocabulary: "Um vocabulário com títulos, descrições e as palavras de outras instituições para seus termos: ",
  },
  csv: "Nos arquivos CSV, textos estão entre aspas duplas e números não. Uma célula vazia quer dizer “não encontrado”. Se uma planilha pudesse executar um texto como fórmula, há um apóstrofo antes de = + - @, tabulação ou retorno de carro: no início do texto e, dentro dele, depois de ; , | tabulação ou quebra de linha. Para obter o texto exato, remova um apóstrofo nesses lugares ou use os arquivos JSON, que não têm nenhum.",
  releasesLead: "Edições com nome e notas sobre o que mudou, um arquivo compactado com tudo e um pacote npm:",
  releases: "Versões publicadas",
  licence:
    "Licença: CC BY 4.0. Cite o Registro contra o Tráfico de Pessoas e a data da edição. O texto de uma fonte pertence a quem a publicou; os resumos aqui são do próprio registro.",
  queriesLead: "Sem nenhum programa: rode SQL no registro em seu navegador.",
  queries: "Pergunte aos dados",
  examplesTitle: "Exemplos",
  examplesLead:
    "Você pode rodá-los como estão enquanto o registro for servido no endereço que aparece neles. Se estiver em outro lugar, troque esse endereço pelo deste site.",
  fieldsTitle: "Campos",
  fieldsLead:
    "Todos os campos, a partir dos esquemas. Um ponto indica um campo dentro de um campo. Um campo abaixo de uma lista pertence aos itens da lista. Se um campo está ausente, nada foi encontrado em fontes públicas: ausente não quer dizer “não”.",
  allTables: "Todas as tabelas, uma a uma",
  otherFiles: "Mais arquivos: cada ficha, tabelas, vocabulários, esquemas e as linhas dos gráficos",
  allFields: (n: number) => `Lista completa (${count(n, "campo", "campos")}), um a um`,
  computedFields: "Acrescentados na publicação",
  computedLead:
    "Uma ficha publicada é seu arquivo sem as notas dos revisores, mais estes campos. Eles são calculados de novo a cada edição.",
  sample: { id: "<id>", name: "<nome>", table: "<tabela>" },
  only: { entity: "só organizações", tool: "só ferramentas" },
  edition: "Edição",
  commit: "Commit",
  version: "Versão do formato",
  licenceTitle: "Licença",
  methodTitle: "Até onde confiar",
  method: "Método",
  citeTitle: "Licença e citação",
  citation: (day: string, commit: string | undefined, url: string | undefined) =>
    [
      "Registro contra o Tráfico de Pessoas",
      `edição de ${date(day)}`,
      ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
      "CC BY 4.0",
      ...(url === undefined ? [] : [url]),
    ].join(", "),
  stabilityTitle: "O que permanece igual",
  stability: formatPromise,
  tablesTitle: "Tabelas e colunas",
  tablesLead:
    "As mesmas tabelas estão nos arquivos CSV, na planilha e no arquivo SQLite. Os arquivos Parquet têm as tabelas de organizações e de ferramentas, com listas como listas. Em Parquet e SQL, os nomes das colunas têm “_” no lugar dos pontos.",
  columnsOf: (n: number) => count(n, "coluna", "colunas"),
  key: "chave",
  formatTitle: "Mudanças do formato",
  formatVersions,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  always: "sempre presente",
  such: "como",
  types: {
    text: "texto",
    integer: "número inteiro",
    list: "lista",
    map: "grupo",
    term: "termo de",
    const: "palavra fixa",
    boolean: "verdadeiro ou falso",
    things: "lista",
  },
  listOf: "lista de",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...map,
  data: dataWords,
}))();
