import { formsOf } from "../../core/language/format.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";

export type { Messages } from "./words.en.ts";

/** Match: the question, its answers and their reasons, in Portuguese. Titles stand after colons, since their articles differ. */
export const matchWords: typeof import("./words.en.ts").matchWords = {
  title: "Buscar parceiros",
  lead: "Diga do que precisa e veja quem atende, com os motivos. Suas escolhas ficam neste navegador.",
  description:
    "Diga seu setor, seu país, a forma de exploração e a ajuda que procura: o registro ordena organizações e ferramentas pelo quanto atendem ao pedido e explica por quê, ponto por ponto.",
  findPartner: "Encontrar um parceiro",
  findPartnerFor: "Ver quem pode ajudar",
  findToolFor: "Ver que ferramentas podem servir",
  howTitle: "Como funciona a busca de parceiros",
  how: "A ordem diz o quanto uma ficha atende à sua pergunta, não o quanto uma organização é boa.",
  before: "Antes da primeira conversa",
  beforeText:
    "Pergunte sobre proteção e salvaguarda, equipe local, referências de empresas, resultados mensuráveis, preços, conflitos de interesse e o que acontece com seus dados. O registro não pode responder a isso por você.",
  noScriptTitle: "Buscar manualmente",
  noScript:
    "“Buscar parceiros” precisa de JavaScript, porque é seu navegador que compara as fichas. Sem ele, você pode fazer o mesmo manualmente:",
  steps: {
    service: "Comece pela ajuda que procura. A página dela lista quem a oferece.",
    "tool-function": "Para uma ferramenta, comece pelo que ela deve fazer.",
    country: "Veja seu país: quem atua lá vem antes de quem atua no mundo todo e o menciona.",
    industry: "Veja quem conhece seu setor; “Todos os setores” quer dizer qualquer um.",
    issue: "Veja quem atua contra a forma de exploração que preocupa você.",
  },
  stepsLast:
    "Anote os nomes que aparecem em várias dessas páginas. Cada ficha diz o que não foi encontrado: pergunte isso na primeira conversa.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Do que você precisa",
    sentence: "Precisamos de: {services}. Onde: {place}. Para: {industries}. Contra: {issues}.",
    fold: "Mais: {what}",
    foldEmpty: "ferramentas, formas de colaborar, idioma, custo",
    foldSentence:
      "A ferramenta deve servir para: {functions}. Tipo de trabalho: {work}. Feita para: {target_users}. Forma de colaborar: {partnerships}. Idioma: {languages}. Custo: {cost}.",
    labels: {
      industries: "Setor",
      place: "País ou região",
      issues: "Forma de exploração",
      services: "Ajuda",
      functions: "O que a ferramenta faz",
      work: "Tipo de trabalho",
      target_users: "Para quem é a ferramenta",
      partnerships: "Forma de colaborar",
      languages: "Idioma",
      cost: fieldLabels["offer.cost"],
    },
    any: {
      industries: "qualquer setor",
      place: "qualquer país",
      issues: "qualquer forma de exploração",
      services: "qualquer ajuda",
      functions: "qualquer fim",
      work: "qualquer tipo",
      target_users: "qualquer público",
      partnerships: "qualquer forma",
      languages: "qualquer idioma",
      cost: "qualquer preço",
    },
    another: "{label}, mais uma opção",
    anotherOption: "+ opção",
    find: "{label}: digite para encontrar",
    findShort: "ou digite",
    /** Groups of choices. */
    places: { regions: "Regiões", countries: "Países mencionados em fichas", others: "Outros países" },
    languages: { languages: "Idiomas informados em fichas", others: "Outros idiomas" },
    small: "Somos um pequeno fornecedor: preferimos o que é gratuito",
    smallHint:
      "Assessoria, capacitação e ferramentas gratuitas contam mais. O que é gratuito em parte conta em parte. Fichas que não informam preço estão incluídas: pergunte à organização.",
    clear: "Começar de novo",
    print: "Imprimir",
    order:
      "As fichas que atendem a todos os pontos vêm primeiro. Depois contam mais a ajuda e o lugar, e em seguida o setor; o local vem antes do mundial.",
    orderMore: "Como funciona a busca de parceiros",
    toolsAdd: "Mostrar também ferramentas",
    toolsRemove: "Ocultar ferramentas",
    examplesTitle: "Por exemplo",
    examples: [
      {
        title: "Uma rede de hotéis que recruta para o Catar sem cobrar taxas, em árabe",
        query: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
      },
      {
        title: "Um comprador de pescado que quer ouvir os trabalhadores na Tailândia",
        query: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
      },
      {
        title: "Um banco que procura o dinheiro dos traficantes de pessoas",
        query: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
      },
      {
        title: "Um pequeno fornecedor de roupas em Bangladesh que precisa de capacitação gratuita",
        query: "industries=apparel-textiles&countries=BD&services=training&cost=free",
      },
    ],
    kinds: { entity: "Organizações", tool: "Ferramentas" },
    counts: {
      entity: formsOf({ one: "{n} organização", other: "{n} organizações" }),
      tool: formsOf({ one: "{n} ferramenta", other: "{n} ferramentas" }),
    },
    /** How many of a kind fit, after their number. */
    fits: {
      strong: formsOf({ one: "{n} corresponde bem", other: "{n} correspondem bem" }),
      partial: formsOf({ one: "{n} em parte", other: "{n} em parte" }),
      "worth-a-look": formsOf({ one: "{n} vale uma olhada", other: "{n} valem uma olhada" }),
    },
    fit: "{kind}: {fits}.",
    noFit: "nenhuma",
    loading: "Comparando…",
    failed:
      "Não foi possível carregar as fichas. Você ainda pode consultá-las por tipo de ajuda, país, setor e forma de exploração.",
    groups: { strong: "Corresponde bem", partial: "Parcial", "worth-a-look": "Vale uma olhada" },
    /** What keeps a listing from being strong. */
    open: "Diferente do pedido: {points}.",
    openPoint: "{point} ({how})",
    openPoints: {
      place: "lugar",
      services: "ajuda",
      functions: "função",
      work: "tipo de trabalho",
      industries: "setor",
      issues: "forma de exploração",
      target_users: "público",
      partnerships: "forma de colaborar",
      languages: "idioma",
      cost: "custo",
      access: "acesso",
    },
    openHow: {
      some: "corresponde em parte",
      partly: "só relacionado",
      "not-stated": "não encontrado",
      "does-not-meet": "não corresponde",
    },
    none: { entity: "Nenhuma organização atende ao pedido", tool: "Nenhuma ferramenta atende ao pedido" },
    propose: "Conhece alguma? Proponha",
    noneText:
      "Remova uma escolha ou escolha uma região em vez de um país. A lacuna pode estar no registro, e não na realidade.",
    unasked: {
      entity: "Nenhuma das suas escolhas se aplica a organizações.",
      tool: "Nenhuma das suas escolhas se aplica a ferramentas.",
    },
    noHelp: {
      entity: "Você não disse que ajuda procura: estas atendem ao resto da sua pergunta.",
      tool: "Você não disse o que a ferramenta deve fazer: estas atendem ao resto da sua pergunta.",
    },
    more: "Mostrar mais {n}",
    key: "O que significam os símbolos",
    jump: "Respostas",
    verdicts: {
      meets: "Corresponde",
      partly: "Corresponde em parte",
      "does-not-meet": "Não corresponde",
      "not-stated": "Não encontrado em fontes públicas",
    },
    criteria: {
      place: "Lugar",
      services: "Ajuda",
      functions: "Função",
      work: "Tipo de trabalho",
      industries: "Setor",
      issues: "Contra o que atua",
      target_users: "Feita para",
      partnerships: "Colaborar",
      languages: "Idioma",
      cost: fieldLabels["offer.cost"],
      access: "Acesso",
    },
    answers: {
      stated: "{term}",
      tagged: "{term}",
      "stated-global": "Menciona {term}; atua no mundo todo",
      "case-study": "{term}, em um estudo de caso",
      mixed: "Uma parte gratuita, outra paga",
      regional: "Atua na região deste país ({term}), sem mencionar países",
      summary: "{term}: mencionado em seu resumo",
      general: "Tráfico de pessoas em geral; não menciona: {term}",
      kindred: "Uma forma de exploração próxima; não menciona: {term}",
      "cross-industry": "Todos os setores; não menciona: {term}",
      "global-region": "Mundial, inclusive a região deste país: {term}",
      nearby: "Atua na mesma região, mas em outros países, não neste: {term}",
      global: "Mundial; não menciona: {term}",
      "global-elsewhere": "Mundial; menciona outras regiões",
      "not-stated": "Não encontrado",
      "to-states": "{term}, entre governos; nada encontrado para empresas",
      other: "Informa outros, mas não: {term}",
    },
    free: "Gratuito",
    ask: "Pergunte na primeira conversa",
    questions: {
      entity: {
        "still-active": "O trabalho continua?",
        "works-there": "Vocês atuam neste lugar ({terms})? Com quem?",
        "offers-help": "Vocês podem ajudar com isto: {terms}?",
        "knows-industry": "O que vocês já fizeram neste setor: {terms}?",
        "covers-issue": "O que vocês fazem contra isto: {terms}?",
        "serves-users": "Vocês trabalham com este público: {terms}?",
        "speaks-language": "Vocês podem trabalhar neste idioma: {terms}?",
        "ways-to-engage": "Como uma empresa pode colaborar com vocês?",
        price: "Quanto custa, e quem paga?",
        references: "Que empresas podem nos falar do trabalho de vocês?",
        results: "O que vocês publicaram que poderíamos usar?",
      },
      tool: {
        "still-active": "Ela ainda é mantida?",
        "works-there": "Ela é usada neste lugar ({terms})?",
        "offers-help": "Ela serve para isto: {terms}?",
        "knows-industry": "Quem a usa neste setor: {terms}?",
        "covers-issue": "Ela serve contra isto: {terms}?",
        "serves-users": "Ela é feita para este público: {terms}?",
        "speaks-language": "Ela pode ser usada neste idioma: {terms}?",
        "ways-to-engage": "Como uma empresa pode participar?",
        price: "Quanto custa, e quem pode usá-la?",
        references: "Que empresas a usam?",
        results: "Que resultados vocês podem mostrar?",
      },
    },
    succeeds: "Sucede a {name} ({state}).",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: matchWords,
}))();
