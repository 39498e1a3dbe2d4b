import { inSentence, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.pt.ts";

const { number, count, list, percent, plural } = format;

const things = { entity: ["organização", "organizações"], tool: ["ferramenta", "ferramentas"] } as const;
/** What is said before the most and the least of a facet. */
const starts: Readonly<Record<string, string>> = {
  services: "Ajuda",
  functions: "Função",
  issues: "O que se combate",
  industries: "Setor",
};
type Kind = keyof typeof things;

/** A row or a column with its number. */
interface Named {
  readonly title: string;
  readonly count: number;
}

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords: typeof import("./words.en.ts").coverageWords = {
  across: {
    title: (region: string) => `${region}: em toda a região, sem país mencionado`,
    lead: (region: string) =>
      `Fichas de quem atua nesta região: ${region}. Suas fontes não documentam nenhum país. As mundiais ficam de fora.`,
  },

  title: "Cobertura",
  lead: "Quem oferece o quê, onde, contra que forma de exploração e para que setor. O que foi encerrado fica de fora aqui; as listas e as páginas de termos o contam. Comece pelos zeros.",
  kinds: {
    entity: "Organizações",
    tool: "Ferramentas",
    both: "Organizações e ferramentas juntas",
  },
  topics: {
    "help-by-region": {
      title: "Ajuda por região",
      lead: "O que as organizações oferecem e o que as ferramentas fazem, em cada região do mundo.",
    },
    "issues-by-region": {
      title: "Formas de exploração por região",
      lead: "Contra que formas de exploração se atua, em cada região do mundo.",
    },
    "industries-by-issue": {
      title: "Setores por forma de exploração",
      lead: "Contra que formas de exploração se atua, em cada setor.",
    },
    "industries-by-help": {
      title: "Setores por ajuda",
      lead: "O que se oferece a cada setor, e o que as ferramentas fazem por ele.",
    },
    "functions-by-user": {
      title: "Ferramentas por público",
      lead: "O que as ferramentas fazem, e para quem.",
    },
  } as Readonly<Record<string, { readonly title: string; readonly lead: string }>>,

  columns: { all: "Todas", global: "Alcance mundial", total: "Todas as fichas" },
  bracket: "Pouco atendidas, segundo o relatório de 2021",
  cell: (n: number, row: string, column: string, kind: Kind) => `${some(n, kind)}: ${row}, ${column}`,
  scrollLabel: (title: string) => `Tabela: ${title}`,
  currentHead: "Só com evidência de menos de um ano",
  currentNote: "As mesmas células, contando só fichas cuja evidência mais recente não tem mais de 365 dias.",
  shade: "Quanto mais fichas, mais forte a cor, pela raiz quadrada do número; tracejado onde não há nenhuma",

  /** The most and the least of what is there. */
  finding: (facet: string, kind: Kind, rows: readonly Named[]): string => {
    const stated = rows.filter(({ count: n }) => n > 0);
    const most = stated[0];
    const least = stated.at(-1);
    const start = starts[facet] ?? "Termo";
    if (most === undefined || least === undefined) return `Nenhuma ${things[kind][0]} informa algum destes`;
    if (most.count === least.count) {
      return stated.length === 1
        ? `${start}: só ${inSentence(most.title)}, por ${some(most.count, kind)}`
        : `${start}: ${number(stated.length)} termos, cada um por ${some(most.count, kind)}`;
    }
    if (facet === "issues")
      return `O que mais se combate: ${inSentence(most.title)}, ${some(most.count, kind)}; o que menos se combate: ${inSentence(least.title)}, ${number(least.count)}`;
    return `${start} mais comum: ${inSentence(most.title)}, ${some(most.count, kind)}; menos comum: ${inSentence(least.title)}, ${number(least.count)}`;
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (
    kind: Kind,
    top: { row: string; column: string; count: number } | undefined,
    empty: number,
    of: number,
  ) =>
    top === undefined || top.count === 0
      ? `Nenhuma ${things[kind][0]} informa algum destes pares`
      : `O par mais frequente: “${top.row}” com “${top.column}”, em ${some(top.count, kind)}; ${empty === 0 ? "nenhum par está vazio" : `${number(empty)} de ${number(of)} pares ${plural(empty, { one: "está vazio", other: "estão vazios" })}`}`,
  bothFinding: (top: Named | undefined) =>
    top === undefined
      ? "Não há nenhuma ficha sobre nada disto"
      : `Mais fichas dos dois tipos: ${top.title}, ${number(top.count)}`,
  unit: (kind: Kind) =>
    `${upperFirst(things[kind][1])} não encerradas, cada uma contada em todas as células em que cabe`,
  bothUnit: "Organizações e depois ferramentas em cada célula; o tom é das duas juntas",
  n: (n: number, kind: Kind) => some(n, kind),
  leftOut: (isPlace: boolean) =>
    `O que foi encerrado fica de fora.${isPlace ? " Uma região conta fichas que a mencionam ou que mencionam um país dela. Fichas de quem atua no mundo todo e não menciona lugar estão só em “Alcance mundial”." : ""} Etiquetas que não foram encontradas não são contadas; por isso, o número real pode ser maior. Alguns temas e regiões foram procurados de propósito.`,
  about: (empty: number, cells: number) =>
    empty === 0
      ? `Uma tabela de ${number(cells)} células, nenhuma vazia.`
      : `Uma tabela de ${number(cells)} células, ${number(empty)} ${plural(empty, { one: "vazia", other: "vazias" })}.`,
  heads: { row: "Linha", column: "Coluna", count: "Fichas", current: "De menos de um ano" },

  readings: {
    title: "Três coisas a ler nela",
    regions: {
      title: "As três regiões do relatório de 2021",
      text: (under: readonly Named[], rest: Named) =>
        `Organizações que as mencionam, sem as encerradas: ${list(under.map(({ title, count: n }) => `${title} ${number(n)}`))}; entre as outras regiões, a que tem mais: ${rest.title}, ${number(rest.count)}. O registro procurou as três de propósito; por isso, isto não mede mudança.`,
    },
    empty: {
      title: "Onde mais falta",
      text: (region: string, empty: number, of: number) =>
        empty === 0
          ? `Em nenhuma região falta algum dos ${number(of)} tipos de ajuda.`
          : `${region}: não há ninguém local no registro para ${number(empty)} de ${number(of)} tipos de ajuda. A lacuna pode estar no registro, e não na realidade.`,
      action: "Propor uma",
    },
    global: {
      title: "Mundial não é local",
      text: (all: number, local: number) =>
        all === 0
          ? "Nenhuma organização de alcance mundial consta no registro."
          : local === all
            ? `As ${number(all)} organizações de alcance mundial mencionam, todas, um lugar em uma das três regiões.`
            : `De ${number(all)} organizações de alcance mundial, ${number(local)} (${percent(local / all)}) ${plural(local, { one: "menciona", other: "mencionam" })} um lugar em uma das três regiões. As outras podem conhecê-lo, ou não.`,
    },
    see: { global: "De alcance mundial", local: "Destas, as que mencionam uma das três" },
  },

  thin: {
    title: (kind: Kind) => `As células com menos fichas: ${things[kind][1]}`,
    byNeed:
      "No máximo uma ficha em cada. As regiões onde o trabalho forçado é mais comum vêm primeiro: pessoas em cada mil, 2021, por região da OIT. A OIT tem cinco regiões, e o registro, dez. Cada uma corresponde àquela onde vive a maior parte de sua população. Oriente Médio e Norte da África corresponde aos Estados Árabes, que são uma parte dessa região.",
    sources: "Números informados por",
    noNeed:
      "No máximo uma ficha em cada. Não se conhece fonte que dê um número da necessidade. As linhas que têm mais em outros lugares vêm primeiro.",
    none: "Nada aqui tem menos de duas fichas.",
    heads: { what: "O quê e onde", listed: "No registro", need: "Necessidade", nearest: "Quem está mais perto" },
    what: (row: string, column: string) => `${row}, ${column}`,
    nobody: "ninguém",
    need: (perThousand: number, of: string, isPart = false) =>
      `${number(perThousand)} em cada 1.000 (${of}${isPart ? ", uma parte dela" : ""})`,
    global: (n: number) => (n === 0 ? "ninguém de alcance mundial" : `${number(n)} de alcance mundial`),
    elsewhere: (n: number) => `${number(n)} no total`,
    match: "Buscar parceiros",
    propose: "Propor uma",
    matchLabel: (what: string) => `Buscar parceiros, tema: ${what}`,
    proposeLabel: (what: string) => `Propor uma ficha: ${what}`,
  },

  region: {
    title: (region: string) => `Cobertura: ${region}`,
    lead: (region: string) =>
      `O que há no registro sobre esta região: ${region}. O relatório de 2021 a mencionou entre as regiões onde falta conhecimento especializado.`,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (region: string, local: number, global: number): string => {
      if (local === 0) return `${region}: nenhuma organização do registro menciona a região`;
      const said = `${region}: ${count(local, "organização menciona", "organizações mencionam")} a região`;
      if (global === 0) return said;
      const ratio = local / global;
      const than =
        ratio >= 2
          ? "mais que o dobro das"
          : ratio > 1.1
            ? "mais que as"
            : ratio >= 0.9
              ? "quase tantas quanto as"
              : "menos que as";
      return `${said}, ${than} ${number(global)} que atuam no mundo todo sem mencioná-la`;
    },
    by: (facet: string, kind: Kind) =>
      `${upperFirst(things[kind][1])} por ${facet === "services" ? "tipo de ajuda" : facet === "functions" ? "função" : "forma de exploração"}`,
    columns: ["Mencionam a região", "De menos de um ano", "Atuam no mundo todo sem mencioná-la"],
    countries: "País por país",
    countriesLead: "Fichas que mencionam o país. Os países sem nenhuma também aparecem, para que você veja a lacuna.",
    heads: { country: "País", entity: "Organizações", tool: "Ferramentas" },
    without: (names: readonly string[]) =>
      names.length === 0
        ? "Todos os países da região são mencionados por uma organização."
        : `Sem nenhuma organização que os mencione: ${list(names)}.`,
    none: "nenhuma",
  },
  more: "Ir mais fundo",
};
