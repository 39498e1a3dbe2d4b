import { messages as ui } from "../../ui/words.pt.ts";
import type { Kind } from "../../../dataset/model.ts";
import { runOn } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.pt.ts";

const { number, count, list, plural } = format;

const many = { entity: "organizações", tool: "ferramentas" } as const;

/** Words of the page of due diligence. */
export const dueDiligenceWords: typeof import("./words.en.ts").dueDiligenceWords = {
  title: ui.nav.dueDiligence,
  lead: "As seis etapas da devida diligência como a OCDE as descreve, o que ajuda em cada uma e quais têm pouca ajuda.",
  guidanceLead: "As etapas são as do",
  guidance: "Guia da OCDE de Devida Diligência para uma Conduta Empresarial Responsável (2018)",
  readings: "Que tipo de ajuda serve a que etapa é leitura do próprio registro.",

  figure: {
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], n: number) => {
      const [only] = thin;
      if (only === undefined) return `Nenhuma etapa tem poucas ${many[kind]}`;
      const titles = list(runOn(thin.map(({ title }) => title)));
      return thin.length === 1
        ? `${titles}: ${number(only.count)} de ${number(n)} ${many[kind]} ${plural(only.count, { one: "ajuda", other: "ajudam" })} nesta etapa`
        : `${titles}: poucas ${many[kind]} ajudam nestas etapas`;
    },
    unit: (kind: Kind) => `Número de ${many[kind]} por etapa da devida diligência a que servem`,
    leftOut:
      "O que foi encerrado fica de fora. Uma ficha conta uma vez em cada etapa a que sua ajuda serve; por isso, as etapas não se somam. Poucas quer dizer menos da metade da mediana das seis. A lacuna pode estar no registro, e não na realidade.",
    label: (step: number, title: string) => `${number(step)}. ${title}`,
    about: (bars: readonly { readonly label: string; readonly value: number }[]) =>
      list(bars.map(({ label, value }) => `${label}: ${number(value)}`)),
    heads: { title: "Etapa", reach: "Alcance", count: "Fichas" },
  },

  step: {
    contents: "Etapas",
    heading: (step: number, title: string) => `${number(step)}. ${title}`,
    serve: {
      entity: (n: number) => `${count(n, "organização ajuda", "organizações ajudam")} nesta etapa`,
      tool: (n: number) => `${count(n, "ferramenta ajuda", "ferramentas ajudam")} nesta etapa`,
    },
    /** Said with a number, to those who hear the link alone. */
    of: (listings: string, title: string) => `${listings}: ${title}`,
    reach: { any: "no total", local: "locais", global: "mundiais" },
    help: { entity: "Tipos de ajuda", tool: "Funções das ferramentas" },
    thin: { entity: "Poucas organizações", tool: "Poucas ferramentas" },
    laws: "Leis baseadas nesta etapa",
    listed: "No registro para esta etapa",
    guidance: "No guia",
    reachNote: "Locais quer dizer de alcance nacional ou regional. De algumas poucas não se sabe o alcance.",
    none: "nenhuma",
  },

  noStep: {
    title: "Ajuda que não serve a nenhuma etapa",
    text: "Estas também ajudam contra o tráfico de pessoas. Mas as etapas são trabalho da própria empresa.",
  },
};
