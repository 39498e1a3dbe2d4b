import type { FieldWords } from "./words.en.ts";

/** The words of a listing's fields, in Portuguese: what the schemas say in English. */
export const fieldWords: FieldWords = {
  fields: {
    kind: { title: "Tipo de ficha", description: "entity: uma organização ou iniciativa." },
    "tool:kind": { title: "Tipo de ficha", description: "tool: uma ferramenta tecnológica." },
    name: {
      title: "Nome",
      description: "O nome que a organização ou a ferramenta usa para si, em inglês se tiver um em inglês.",
    },
    acronym: { title: "Sigla", description: "A forma curta que ela mesma usa." },
    aliases: { title: "Outros nomes", description: "Nomes anteriores, nomes em outros idiomas, outras grafias." },
    website: { title: "Site", description: "O próprio site, ou a própria página no site de quem a hospeda." },
    type: { title: "Tipo", description: "Que tipo de organização é." },
    founded: { title: "Fundação", description: "O ano em que começou." },
    headquarters: {
      title: "Sede",
      description: "O país do escritório principal.",
      inFile: "No arquivo: o código de duas letras (ISO 3166-1).",
    },
    identifiers: { title: "Identificadores", description: "Identificadores em outros registros abertos." },
    "identifiers.wikidata": { title: "Wikidata", description: "Identificador do item em wikidata.org." },
    "identifiers.ror": {
      title: "ROR",
      description: "Identificador no Research Organization Registry, sem o endereço.",
    },
    "identifiers.lei": { title: "LEI", description: "Identificador de entidade jurídica (ISO 17442)." },
    summary: {
      title: "Resumo",
      description: "O que é e o que oferece às empresas, em no máximo 60 palavras suas; neutro, sem o nome de ninguém.",
    },
    uses: {
      title: "Usos",
      description:
        "O que as pessoas fazem com ela, em palavras do dia a dia: uma coisa por frase, de 4 a 14 palavras que começam com um verbo.",
    },
    reach: { title: "Abrangência", description: "Até onde vai o trabalho e em que lugares." },
    "reach.scope": {
      title: "Alcance",
      description: "Até onde vai o trabalho. Uma ficha nacional tem exatamente um país.",
    },
    "reach.regions": {
      title: "Regiões",
      description: "Regiões do mundo em que trabalha; nunca “mundial”, que é um alcance.",
    },
    "reach.countries": {
      title: "Países",
      description: "Países em que o trabalho está documentado.",
      inFile: "No arquivo: códigos de duas letras (ISO 3166-1).",
    },
    focus: { title: "Foco", description: "Contra quais formas de exploração e em quais setores trabalha." },
    "focus.issues": {
      title: "Contra o que atua",
      description: "As formas de exploração contra as quais trabalha.",
    },
    "focus.industries": {
      title: "Setores",
      description:
        "Setores com trabalho documentado; “Todos os setores” significa que trabalha com qualquer um. Sem resposta: nenhum foi encontrado.",
    },
    offer: { title: "Oferta", description: "O que oferece às empresas e como uma empresa pode colaborar." },
    "tool:offer": {
      title: "Oferta",
      description: "Como uma empresa pode colaborar com ela e o que ela tem a mostrar.",
    },
    "offer.services": { title: "Tipos de ajuda", description: "A ajuda que oferece às empresas." },
    "offer.workstreams": {
      title: "Linhas de trabalho",
      description: "Em que trabalha agora, com poucas palavras para cada coisa.",
    },
    "offer.partnerships": { title: "Formas de colaborar", description: "Como uma empresa pode colaborar com ela." },
    "offer.cost": { title: "Custo", description: "Quanto a ajuda custa a uma empresa." },
    "offer.languages": {
      title: "Idiomas",
      description: "Idiomas em que trabalha com empresas ou em que a ferramenta pode ser usada.",
      inFile: "No arquivo: códigos ISO 639-1 ou, na falta deles, ISO 639-3.",
    },
    "offer.outputs": {
      title: "Publicações e produtos",
      description: "O que fez e uma empresa pode usar: orientações, ferramentas, capacitações, relatórios.",
    },
    "offer.outputs.title": { title: "Título", description: "Como se chama." },
    "offer.outputs.url": { title: "Endereço", description: "Onde pode ser obtido." },
    "offer.outputs.type": { title: "Tipo", description: "Que tipo de produto é." },
    "offer.outputs.year": { title: "Ano", description: "Quando saiu." },
    "offer.case_studies": {
      title: "Estudos de caso",
      description: "Relatos publicados do trabalho com uma empresa ou em um setor.",
    },
    "offer.case_studies.title": { title: "Título", description: "De que trata o relato." },
    "offer.case_studies.url": { title: "Endereço", description: "Onde pode ser lido." },
    "offer.case_studies.industry": { title: "Setor", description: "O setor de que trata." },
    "offer.case_studies.countries": { title: "Países", description: "Os países de que trata." },
    "offer.case_studies.year": { title: "Ano", description: "Quando foi publicado." },
    "offer.members": {
      title: "Membros",
      description: "Quantos membros tem, pela própria contagem ou pela de outra fonte.",
    },
    contact: {
      title: "Contato",
      description:
        "Onde uma empresa pode entrar em contato: uma página ou o endereço de uma função, nunca o de uma pessoa.",
    },
    "contact.url": { title: "Página de contato", description: "Uma página com um formulário ou um endereço." },
    "contact.email": {
      title: "E-mail",
      description: "O endereço de uma função, como info@ ou contato@; nunca o de uma pessoa.",
    },
    regulations: {
      title: "Leis que ajuda a cumprir",
      description: "Leis que ajuda uma empresa a cumprir, só quando uma fonte diz isso.",
    },
    relations: {
      title: "Relações",
      description:
        "O que a liga a outras fichas, ou a organizações que não constam aqui. Cada relação é guardada uma vez; o outro lado é calculado.",
    },
    "relations.type": { title: "Tipo", description: "O que liga as duas, visto a partir desta ficha." },
    "relations.to": { title: "Ficha", description: "O outro lado, se consta no registro." },
    "relations.name": { title: "Nome", description: "O outro lado, se não consta no registro." },
    status: {
      title: "Situação",
      description: "Se ainda trabalha, até onde uma fonte com data mostra.",
    },
    "status.state": {
      title: "Situação",
      description: "Desconhecida quando nenhuma fonte com data mostra.",
      inFile: "No arquivo: active, closed, merged ou unknown.",
    },
    "tool:status.state": {
      title: "Situação",
      description: "Desconhecida quando nenhuma fonte com data mostra.",
      inFile: "No arquivo: active, in-development, discontinued ou unknown.",
    },
    "status.since": { title: "Desde", description: "Quando esta situação começou, só se uma fonte der a data." },
    "status.note": { title: "Nota", description: "Por quê, em uma frase: o que a fonte diz, com a data dela." },
    "status.successor": { title: "Sucessora", description: "A ficha que tomou o lugar de uma que terminou." },
    review: { title: "Revisão", description: "Com que cuidado a ficha foi revisada, e quando." },
    "review.level": {
      title: "Nível",
      description: "Compilada de fontes públicas, revisada no próprio site, ou confirmada pela própria organização.",
      inFile: "No arquivo: compiled, checked ou confirmed.",
    },
    "review.date": { title: "Data", description: "O dia da revisão." },
    added: { title: "Inclusão", description: "O dia em que passou a constar no registro." },
    sources: { title: "Fontes", description: "As páginas públicas que mostram os dados; pelo menos uma." },
    "sources.url": { title: "Endereço", description: "A própria página." },
    "sources.publisher": { title: "Quem publica", description: "Quem publicou a página." },
    "sources.as_of": {
      title: "Data da página",
      description: "A data mais recente que a própria página mostra; fica vazia se não mostra nenhuma.",
    },
    "sources.supports": {
      title: "Mostra",
      description: "Os campos que a página comprova, como caminhos com pontos; um caminho abrange o que está abaixo.",
    },
    "sources.archive": { title: "Cópia arquivada", description: "Uma cópia arquivada da página." },
    notes: {
      title: "Notas",
      description: "Para a revisão; públicas com o arquivo, não aparecem na página da ficha.",
    },
    developers: {
      title: "Desenvolvida por",
      description: "Quem a constrói: uma organização do registro pela referência, qualquer outra pelo nome.",
    },
    "developers.name": { title: "Nome", description: "O nome da organização; nunca o de uma pessoa." },
    "developers.to": { title: "Ficha", description: "A ficha da organização, se tiver uma." },
    launched: { title: "Lançamento", description: "O ano em que pôde ser usada pela primeira vez." },
    functions: { title: "Funções", description: "O que a ferramenta faz." },
    work: {
      title: "Trabalho que a ferramenta faz",
      description:
        "Que trabalho ela faz, o principal primeiro: ferramentas que fazem o mesmo trabalho têm o mesmo tipo.",
    },
    target_users: { title: "Feita para", description: "Para quem foi feita." },
    technologies: { title: "Tecnologias", description: "Com o que é construída." },
    platforms: { title: "Plataformas", description: "Em que funciona." },
    access: { title: "Acesso", description: "Quem pode usá-la e se custa algo." },
    licence: { title: "Licença", description: "Identificador SPDX da licença do código ou dos dados." },
    repository: { title: "Código-fonte", description: "Onde o código-fonte está publicado." },
    last_activity: {
      title: "Última atividade",
      description: "O sinal de vida mais recente a que uma fonte dá uma data.",
    },
  },
  items: {
    aliases: "Outro nome",
    uses: "Uso",
    "offer.workstreams": "Linha de trabalho",
    "offer.outputs": "Publicação ou produto",
    "offer.case_studies": "Estudo de caso",
    relations: "Relação",
    sources: "Fonte",
    "sources.supports": "Caminho",
    developers: "Quem desenvolve",
  },
};
