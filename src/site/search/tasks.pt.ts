import type { Task } from "./tasks.en.ts";

export type { Task } from "./tasks.en.ts";

/** Every task that a search leads to first: one row a task. English words stay among them, since people mix. */
export const tasks: readonly Task[] = [
  {
    title: "Ajuda para quem está em perigo",
    text: "A quem recorrer se você, ou alguém que encontrou, está em perigo ou sendo explorado. O registro não pode ajudar diretamente.",
    address: "/guides/help/",
    words:
      "em perigo, estou em perigo, correndo perigo, sou explorado, sou explorada, sendo explorado, sendo explorada, estou sendo traficada, fui traficada, fui traficado, sou vitima, vitima precisa de ajuda, " +
      "ajuda para vitima, ajuda para vitimas, ajudar vitima, ajudar uma vitima, resgate, me resgatem, emergencia, numero de emergencia, para quem ligar, para quem ligo, onde denunciar, como denunciar, " +
      "telefone de ajuda, numero de telefone, telefone para denuncia, disque denuncia, disque 100, ligue 180, preciso de ajuda, preciso de socorro, socorro, ajuda urgente, me ajude, me ajudem, " +
      "pegou meu passaporte, pegaram meu passaporte, tiraram meu passaporte, reteve meu passaporte, ficou com meu passaporte, nao me pagam, patrao nao paga, nao recebo salario, nao posso sair, nao consigo sair, " +
      "estou presa, estou preso, trancada, trancado, fugir, escapar, vi uma vitima, suspeita de trafico, suspeito de trafico, denunciar trafico, denunciar trabalho escravo, denunciar crime, denunciar um caso, fazer denuncia, " +
      "linha de ajuda para vitimas, linha direta para vitimas, fui abusada, fui abusado, preciso de abrigo, " +
      "in danger, am exploited, being exploited, am trafficked, am a victim, help for victims, rescue me, emergency number, hotline number, helpline, need help now, report trafficking, took my passport, " +
      "ayuda, necesito ayuda, au secours, aide urgence, hilfe",
  },
  {
    title: "Corrigir uma ficha",
    text: "Diga o que está errado ou desatualizado, com uma página que o mostre.",
    address: "/contribute/?edit=",
    words:
      "desatualizado, desatualizada, ficha desatualizada, informacao desatualizada, ficha errada, ficha esta errada, esta errado, esta errada, informacao errada, endereco errado, site errado, pais errado, incorreto, incorreta, " +
      "erro, informar erro, relatar erro, apontar erro, erro na ficha, corrigir, corrigir ficha, corrigir uma ficha, corrigir minha ficha, corrigir nossa ficha, correcao, correcoes, " +
      "atualizar ficha, atualizar minha ficha, atualizar nossa ficha, atualizar perfil, atualizar informacoes, atualizar dados da organizacao, mudar minha ficha, alterar ficha, alterar nossa ficha, editar ficha, editar minha organizacao, " +
      "link quebrado, link nao funciona, fechou, nao existe mais, ja nao existe, encerrou, mudou de nome, nosso novo nome, novo telefone, nosso telefone, novo endereco, novo site, novo email, mudamos de endereco, novo escritorio, " +
      "texto sobre nos, fala sobre nos, sobre nos esta errado, terminou no ano passado, projeto terminou, projeto encerrado, parou, nao esta mais ativa, nao esta mais ativo, ferramenta encerrada, reivindicar ficha, confirmar ficha, confirmar nossa ficha, " +
      "correct a listing, correction, update our listing, edit listing, report an error, mistake, wrong information, outdated, broken link, no longer exists",
  },
  {
    title: "Retirar uma ficha, ou responder a uma",
    text: "Como uma organização do registro pede a retirada, confirma o que consta ou responde.",
    address: "/guides/contribute/",
    words:
      "retirar minha organizacao, retirar nossa organizacao, retirar ficha, retirar nossa ficha, remover minha organizacao, remover nossa organizacao, remover ficha, remover minha ficha, remover nossa ficha, " +
      "apagar minha ficha, apagar nossa ficha, apagar ficha, excluir ficha, excluir minha ficha, excluir nossa organizacao, tirar do ar, tirar do registro, tirem a gente, nos remover, me remover, remover meu nome, apagar meu nome, apagar meus dados, excluir meus dados, " +
      "remocao, retirada, pedir remocao, pedir retirada, reclamacao sobre ficha, reclamar de uma ficha, estamos no registro, por que estamos no registro, direito de resposta, " +
      "remove our listing, remove my organisation, delete my entry, removal, right of reply",
  },
  {
    title: "Incluir uma organização",
    text: "Proponha uma organização ou iniciativa que falta.",
    address: "/contribute/?new=entity",
    words:
      "incluir minha organizacao, incluir nossa organizacao, incluir uma organizacao, incluir organizacao, incluir minha ong, incluir nossa ong, incluir ong, incluir iniciativa, incluir minha empresa, incluir nossa empresa, incluir ficha, " +
      "adicionar organizacao, adicionar minha organizacao, adicionar nossa ong, adicionar ficha, acrescentar organizacao, sugerir uma organizacao, sugerir organizacao, propor uma organizacao, propor organizacao, propor ficha, propor uma ficha, enviar organizacao, " +
      "cadastrar minha organizacao, cadastrar nossa organizacao, cadastrar organizacao, cadastrar ong, cadastro de organizacao, registrar minha organizacao, registrar nossa organizacao, constar no registro, como entrar no registro, entrar no registro, participar do registro, " +
      "nova organizacao, nova ficha, organizacao nao esta, organizacao que falta, falta uma organizacao, inscrever, " +
      "add an organisation, add our ngo, suggest an organisation, submit a listing, get listed, new organisation, missing organisation",
  },
  {
    title: "Incluir uma ferramenta",
    text: "Proponha uma ferramenta tecnológica que falta.",
    address: "/contribute/?new=tool",
    words:
      "incluir minha ferramenta, incluir nossa ferramenta, incluir uma ferramenta, incluir ferramenta, incluir aplicativo, incluir app, adicionar ferramenta, adicionar aplicativo, adicionar app, sugerir uma ferramenta, sugerir ferramenta, sugerir aplicativo, " +
      "propor uma ferramenta, propor ferramenta, propor aplicativo, enviar ferramenta, cadastrar ferramenta, cadastrar aplicativo, registrar nossa ferramenta, nova ferramenta, ferramenta que falta, falta uma ferramenta, falta aplicativo, " +
      "add a tool, add an app, suggest a tool, submit a tool, new tool, missing tool",
  },
  {
    title: "Baixar os dados",
    text: "Todas as fichas em CSV para Excel, JSON e outros formatos, de uso livre (CC BY 4.0). Cada lista também exporta o que você filtra.",
    address: "/data/",
    words:
      "baixar, baixar dados, baixar os dados, baixar tudo, baixar csv, baixar excel, baixar planilha, baixar lista, download, downloads, exportar, exportar dados, exportar para excel, exportar lista, exportar csv, excel, csv, json, planilha, planilhas, xlsx, " +
      "conjunto de dados, base de dados completa, banco de dados, lista completa, api, rest api, usar os dados, reutilizar dados, dados abertos download, obter dados, dados brutos, parquet, sqlite, google sheets, npm, pacote npm, pacote python, pacote r, datasette, " +
      "download data, download csv, download excel, export data, dataset, spreadsheet, raw data, full list, descargar datos, telecharger donnees",
  },
  {
    title: "Consultar os dados",
    text: "Rode SQL sobre todo o registro no seu navegador, a partir de dez perguntas prontas, e baixe a resposta.",
    address: "/data/query/",
    words:
      "sql, consulta sql, consultas sql, rodar sql, executar sql, consultar os dados, consultar dados, consulta aos dados, perguntar aos dados, editor de consultas, consulta propria, analise propria, analisar os dados, analisar dados, " +
      "sql query, query, query the data, ask the data, analyse the data",
  },
  {
    title: "Mostrar uma ficha no seu próprio site",
    text: "Copie uma ficha, uma lista, um gráfico ou um selo para uma página sua.",
    address: "/embed/",
    words:
      "incorporar, incorporar lista, incorporar ficha, incorporar grafico, incorporar mapa, codigo para incorporar, no meu site, no nosso site, em meu site, em nosso site, no meu proprio site, selo, selos, selo para o site, iframe, widget, trecho de codigo, oembed, " +
      "embed, embed a list, embed code, badge, badges, snippet, on my website, on our site, incrustar, integrer",
  },
  {
    title: "Citar ou reutilizar os dados",
    text: "A licença, como citar o registro e o que significa cada campo.",
    address: "/data/",
    words:
      "citar, como citar, citacao, citar o registro, referencia bibliografica, licenca, licenca dos dados, direitos autorais, permissao de uso, posso usar, termos de uso, atribuicao, creative commons, dicionario de dados, significado dos campos, o que significam os campos, " +
      "cite, how to cite, citation, licence, license, copyright, terms of use, data dictionary",
  },
  {
    title: "Isto já existe?",
    text: "Descreva uma ferramenta em que você pensa: a página mostra as que fazem trabalho parecido.",
    address: "/exists/",
    words:
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
      "comparar, comparar organizacoes, comparar ferramentas, comparacao, lado a lado, comparar duas, diferenca entre organizacoes, diferenca entre ferramentas, versus, qual e melhor, " +
      "compare, compare organisations, compare tools, comparison, side by side, comparer, vergleichen",
  },
  {
    title: "Sua seleção",
    text: "As fichas que você guardou, com notas: para compartilhar, imprimir ou exportar.",
    address: "/shortlist/",
    words:
      "selecao, minha selecao, fichas guardadas, fichas salvas, organizacoes salvas, guardar ficha, guardar uma ficha, salvar ficha, salvar para depois, favoritos, favoritas, marcadores, minha lista, imprimir, imprimir lista, imprimir selecao, compartilhar lista, compartilhar selecao, pdf, " +
      "resumo para meu chefe, relatorio para meu chefe, shortlist, my shortlist, saved listings, save a listing, favourites, bookmarks, print list, share a list",
  },
  {
    title: "O mapa",
    text: "Onde organizações e ferramentas atuam, país por país.",
    address: "/map/",
    words:
      "mapa, mapa do mundo, mapa mundi, no mapa, ver no mapa, mostrar no mapa, quais paises, organizacoes por pais, ferramentas por pais, fichas por pais, paises abrangidos, map, world map, organisations by country, carte, karte",
  },
  {
    title: "Leis",
    text: "Leis, projetos de lei, tratados e diretrizes sobre trabalho forçado e tráfico de pessoas: a quem se aplicam, o que pedem.",
    address: "/laws/",
    isGeneral: true,
    words:
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
    title: "O que mudou no registro",
    text: "Fichas novas e alteradas, dia a dia, e feeds para acompanhá-las.",
    address: "/changes/",
    words:
      "novidades, o que ha de novo, o que e novo, o que mudou, ultimas mudancas, mudancas recentes, adicionadas recentemente, fichas novas, novas fichas, atualizacoes, ultimas atualizacoes, noticias, boletim, newsletter, rss, feed rss, atom, feed, feeds, " +
      "assinar, acompanhar, acompanhar atualizacoes, me avise, receber avisos, alertas, historico de mudancas, mudancas nas fichas, calendario, icalendar, revisoes pendentes, acompanhar uma ficha, seguir uma ficha, " +
      "what changed, latest changes, new listings, updates, news, subscribe, rss feed, alerts",
  },
  {
    title: "O que há de novo neste site",
    text: "O que você pode fazer agora e não podia antes.",
    address: "/guides/changelog/",
    words:
      "registro de mudancas do site, novas funcoes, novos recursos, notas de versao, atualizacoes do site, novo neste site, changelog, change log, new features, release notes, site updates",
  },
  {
    title: "Como as fichas são feitas",
    text: "De onde vêm os dados, como são verificados e quais são os limites.",
    address: "/guides/method/",
    words:
      "metodo, metodologia, de onde vem os dados, origem dos dados, fonte dos dados, fontes dos dados, fontes, como os dados sao coletados, como os dados foram coletados, como os dados sao verificados, como verificam, quao confiavel, confiavel, posso confiar, e exato, exatidao, verificado, verificacao, " +
      "quem verifica as fichas, quem verifica os dados, quem revisa, quem decide, quao atual, quao atualizado, idade dos dados, quao recente, criterios de inclusao, criterios para constar, como escolhem, criterios de selecao, como as fichas sao escolhidas, " +
      "o que significa compilada, o que significa desatualizada, o que significa envelhecendo, o que significa sem data, o que significa atual, o que significa atualidade, aval, endosso, classificacao das organizacoes, ranking, " +
      "method, methodology, data source, data sources, reliable, accuracy, verified, inclusion criteria, endorsement",
  },
  {
    title: "Como funciona a busca de parceiros",
    text: "Como os critérios são comparados, o que quer dizer correspondência forte e como isso foi testado.",
    address: "/guides/matching/",
    words:
      "como funciona a busca de parceiros, como funciona encontrar parceiros, como funciona a correspondencia, metodo de correspondencia, pontuacao da correspondencia, resultados explicados, correspondencia forte, algoritmo, " +
      "how does match work, how matching works, matching method, match score, algorithm",
  },
  {
    title: "Como revisar uma ficha",
    text: "O que se verifica em uma revisão, e como uma ficha passa a revisada ou confirmada.",
    address: "/guides/review/",
    words:
      "ser revisor, ser revisora, tornar-se revisor, revisar uma ficha, revisar fichas, como revisar, revisor, revisora, voluntario no registro, ser voluntario, dedicar tempo, ajudar o registro, ajudar com o registro, guia de revisao, " +
      "become a reviewer, review a listing, how to review, reviewer, volunteer for the register",
  },
  {
    title: "Sobre o registro",
    text: "O que é, para quem é, de onde vem e o que não faz.",
    address: "/guides/about/",
    words:
      "sobre, sobre nos, sobre o registro, quem somos, quem administra, quem mantem, quem fez isto, quem fez isso, quem esta por tras, quem e o dono, quem paga, quem financia o registro, financiado por quem, contato, fale conosco, contatar a equipe, contatar o registro, o que e isto, o que e este site, expediente, " +
      "about, about us, who runs this, who made this, contact us, what is this site",
  },
  {
    title: "Privacidade",
    text: "O que o site não coleta: nada do que você digita sai do seu navegador.",
    address: "/guides/privacy/",
    words:
      "privacidade, politica de privacidade, cookies, cookie, rastreamento, lgpd, rgpd, gdpr, dados pessoais, protecao de dados, voces me rastreiam, minha busca e privada, e seguro, e seguro usar, dados seguros, anonimo, anonima, " +
      "privacy, privacy policy, tracking, personal data, data protection, privacidad, datenschutz",
  },
  {
    title: "Acessibilidade",
    text: "Como o site funciona com teclado, com leitor de tela e sem JavaScript.",
    address: "/guides/accessibility/",
    words:
      "acessibilidade, leitor de tela, wcag, navegacao por teclado, sem javascript, modo escuro, texto grande, letras grandes, accessibility, screen reader, keyboard navigation, dark mode",
  },
  {
    title: "Glossário",
    text: "O que cada termo significa, e como outros organismos chamam o mesmo.",
    address: "/guides/glossary/",
    words:
      "glossario, diferenca entre trafico, trafico e contrabando de migrantes, definicao, definicoes, definir, o que significa, significado dos termos, terminologia, vocabulario, glossary, definition, definitions, meaning of terms, terminology, vocabulary, glossaire",
  },
  {
    title: "Lacunas: onde falta ajuda",
    text: "Que regiões, setores e formas de exploração têm poucas organizações ou ferramentas.",
    address: "/insights/coverage/",
    words:
      "lacuna, lacunas, cobertura, onde falta ajuda, onde faltam organizacoes, pouco atendidas, pouco atendidos, mal atendidas, que regioes nao tem, o que falta no campo, gap, gaps, coverage, where is help missing, underserved",
  },
  {
    title: "Tendências e números",
    text: "Gráficos do campo: como cresceu, onde atua, quão atual é a evidência.",
    address: "/insights/",
    words:
      "estatisticas, estatistica, tendencias, graficos, grafico, numeros, analises, quantas organizacoes, quantas ferramentas, numero de organizacoes, numero de ferramentas, antes e agora, relatorio de 2021, statistics, trends, charts, figures, insights, how many organisations, how many tools, 2021 report",
  },
  {
    title: "Estudos de caso",
    text: "O que as organizações fizeram com empresas, por setor.",
    address: "/insights/case-studies/",
    words:
      "estudo de caso, estudos de caso, exemplos, casos de sucesso, exemplo de empresa, exemplo de uma empresa, boa pratica, boas praticas, melhores praticas, case study, case studies, success stories, good practice, best practices",
  },
  {
    title: "Relatar um problema deste site",
    text: "Como avisar quem o mantém de que uma página, um link ou um formulário não funciona, ou do que faz falta.",
    address: "/guides/contribute/",
    words:
      "bug, relatar um bug, reportar um bug, relatar um problema, reportar um problema, comunicar um erro, problema tecnico, suporte tecnico, site nao funciona, pagina nao funciona, busca nao funciona, pesquisa nao funciona, formulario nao funciona, mapa nao funciona, nao carrega, nao abre, pagina em branco, pagina nao encontrada, erro do site, erro no site, site lento, sugerir uma funcao, melhorar o site, problema com o site, problema com a pagina, bug, report a bug, report a problem, website error, does not work, broken page",
  },
  {
    title: "O código-fonte",
    text: "O código e as fichas são abertos: como vê-los, copiá-los e alterá-los.",
    address: "/guides/contribute/",
    words:
      "codigo fonte, codigo aberto, repositorio git, ver o codigo, como este site foi feito, copia propria do registro, github, source code, open source, repository, pull request",
  },
  {
    title: "Traduzir ou corrigir uma palavra",
    text: "Os idiomas do site, e como corrigir uma tradução ou acrescentar uma.",
    address: "/guides/translate/",
    words:
      "traduzir, traducao, traducoes, ma traducao, traducao errada, erro de traducao, corrigir traducao, outro idioma, outros idiomas, mudar idioma, mudar de idioma, mudar a lingua, idiomas do site, quais idiomas, no meu idioma, acrescentar um idioma, versao em ingles, ajudar a traduzir, translate, translation, wrong translation, change language, other languages",
  },
  {
    title: "Ler sem conexão",
    text: "O que o seu navegador guarda deste site para ler sem conexão, e como apagar.",
    address: "/guides/privacy/",
    words:
      "sem conexao, offline, ler offline, usar offline, sem internet, sem wifi, conexao ruim, conexao lenta, instalar, instalar o aplicativo, aplicativo do registro, guardar paginas, paginas guardadas, offline, read offline, without internet, no internet",
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
