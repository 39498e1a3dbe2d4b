import { format } from "../../../core/language/words.pt.ts";

const { number, percent, list } = format;

/** Words of the page of what business asks for. */
export const needsWords: typeof import("./words.en.ts").needsWords = {
  title: "O que as empresas procuram",
  lead: "O que as empresas procuram, até onde dizem as fontes, ao lado do que consta no registro.",
  honest:
    "Nenhuma pesquisa pergunta diretamente às empresas o que procuram em um parceiro. O que segue foi deduzido de entrevistas e guias, e do relatório de 2021. É só indicativo: eles examinaram outras organizações.",

  partner: {
    title: (least: readonly string[], n: number, of: number) =>
      `O que menos se informa: ${list(least)}, ${least.length > 1 ? "cada um por" : "por"} ${number(n)} de ${number(of)} organizações`,
    nothing: "Ainda não há nada no registro",
    unit: "Organizações que informam o que as empresas procuram em um parceiro",
    leftOut:
      "O que foi encerrado fica de fora. O que uma ficha não informa não foi encontrado em fontes públicas. Isso não quer dizer “não”. Os critérios são deduzidos: nenhuma pesquisa os pergunta.",
    heads: { need: "O que se procura", count: "Informam", of: "De", share: "Proporção" },
    needs: {
      place: "Atua em meu país ou minha região: de alcance nacional ou regional",
      industry: "Conhece meu setor: menciona um",
      issue: "Atua contra a forma de exploração que me preocupa: menciona uma",
      help: "Faz o que preciso: informa seus tipos de ajuda",
      engagement: "Como colaboraríamos",
      cost: "Quanto custa",
      proof: "Experiência comprovada com empresas: um estudo de caso",
      alive: "Ativa: evidência dos últimos dois anos",
      reachable: "Acessível: um modo de entrar em contato",
      language: "Em meu idioma: informa seus idiomas",
      legitimacy: "Por quem fala: seu tipo",
    },
    short: {
      place: "um lugar determinado",
      industry: "o setor",
      issue: "a forma de exploração",
      help: "os tipos de ajuda",
      engagement: "como colaborar",
      cost: "o custo",
      proof: "um estudo de caso",
      alive: "evidência recente",
      reachable: "um contato",
      language: "os idiomas",
      legitimacy: "o tipo",
    },
  },

  named: {
    title: (regions: readonly string[], n: number) =>
      `Entre as regiões mencionadas em 2021, menos organizações locais: ${list(regions)}, ${regions.length > 1 ? "cada uma com " : "com "}${number(n)}`,
    nothing: "Ainda não há nada no registro",
    unit: "O que o relatório de 2021 achou que faltava ou não estava claro, e as fichas sobre isso agora",
    leftOut:
      "Só indicativo: outras organizações, reunidas por outras regras, e de propósito para estas regiões e para o recrutamento. O que foi encerrado fica de fora.",
    heads: { need: "Mencionado em 2021", count: "Fichas agora", of: "De", share: "Proporção" },
    needs: {
      local: (region: string) => `Falta conhecimento local: ${region}`,
      "recruitment-help": "Recrutamento: oferece ajuda com recrutamento justo e ético",
      "recruitment-issue": "Recrutamento: atua contra o recrutamento abusivo",
      "out-of-date": "Desatualizadas: sem evidência dos últimos dois anos",
      "services-unclear": "Pouco claro: tipos de ajuda não encontrados",
      "engagement-unclear": "Pouco claro: formas de colaborar não encontradas",
      "tools-out-of-date": "Ferramentas sem acompanhamento: sem evidência dos últimos dois anos",
    },
  },
  text: (count: number, share: number | null) =>
    share === null ? number(count) : `${number(count)} (${percent(share)})`,
  about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
    list(bars.map(({ label, text }) => `${label}: ${text}`)),

  said: {
    title: "O que diz o relatório de 2021",
    source: "Trends and Gaps in the corporate partnership landscape, 2021",
    items: [
      "Cerca de um quarto das organizações do Interactive Map tratava de recrutamento, e 60% atuavam em vários setores.",
      "40% tinham foco global; faltava às empresas conhecimento especializado no Oriente Médio, na África, na América Latina e no Caribe.",
      "As informações sobre muitas organizações estavam desatualizadas; serviços, tipos de parceria, linhas de trabalho, publicações e produtos, e contatos não estavam claros.",
      "As ferramentas feitas para empresas não tinham acompanhamento, e muitas tinham em comum a função, o objetivo e o usuário empresarial.",
    ],
    regions: "Região por região",
  },

  ask: {
    title: "Diga ao registro o que você procurou",
    text: "Só as empresas podem dizer do que precisam. Você pode dizê-lo em um formulário, sem o nome de uma empresa. Ainda não há respostas. Quando houver algumas, elas serão contadas aqui.",
    form: "Diga o que você procurou",
    guide: "Como contribuir",
    match: "Pergunte ao registro agora: “Buscar parceiros”",
    questions: "Perguntas para uma primeira conversa",
  },
};
