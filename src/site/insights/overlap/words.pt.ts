import { upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.pt.ts";

const { count, list, number, plural } = format;

/** The words of overlap in the insights. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Sobreposição",
  lead: "Ferramentas que fazem o mesmo trabalho para as mesmas pessoas, inclusive as encerradas. Sobreposição não é um defeito, mas quem faz cada uma deveria saber das outras.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} de ${number(total)} ferramentas fazem o mesmo trabalho que outra; elas formam ${count(groups, "grupo", "grupos")}`,
  findingNone: "Não há duas ferramentas que façam o mesmo trabalho para as mesmas pessoas",
  groups: {
    title: "Grupos, do maior ao menor",
    lead: "Em cada grupo, pelo menos metade de todos os pares é muito parecida. Uma ferramenta está em um grupo, no máximo.",
    heading: (works: readonly string[]) => upperFirst(list(works)),
    size: (n: number) => count(n, "ferramenta", "ferramentas"),
    alive: (ended: number) =>
      ended === 0 ? "" : `${number(ended)} ${plural(ended, { one: "encerrada", other: "encerradas" })}`,
    leftOut: (n: string) =>
      `n = ${n}, inclusive as encerradas. Se pouco se sabe sobre uma ferramenta, ela pode faltar em seu grupo.`,
    members: "Ferramentas deste grupo",
  },
};
