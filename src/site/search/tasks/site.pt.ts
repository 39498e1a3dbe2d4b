import type { Task } from "./task.ts";

/** What people want to know about the register and its site: one row a task. English words stay, since people mix. */
export const siteTasks: readonly Task[] = [
  {
    title: "O que mudou no registro",
    text: "Fichas novas e alteradas, dia a dia, e feeds para acompanhá-las.",
    address: "/changes/",
    words:
      "me avisem, avisar quando, ser avisado, ser avisada, quando houver algo novo, algo novo, receber novidades, manter-me informado, o que foi retirado, " +
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
      "foi verificado, foi conferido, quem verificou, quem conferiu, está verificado, é verdade isto, como vocês sabem, de onde vem, de onde vêm, pagam para " +
      "aparecer, é publicidade, " +
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
      "guardam o que, o que eu digito, o que eu escrevo, o que eu procuro, quem lê, quem vê o que, meu chefe pode ver, espionar, vendem meus dados, " +
      "privacidade, politica de privacidade, cookies, cookie, rastreamento, lgpd, rgpd, gdpr, dados pessoais, protecao de dados, voces me rastreiam, minha busca e privada, e seguro, e seguro usar, dados seguros, anonimo, anonima, " +
      "privacy, privacy policy, tracking, personal data, data protection, privacidad, datenschutz",
  },
  {
    title: "Acessibilidade",
    text: "Como o site funciona com teclado, com leitor de tela e sem JavaScript.",
    address: "/guides/accessibility/",
    words:
      "letras muito pequenas, texto muito pequeno, difícil de ler, aumentar a letra, daltônico, sem mouse, celular antigo, " +
      "acessibilidade, leitor de tela, wcag, navegacao por teclado, sem javascript, modo escuro, texto grande, letras grandes, accessibility, screen reader, keyboard navigation, dark mode",
  },
  {
    title: "Relatar um problema deste site",
    text: "Como avisar quem o mantém de que uma página, um link ou um formulário não funciona, ou do que faz falta.",
    address: "/guides/contribute/",
    words:
      "bug, relatar um bug, reportar um bug, relatar um problema, reportar um problema, comunicar um erro, problema tecnico, suporte tecnico, site nao funciona, pagina nao funciona, busca nao funciona, pesquisa nao funciona, formulario nao funciona, mapa nao funciona, nao carrega, nao abre, pagina em branco, pagina nao encontrada, erro do site, erro no site, site lento, sugerir uma funcao, melhorar o site, problema com o site, problema com a pagina, report a bug, report a problem, website error, does not work, broken page",
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
      "sem sinal, sem rede, sem dados móveis, salvar a página, " +
      "sem conexao, offline, ler offline, usar offline, sem internet, sem wifi, conexao ruim, conexao lenta, instalar, instalar o aplicativo, aplicativo do registro, guardar paginas, paginas guardadas, read offline, without internet, no internet",
  },
];
