/** The facts of the clarity checklist, in Portuguese: one row a fact. Their names are those of their fields. */
export const clarityFactWords: typeof import("./words.en.ts").clarityFactWords = {
  services: {
    plural: "tipos de ajuda",
    asked: "Que ajuda oferece",
    supply: "Informar a ajuda",
    letter: {
      entity: {
        ask: "Ajuda: na página para empresas, uma linha para cada tipo de ajuda que uma empresa pode ter.",
        draft: "O que oferecemos: [capacitação, assessoria, um canal de ajuda …]",
      },
      tool: { ask: "Ajuda: na página da ferramenta.", draft: "O que faz: […]" },
    },
  },
  partnerships: {
    plural: "formas de colaborar",
    asked: "Como uma empresa pode colaborar",
    supply: "Informar formas de colaborar",
    letter: {
      entity: {
        ask: "Formas de colaborar: na página para empresas ou em “Parcerias”, como uma empresa pode se associar e o que pode comprar, financiar ou fazer junto com vocês.",
        draft:
          "Como uma empresa pode colaborar conosco: [associação, projetos conjuntos, serviços pagos, financiamento …]",
      },
      tool: {
        ask: "Formas de colaborar: na página da ferramenta, como uma empresa pode usá-la, testá-la, financiá-la ou participar dela.",
        draft: "Como uma empresa pode participar: [licença, piloto, associação, financiamento …]",
      },
    },
  },
  workstreams: {
    plural: "linhas de trabalho",
    asked: "Seus programas e temas de trabalho",
    supply: "Informar linhas de trabalho",
    letter: {
      entity: {
        ask: "Linhas de trabalho: na página para empresas ou em “O que fazemos”, os programas ou temas em que vocês trabalham agora, com poucas palavras cada um.",
        draft: "Em que trabalhamos agora: [programa ou tema, uma linha cada]",
      },
      tool: { ask: "Linhas de trabalho: na página da ferramenta.", draft: "Em que se está trabalhando: […]" },
    },
  },
  outputs: {
    plural: "publicações e produtos",
    asked: "Publicações e produtos que uma empresa pode usar",
    supply: "Informar publicações e produtos",
    letter: {
      entity: {
        ask: "Publicações e produtos: em uma página de recursos, cada kit, guia ou relatório com o ano e um endereço duradouro.",
        draft: "O que você pode usar já: [título, ano, endereço]",
      },
      tool: {
        ask: "Publicações e produtos: na página da ferramenta, relatórios, dados ou guias que vieram dela, cada um com o ano e um endereço duradouro.",
        draft: "O que resultou dela: [título, ano, endereço]",
      },
    },
  },
  "case-studies": {
    plural: "estudos de caso",
    asked: "Estudos de caso com empresas",
    supply: "Informar estudos de caso",
    letter: {
      entity: {
        ask: "Estudos de caso: em “O que fazemos”, um relato breve com setor, país, ano e o que resultou. Não é preciso mencionar o nome da empresa.",
        draft: "Onde funcionou: [setor, país, ano, o que foi feito, o que resultou]",
      },
      tool: {
        ask: "Estudos de caso: na página da ferramenta, onde foi usada, com setor, país, ano e resultado. Não é preciso mencionar o nome da empresa.",
        draft: "Onde foi usada: [setor, país, ano, o que resultou]",
      },
    },
  },
  contact: {
    plural: "contatos",
    asked: "Uma forma de entrar em contato",
    supply: "Informar uma página de contato",
    letter: {
      entity: {
        ask: "Contato: na página de contato, um formulário ou um endereço para empresas que pertença a uma função, não a uma pessoa.",
        draft: "Contato para empresas: [formulário, ou um endereço como empresas@…]",
      },
      tool: {
        ask: "Contato: na página da ferramenta, um formulário ou um endereço que pertença a uma função, não a uma pessoa.",
        draft: "Contato: [formulário, ou um endereço como suporte@…]",
      },
    },
  },
  cost: {
    plural: "custos",
    asked: "Quanto custa",
    supply: "Informar o custo",
    letter: {
      entity: {
        ask: "Custo: junto à ajuda oferecida, se é gratuita, paga ou a combinar. Basta uma faixa de valores.",
        draft: "Quanto custa: [gratuito, contribuição de associado a partir de … por ano, valores a combinar]",
      },
      tool: { ask: "Custo: na página da ferramenta.", draft: "Quanto custa: […]" },
    },
  },
  languages: {
    plural: "idiomas",
    asked: "Em quais idiomas",
    supply: "Informar os idiomas",
    letter: {
      entity: {
        ask: "Idiomas: junto à ajuda oferecida ou ao contato, os idiomas em que vocês trabalham.",
        draft: "Idiomas em que trabalhamos: [português, …]",
      },
      tool: {
        ask: "Idiomas: na página da ferramenta ou na loja de aplicativos, os idiomas em que pode ser usada.",
        draft: "Idiomas: [português, …]",
      },
    },
  },
  currency: {
    plural: "evidências recentes",
    asked: "Evidência com data dos últimos dois anos",
    supply: "Informar evidência mais recente",
    letter: {
      entity: {
        ask: "Uma data: na página para empresas ou nas notícias, o dia da última mudança. Não foi encontrada nenhuma página com data dos últimos dois anos.",
        draft: "Última mudança: [dia, mês, ano]",
      },
      tool: {
        ask: "Uma data: na página da ferramenta, o dia da última versão ou mudança. Não foi encontrada nenhuma página com data dos últimos dois anos.",
        draft: "Última versão: [versão; dia, mês, ano]",
      },
    },
  },
};

/** What pages call the fields of a listing, in Portuguese. */
export const fieldLabels: typeof import("./words.en.ts").fieldLabels = {
  kind: "Tipo de ficha",
  name: "Nome",
  acronym: "Sigla",
  aliases: "Outros nomes",
  website: "Site",
  type: "Tipo",
  founded: "Fundação",
  headquarters: "Sede",
  identifiers: "Identificadores",
  "identifiers.wikidata": "Wikidata",
  "identifiers.ror": "ROR",
  "identifiers.lei": "LEI",
  summary: "Resumo",
  uses: "Para que serve",
  reach: "Abrangência",
  "reach.scope": "Alcance",
  "reach.regions": "Regiões",
  "reach.countries": "Países",
  focus: "Foco",
  "focus.issues": "Contra o que atua",
  "focus.industries": "Setores",
  offer: "Oferta",
  "offer.services": "Tipos de ajuda",
  "offer.workstreams": "Linhas de trabalho",
  "offer.partnerships": "Formas de colaborar",
  "offer.cost": "Custo",
  "offer.languages": "Idiomas",
  "offer.outputs": "Publicações e produtos",
  "offer.case_studies": "Estudos de caso",
  "offer.members": "Membros",
  contact: "Contato",
  "contact.url": "Página de contato",
  "contact.email": "E-mail",
  regulations: "Leis que ajuda a cumprir",
  relations: "Relações",
  status: "Situação",
  "status.state": "Situação",
  "status.since": "Desde",
  "status.note": "Nota",
  "status.successor": "Sucessora",
  review: "Revisão",
  "review.level": "Nível",
  "review.date": "Data",
  added: "Inclusão",
  sources: "Fontes",
  notes: "Notas",
  developers: "Desenvolvida por",
  launched: "Lançamento",
  functions: "Funções",
  work: "Tipo de trabalho",
  target_users: "Feita para",
  technologies: "Tecnologias",
  platforms: "Plataformas",
  access: "Acesso",
  licence: "Licença",
  repository: "Código-fonte",
  last_activity: "Última atividade",
};
