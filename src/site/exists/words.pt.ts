import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.pt.ts";
import type { KindOfWorkId } from "../../core/exists/ontology.ts";
import { messages as match } from "../match/words.pt.ts";

export type { Messages } from "./words.en.ts";

/** Kinds of work as written within a sentence. */
export const kindsOfWork: Readonly<Record<KindOfWorkId, string>> = {
  "recruiter-reviews": "avaliações de recrutadores por trabalhadores",
  "worker-surveys": "pesquisas com trabalhadores",
  "worker-complaints": "queixas de trabalhadores",
  "migrant-guide": "o que migrantes devem saber",
  "job-placement": "empregos sem intermediário",
  "recruitment-guidance": "orientação para o recrutamento justo",
  "mineral-tracing": "rastreamento de minérios",
  "seafood-tracing": "rastreamento de pescado",
  "gem-tracing": "rastreamento de pedras preciosas",
  "garment-tracing": "rastreamento de roupas e algodão",
  "shopper-apps": "informação sobre marcas para consumidores",
  "company-benchmarks": "avaliação comparativa de empresas",
  "statement-register": "registros de declarações de empresas",
  "statement-analysis": "exame de declarações de empresas",
  "supplier-questionnaire": "questionários para fornecedores",
  "company-self-check": "autoavaliação para empresas",
  "trade-screening": "triagem de comércio e fornecedores",
  "uyghur-lists": "empresas ligadas ao trabalho forçado de uigures",
  "employer-blacklist": "listas com nomes de empregadores",
  "goods-risk": "risco por produto",
  "risk-index": "risco por país e setor",
  "farm-child-labour": "trabalho infantil no campo",
  "watch-from-space": "observação do espaço",
  "worker-contracts": "contratos que não podem ser trocados",
  "audit-sharing": "auditorias compartilhadas",
  "seafood-guidance": "risco trabalhista no pescado",
  "worker-screening": "entrevistas de triagem com trabalhadores",
  "victim-hotline": "linhas de ajuda para vítimas",
  "public-reports": "denúncias do público",
  "crisis-button": "um botão para quem está em perigo",
  "sex-adverts": "análise de anúncios de sexo",
  "web-intelligence": "busca na web aberta e na dark web",
  "platform-moderation": "manter material de abuso fora das plataformas",
  "abuse-hashes": "impressões digitais de imagens de abuso",
  "abuse-classifier": "reconhecimento de imagens de abuso ainda desconhecidas",
  "abuse-blocklist": "bloqueio de sites de abuso",
  "own-image-removal": "remoção de imagens da própria pessoa",
  "grooming-detection": "detecção de aliciamento on-line",
  "report-clearing": "triagem de denúncias de abuso on-line",
  "bank-monitoring": "sinais de tráfico de pessoas em pagamentos",
  "crypto-tracing": "rastreamento de moedas virtuais",
  "case-management": "gestão de casos",
  "case-data": "dados sobre casos e vítimas",
  "survivor-referral": "encaminhamento de sobreviventes",
  "legal-help": "advogados para sobreviventes",
  "survivor-banking": "contas bancárias para sobreviventes",
  "patient-screening": "reconhecimento de vítimas entre pacientes",
  "staff-training": "capacitação de funcionários",
  "missing-children": "busca de crianças desaparecidas",
  "deterrent-chat": "conversas que dissuadem compradores",
  "awareness-game": "jogos de conscientização",
  "tool-catalogue": "catálogos de ferramentas",
  "law-database": "bases de dados de leis",
  "photo-clues": "pistas em fotografias",
  "seized-devices": "busca em aparelhos apreendidos",
  "job-fraud": "detecção de ofertas falsas de emprego",
};

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Descreva a ferramenta que quer criar. Veja quem já a criou, o que aconteceu com ela e a quem perguntar primeiro.",
  description:
    "Antes de criar mais uma ferramenta contra o tráfico de pessoas, descreva-a. Veja que ferramentas fazem o mesmo trabalho, inclusive as encerradas, com quem conversar e o que decidir primeiro.",
  how: "Sua ideia é comparada com todas as ferramentas do registro, pelas palavras dela e pelo que você escolher. O que você escreve fica neste campo: não é enviado e não aparece no endereço.",
  noScriptTitle: "Procurar à mão",
  noScript:
    "A comparação roda no seu navegador e precisa de JavaScript. Sem ele, veja os grupos de ferramentas que fazem o mesmo trabalho e comece pelo que a sua ferramenta faria:",
  groups: "Grupos de ferramentas que fazem o mesmo trabalho",
  checklistTitle: "Antes de criar",
  checklistLead: "Perguntas a responder antes de escrever a primeira linha.",
  checklist: [
    {
      title: "Dinheiro para mantê-la",
      text: "Quem paga hospedagem, tradução, consertos e suporte no terceiro ano, quando o prêmio ou a doação tiver acabado? Uma ferramenta que para de responder prejudica quem confiava nela.",
    },
    {
      title: "Sobreviventes e trabalhadores",
      text: "Pessoas que a usariam, ou que viveram a exploração, ajudaram a dar forma a ela? São pagas por isso, e podem dizer não?",
    },
    {
      title: "Proteção de dados",
      text: "Qual é o mínimo que você precisa saber sobre uma pessoa? Onde isso fica guardado, quem pode ver, sob que lei, e o que acontece se for apreendido ou vazar?",
    },
    {
      title: "Uma saída",
      text: "Como ela vai terminar? Diga quem assume os dados e os usuários, como eles serão avisados e o que fica on-line. Um fim anunciado não é um fracasso.",
    },
    {
      title: "Quem já faz isso",
      text: "Você já perguntou às ferramentas e organizações acima se poderia acrescentar algo ao trabalho delas: um idioma, um país, um canal? Juntar-se custa menos do que começar.",
    },
    {
      title: "Uma resposta do outro lado",
      text: "Se ela recebe denúncias ou pedidos, quem responde, em que idiomas, em quanto tempo e com que poder de ajudar?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Sua ideia",
    text: "O que ela faria, e para quem?",
    textHint: "Um parágrafo em suas próprias palavras. Fica neste navegador.",
    refine: "Se quiser, diga mais:",
    sentence:
      "A ferramenta serve para: {functions}. É feita para: {target_users}. Contra: {issues}. Setor: {industries}. País: {countries}.",
    labels: {
      functions: "O que faz",
      target_users: "Para quem é",
      issues: "Forma de exploração",
      industries: "Setor",
      countries: "País",
    },
    any: {
      functions: "qualquer fim",
      target_users: "qualquer público",
      issues: "qualquer forma de exploração",
      industries: "qualquer um",
      countries: "qualquer um",
    },
    another: "{label}, mais uma opção",
    anotherOption: "+ opção",
    ask: "Ver o que existe",
    clear: "Começar de novo",
    empty: "Escreva algumas palavras ou escolha algo.",
    loading: "Comparando…",
    failed:
      "Não foi possível carregar as fichas. Os grupos de ferramentas que fazem o mesmo trabalho ainda podem ser lidos.",
    status: {
      "very similar": formsOf({ one: "{n} ferramenta muito parecida", other: "{n} ferramentas muito parecidas" }),
      similar: formsOf({ one: "{n} ferramenta parecida", other: "{n} ferramentas parecidas" }),
      "only related": formsOf({ one: "{n} ferramenta relacionada", other: "{n} ferramentas relacionadas" }),
    },
    answers: "O que há no registro",
    steps: {
      "very similar": {
        title: "Muito parecidas com sua ideia",
        lead: "O mesmo trabalho para as mesmas pessoas, até onde o registro sabe. Leia as páginas delas antes de decidir.",
      },
      similar: {
        title: "Parecidas",
        lead: "Boa parte do mesmo trabalho, ou o mesmo trabalho para outras pessoas.",
      },
      "only related": {
        title: "Só relacionadas",
        lead: "Têm em comum uma parte da sua ideia: o assunto, o público ou o modo de funcionar.",
      },
      nothing: { title: "Têm uma ou duas palavras em comum", lead: "Provavelmente outra coisa." },
    },
    verdicts: {
      similar: "Encontramos ferramentas parecidas, nenhuma muito parecida",
      "only related": "Entre {n} ferramentas, encontramos só algumas relacionadas",
      nothing: "Entre {n} ferramentas, não encontramos nada parecido",
    },
    noneText:
      "Ainda assim pode haver uma: o registro conhece cada ferramenta por poucas palavras. Tente outras palavras para a mesma coisa ou pergunte às organizações abaixo.",
    unread: "Não usadas: {words}. Nenhuma ferramenta e nenhum termo do registro as contém.",
    noneTags: "Só com escolhas não se vê o que é muito parecido. Descreva também sua ideia em algumas palavras.",
    propose: "Conhece uma ferramenta que faz isso? Proponha",
    partnersTitle: "Organizações com quem conversar",
    partnersLead: "Elas atuam no assunto da sua ideia.",
    partnersLeadBehind:
      "Primeiro as que estão por trás das ferramentas acima, depois as que atuam no assunto da sua ideia.",
    behind: "Desenvolve ou opera:",
    partnersMore: "Buscar com mais precisão em Encontrar parceiros",
    more: formsOf({ one: "Mostrar mais {n}", other: "Mostrar mais {n}" }),
    shares: "Em comum",
    ended: "Por que foi encerrada:",
    endedUnknown: "Foi encerrada. O motivo não foi encontrado.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Como se mede a sobreposição",
  kindsOfWork: kindsOfWork,
  aspects: {
    work: "Trabalho",
    words: "Palavras",
    functions: "Funções",
    target_users: "Públicos",
    issues: "Formas de exploração",
    industries: "Setores",
    technologies: "Tecnologias",
    place: "Lugar",
  },

  others: {
    title: { close: "Outras que fazem isto", related: "Ferramentas relacionadas" },
    note: {
      close: "O mesmo trabalho para as mesmas pessoas, até onde o registro sabe",
      related: "Nenhuma ferramenta do registro é muito parecida",
    },
    shares: "Em comum",
    different: "Só aqui",
    differentLead: "O que esta informa e nenhuma das anteriores faz:",
    propose: "Está pensando em criar mais uma?",
    exists: "Veja o que já existe",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
