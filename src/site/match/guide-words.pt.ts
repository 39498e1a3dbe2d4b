import { fieldLabels } from "../vocabulary/fields/words.ts";
import type { Answer } from "../../core/match/weights.ts";
import type { Criterion } from "../../core/match/criteria.ts";

/** The tables of the guide "How matching works", in Portuguese. */
export const matchGuideWords: typeof import("./guide-words.en.ts").matchGuideWords = {
  answerHeads: { says: "O que diz uma ficha", name: "Nome", value: "Valor" },
  answers: {
    stated: "Uma etiqueta diz isso, e o resumo também",
    tagged: "Uma etiqueta diz isso; o resumo diz outras coisas",
    "stated-global": "Atua no mundo todo e menciona seu país",
    "case-study": "Um estudo de caso publicado trata disso",
    mixed: "Uma parte é gratuita, outra não",
    regional: "Atua na região do seu país; não menciona países",
    summary: "Nenhuma etiqueta, mas o resumo menciona isso",
    general: "Menciona o tráfico de pessoas em geral",
    kindred: "Um tipo da forma de exploração que você indicou, ou aquela da qual ela é um tipo",
    "cross-industry": "Atua com qualquer setor",
    "global-region": "Atua no mundo todo, inclusive na região do seu país",
    nearby: "Atua na região do seu país e menciona outros países",
    global: "Atua no mundo todo; não menciona regiões",
    "global-elsewhere": "Atua no mundo todo e menciona outras regiões",
    "not-stated": "Nada informado",
    "to-states": "Um organismo de Estados oferece isso; não se encontrou uma forma de empresas participarem",
    other: "Informa outra coisa",
  } satisfies Readonly<Record<Answer, string>>,
  criterionHeads: {
    point: "Ponto",
    name: "Nome",
    weight: "Peso",
    share: "Parte do melhor resultado",
    why: "Por quê",
  },
  criteria: {
    services: { point: "Ajuda (organizações)", why: "sem ela, um parceiro não serve" },
    functions: { point: "Ajuda (ferramentas)", why: "o mesmo" },
    work: { point: "Tipo de trabalho (ferramentas)", why: "o mesmo, dito com mais exatidão" },
    place: { point: "Lugar", why: "o mesmo; atuar na região também ajuda" },
    industries: { point: "Setor", why: "quem conhece seu ramo não precisa aprendê-lo" },
    issues: {
      point: "Forma de exploração",
      why: "as formas se sobrepõem, e a maioria das fichas menciona o trabalho forçado",
    },
    target_users: { point: "Público (ferramentas)", why: "muitas vezes fica claro pelo que a ferramenta faz" },
    languages: { point: "Idioma", why: "poucas fichas o informam" },
    cost: { point: fieldLabels["offer.cost"], why: "poucas fichas o informam" },
    access: { point: "Acesso (ferramentas)", why: "muitas fichas não o informam" },
    partnerships: {
      point: "Formas de colaborar",
      why: "o que se oferece a outros muitas vezes pode ser combinado",
    },
  } satisfies Readonly<Record<Criterion, { readonly point: string; readonly why: string }>>,
};
