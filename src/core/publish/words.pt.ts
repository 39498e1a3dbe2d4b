import type { FormatVersion } from "./words.en.ts";

/** Only descriptions for machines hold these, and they are English. */
export { datasetFacts } from "./words.en.ts";
export type { FormatVersion } from "./words.en.ts";

/** What changed in the format, newest first. */
export const formatVersions: readonly [FormatVersion, ...FormatVersion[]] = [
  {
    version: "1.1.0",
    changes:
      "Novidades: uma planilha com várias folhas, arquivos Parquet e SQLite, um arquivo JSON linha a linha, JSON-LD, um mapa da cobertura em GeoJSON, uma tabela para cada lista, somas de verificação e descrições para máquinas (Data Package, DCAT, OpenAPI, um arquivo de citação). entities.csv e tools.csv têm mais colunas no fim: a referência da ficha, mais sobre atualidade e clareza, e as relações vistas do outro lado.",
  },
  {
    version: "1.0.0",
    changes: "O registro em JSON e CSV, com esquemas, vocabulários e os números das análises.",
  },
];

/** What stays true in every edition of version 1. */
export const formatPromise: typeof import("./words.en.ts").formatPromise =
  "Na versão 1, campos, colunas, tabelas e arquivos podem ser acrescentados: em JSON, em qualquer lugar; em tabelas, no fim. Nenhum muda de nome, é removido nem recebe outro sentido. Os ids nunca são usados de novo: a ficha do que foi encerrado permanece, e uma cujo id muda deixa um redirecionamento, que consta em “moved”. Termos podem ser acrescentados aos vocabulários. Nenhum muda de nome. O que está em index/ serve às páginas do próprio site e pode mudar a qualquer momento.";
