import { format } from "../../core/language/words.pt.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as match } from "../match/words.pt.ts";

const { number } = format;

export type { Messages } from "./words.en.ts";

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Descreva a ferramenta que quer criar. Veja que ferramentas já fazem esse trabalho, quais foram encerradas e por quê, e a quem perguntar primeiro.",
  description:
    "Antes de criar mais uma ferramenta contra o tráfico de pessoas, descreva-a. Veja que ferramentas fazem o mesmo trabalho, inclusive as encerradas, com quem conversar e o que decidir primeiro.",
  how: "A sua ideia é procurada entre as ferramentas registradas pelas suas palavras e pelos tipos de trabalho que você marca. O que você escreve fica neste campo: não é enviado e não está no endereço.",
  noScriptTitle: "Procurar manualmente",
  noScript:
    "A leitura da sua ideia precisa de JavaScript. Sem ele, escolha o tipo de trabalho que a sua ferramenta faria e veja que ferramentas o fazem:",
  checklistTitle: "Antes de criar",
  checklistLead: "Perguntas a responder antes de escrever a primeira linha.",
  checklist: [
    {
      title: "Dinheiro para mantê-la",
      text: "Quem paga hospedagem, tradução, consertos e suporte no terceiro ano, quando o prêmio ou o financiamento tiver acabado? Uma ferramenta que deixa de responder prejudica quem dependia dela.",
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
    ask: "Ver o que existe",
    clear: "Começar de novo",
    empty: "Escreva algumas palavras ou escolha algo.",
    loading: "Comparando…",
    failed: "Não foi possível carregar as fichas. Ainda é possível ler as ferramentas por tipo de trabalho.",
    answers: "O que há no registro",
    unread: "Não usadas: {words}. Nenhuma ferramenta e nenhum termo do registro as contém.",
    propose: "Conhece uma ferramenta que faz isso? Proponha",
    partnersTitle: "Organizações com quem conversar",
    partnersLead: "Elas trabalham com o assunto da sua ideia.",
    partnersLeadBehind:
      "Primeiro as que estão por trás das ferramentas acima, depois as que trabalham com o assunto da sua ideia.",
    behind: "Desenvolve ou opera:",
    partnersMore: "Buscar com mais precisão em “Buscar parceiros”",
    more: formsOf({ one: "Mostrar mais {n}", other: "Mostrar mais {n}" }),
    shares: "Em comum",
    ended: "Por que foi encerrada:",
    endedUnknown: "Foi encerrada. O motivo não foi encontrado.",
    offline: "Para encontrar ferramentas pelas suas palavras, é preciso ter rede na primeira vez.",
    kinds: "Os tipos de trabalho que ela parece ser",
    kindsHint: "Marque o que couber. Todas as ferramentas registradas dos tipos marcados aparecem abaixo.",
    otherKind: "Outro tipo de trabalho",
    choose: "Escolha",
    sentence: "É sobre {industries}, em {countries}.",
    labels: { industries: "Setor", countries: "País" },
    any: { industries: "qualquer setor", countries: "qualquer país" },
    another: "{label}, mais um",
    anotherOption: "+ mais um",
    status: {
      same: "Ferramentas que fazem este trabalho: {n}.",
      others: "Outras que mencionam as suas palavras: {m}.",
    },
    sameTitle: "Ferramentas que fazem este trabalho",
    othersTitle: "Outras que mencionam as suas palavras",
    none: "Nenhuma ferramenta registrada faz este trabalho",
    noneText:
      "Ainda assim pode haver uma: o registro conhece cada ferramenta pelo que dizem páginas públicas. Marque outro tipo ou pergunte às organizações abaixo.",
    tally: {
      tools: formsOf({ one: "{n} ferramenta registrada", other: "{n} ferramentas registradas" }),
      recent: "{n} com evidências dos últimos dois anos",
      ended: "{n} encerradas",
      within: "{n} em {term}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Como funciona a sobreposição",

  others: {
    title: "Faz o mesmo trabalho",
    note: "Ferramentas que têm em comum um tipo de trabalho, as encerradas por último",
    shares: "Em comum",
    differs: "Diferencia-se por",
    differentLead: "Só esta ferramenta indica:",
    more: (n: number) => `Mostrar mais ${number(n)}`,
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
