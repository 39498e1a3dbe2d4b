import type { Task } from "./task.ts";

/** What people come to find: one row a task. English words stay, since people mix. */
export const findingTasks: readonly Task[] = [
  {
    title: "Isto já existe?",
    text: "Descreva uma ferramenta em que você pensa: a página mostra as que fazem trabalho parecido.",
    address: "/exists/",
    words:
      "alguém já fez, alguém já criou, já tem um aplicativo, já tem uma ferramenta, ferramenta como a minha, parecido com minha ideia, minha ideia é nova, " +
      "alguém trabalha nisso, " +
      "isto ja existe, isso ja existe, ja existe, ja existem, existe um app, existe um aplicativo, existe aplicativo, existe algum aplicativo, existe uma ferramenta, existe alguma ferramenta, existe ferramenta para, existe software, ha um aplicativo, tem aplicativo, tem algum app, " +
      "alguem ja fez, alguem ja criou, alguem esta criando, alguem esta desenvolvendo, ja foi feito, ja foi criado, quero criar, quero desenvolver, planejo criar, " +
      "criar um aplicativo, criar aplicativo, criar um app, criar uma ferramenta, criar ferramenta, desenvolver aplicativo, desenvolver um aplicativo, desenvolver uma ferramenta, fazer um aplicativo, minha ideia, nova ideia, ideia de aplicativo, ideia de ferramenta, ideia de app, " +
      "verificar minha ideia, ferramentas parecidas, ferramentas semelhantes, ferramentas duplicadas, reinventar a roda, hackathon, " +
      "does this exist, already exists, is there an app, is there a tool, build an app, build a tool, my idea, app idea, similar tools",
  },
  {
    title: "Encontrar o parceiro certo",
    text: "Diga seu setor, país, forma de exploração e a ajuda que quer: a página explica quais organizações combinam.",
    address: "/match/",
    isGeneral: true,
    words:
      "encontrar um parceiro, encontrar parceiro, encontrar parceiros, achar parceiro, procuro parceiro, procurando parceiro, busco parceiro, buscar parceiro, buscar parceiros, preciso de parceiro, preciso de um parceiro, escolher parceiro, escolher um parceiro, parceiro em, parceiro no, parceiro na, " +
      "qual organizacao, qual a melhor organizacao, encontrar organizacao, encontrar uma organizacao, quem pode ajudar minha empresa, quem pode ajudar nossa empresa, quem pode nos ajudar, quem ajuda empresas, recomendar organizacao, recomendacao, recomendacoes, " +
      "encontrar especialista, ajuda para minha empresa, ajudar minha empresa, ajudar nossa empresa, ajudar meu negocio, " +
      "find a partner, find partners, looking for a partner, who can help my company, help my company, recommend an organisation, match, matching, matchmaking, buscar socio, encontrar socio, trouver un partenaire, suche partner",
  },
  {
    title: "Comparar fichas",
    text: "Ponha organizações ou ferramentas lado a lado, campo por campo.",
    address: "/compare/",
    words:
      "uma ao lado da outra, um ao lado do outro, ver duas organizações, quais as diferenças, qual das duas, vantagens e desvantagens, " +
      "comparar, comparar organizacoes, comparar ferramentas, comparacao, lado a lado, comparar duas, diferenca entre organizacoes, diferenca entre ferramentas, versus, qual e melhor, " +
      "compare, compare organisations, compare tools, comparison, side by side, comparer, vergleichen",
  },
  {
    title: "Sua seleção",
    text: "As fichas que você guardou, com notas: para compartilhar, imprimir ou exportar.",
    address: "/shortlist/",
    words:
      "guardar estas, montar uma lista, minha própria lista, lista para meu chefe, imprimir uma lista, " +
      "selecao, minha selecao, fichas guardadas, fichas salvas, organizacoes salvas, guardar ficha, guardar uma ficha, salvar ficha, salvar para depois, favoritos, favoritas, marcadores, minha lista, imprimir, imprimir lista, imprimir selecao, compartilhar lista, compartilhar selecao, pdf, " +
      "resumo para meu chefe, relatorio para meu chefe, shortlist, my shortlist, saved listings, save a listing, favourites, bookmarks, print list, share a list",
  },
  {
    title: "O mapa",
    text: "Onde organizações e ferramentas atuam, país por país.",
    address: "/map/",
    words:
      "perto de mim, perto daqui, na minha região, país por país, onde ficam, " +
      "mapa, mapa do mundo, mapa mundi, no mapa, ver no mapa, mostrar no mapa, quais paises, organizacoes por pais, ferramentas por pais, fichas por pais, paises abrangidos, map, world map, organisations by country, carte, karte",
  },
  {
    title: "Leis",
    text: "Leis, projetos de lei, tratados e diretrizes sobre trabalho forçado e tráfico de pessoas: a quem se aplicam, o que pedem.",
    address: "/laws/",
    isGeneral: true,
    words:
      "quem deve publicar, quem tem de publicar, devemos publicar, temos que informar, somos obrigados, obrigado por lei, obrigação de publicar, quais " +
      "empresas devem, " +
      "lei, leis, legislacao, regulamentos, normas legais, qual lei, quais leis, lista de leis, leis sobre cadeia de fornecimento, leis da cadeia de fornecimento, leis de escravidao moderna, a lei se aplica, obrigacoes legais, exigencias legais, a lei se aplica a minha empresa, aplica a minha empresa, minha empresa precisa cumprir, " +
      "law, laws, legislation, regulations, which law, supply chain laws, modern slavery laws, legal requirements, am i covered, ley, leyes, loi, lois, gesetz, gesetze",
  },
  {
    title: "Devida diligência, passo a passo",
    text: "As seis etapas do guia da OCDE, e quais fichas ajudam em cada uma.",
    address: "/due-diligence/",
    words:
      "etapas da devida diligencia, passos da devida diligencia, seis etapas, seis passos, etapas da ocde, passos da ocde, processo de devida diligencia, como fazer devida diligencia, como fazer due diligence, por onde comeco, por onde comecar, primeiros passos, " +
      "due diligence steps, oecd steps, due diligence process, how to do due diligence, where to start, getting started",
  },
  {
    title: "Glossário",
    text: "O que cada termo significa, e como outros organismos chamam o mesmo.",
    address: "/guides/glossary/",
    words:
      "glossario, diferenca entre trafico, trafico e contrabando de migrantes, definicao, definicoes, definir, o que significa, significado dos termos, terminologia, vocabulario, glossary, definition, definitions, meaning of terms, terminology, vocabulary, glossaire",
  },
  {
    title: "Explorar por tema",
    text: "Cada forma de exploração, setor, tipo de ajuda, região e país, com as suas fichas.",
    address: "/browse/",
    isGeneral: true,
    words:
      "explorar, explorar por tema, temas, lista de temas, todos os temas, categorias, mapa do site, sumario, por tema, lista de setores, browse, topics, sitemap, categories",
  },
  {
    title: "Todas as organizações",
    text: "A lista completa, com filtros por país, setor, ajuda e mais.",
    address: "/entities/",
    isGeneral: true,
    words:
      "organizacoes, ongs, entidades beneficentes, todas as organizacoes, lista de organizacoes, todas as ongs, lista de ongs, diretorio, explorar organizacoes, todas as fichas, organisations, ngos, charities, all organisations, list of organisations, directory, all listings",
  },
  {
    title: "Todas as ferramentas",
    text: "A lista das ferramentas tecnológicas, com filtros.",
    address: "/tools/",
    isGeneral: true,
    words:
      "ferramentas, aplicativos, apps, software, programas, todas as ferramentas, lista de ferramentas, lista de aplicativos, todos os aplicativos, explorar ferramentas, ferramentas tecnologicas, tools, all tools, list of tools, list of apps, technology tools",
  },
];
