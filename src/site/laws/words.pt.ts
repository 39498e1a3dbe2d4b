import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { number, date, longDate, count, list, plural } = format;

/** Words of the pages of laws and of due diligence. */
export const lawsWords: typeof import("./words.en.ts").lawsWords = {
  title: ui.nav.laws,
  lead: "Leis, tratados e diretrizes sobre trabalho forçado: a quem se aplicam, desde quando, o que mudou e como se fiscaliza o cumprimento.",
  counted: (n: number) =>
    `${count(n, "lei, tratado ou diretriz", "leis, tratados e diretrizes")} sobre trabalho forçado: a quem se aplicam, desde quando, o que mudou e como se fiscaliza o cumprimento, cada dado com sua fonte.`,
  advice: "Isto não é orientação jurídica.",
  adviceText:
    "O registro relata o que fontes públicas dizem de uma lei. Se uma lei se aplica a uma empresa depende de mais do que seu porte: onde faz negócios, o que vende, de quem é. Consulte um advogado.",

  state: {
    "in-force": "Em vigor",
    "applies-later": "Em vigor, aplica-se mais tarde",
    "not-in-force": "Não está em vigor",
    bill: "Projeto de lei",
    voluntary: "Voluntária",
  },
  duty: {
    report: "apresentação de relatórios",
    "due-diligence": "devida diligência",
    "product-ban": "proibição de produtos",
    "criminal-law": "direito penal",
    "public-list": "cadastro público de empregadores",
  },
  places: {
    California: "Califórnia",
    "European Union": "União Europeia",
    International: "Internacional",
    "New South Wales": "Nova Gales do Sul",
    "USMCA countries": "países do USMCA",
  },
  said: {
    worldwide: "no mundo todo",
    "in France": "na França",
    "in Germany": "na Alemanha",
    "in the EU": "na UE",
    "EU companies": "Empresas da UE",
    "Other companies": "Outras empresas",
    "The part on child labour": "A parte sobre trabalho infantil",
    Manufacturers: "Fabricantes",
    "Wholesale, retail and services": "Comércio atacadista, varejista e serviços",
  },
  since: (day: string) => (day.length === 10 ? `Em vigor desde ${date(day)}` : `Em vigor desde ${longDate(day)}`),
  /** Said before an answer to a size, of a law that is not applied yet. */
  notYet: (state: "applies-later" | "not-in-force" | "bill" | "voluntary", day: string | undefined) => {
    if (state === "voluntary") return "Não vinculante.";
    if (state === "bill") return "Ainda não é lei.";
    return day === undefined ? "Não está em vigor." : `Só a partir de ${date(day)}.`;
  },
  appliesFrom: (day: string) => `Aplica-se a partir de ${date(day)}`,
  sources: (n: number) => count(n, "fonte", "fontes"),

  where: "Onde",
  everywhere: "Em todo lugar",
  whereNote: "Um país inclui as leis da união a que pertence.",

  size: {
    label: "Porte da sua empresa",
    note: "O que você informa fica neste navegador e não é guardado. Informe números mundiais. Moedas não são convertidas: uma lei que menciona outra moeda fica sem resposta.",
    employees: "Empregados",
    turnover: "Faturamento anual, em milhões",
    assets: "Total do balanço, em milhões",
    currency: "Moeda",
    hide: "Ocultar leis cujo limite sua empresa não atinge",
    answer: {
      reached: "Sua empresa atinge um limite desta lei",
      "any-size": "Aplica-se seja qual for o porte",
      open: "O que você informou não basta para decidir",
      below: "Sua empresa não atinge nenhum limite desta lei",
      "not-stated": "O limite não consta nas fontes",
    },
    tally: {
      reached: "Limite atingido",
      "any-size": "qualquer porte",
      open: "sem resposta",
      below: "limite não atingido",
      "not-stated": "não informado",
    },
    noScript:
      "Com JavaScript, um formulário aqui compara seus números com estes limites. A tabela de limites abaixo diz o mesmo.",
  },

  sizes: {
    title: "Os limites de porte de cada lei",
    note: "Cada limite como está na lei, em sua própria moeda. Se a lei tem vários, a última coluna diz quantos contam.",
    law: "Lei",
    turnover: "Faturamento anual",
    assets: "Balanço",
    employees: "Empregados",
    count: "Conta quando",
    none: "não mencionado",
    anySize: "Qualquer porte",
    notStated: "Não informado",
    all: (n: number) => (n === 1 ? "o limite é atingido" : n === 2 ? "os dois são atingidos" : "todos são atingidos"),
    some: (least: number, of: number) =>
      plural(least, {
        one: `${number(least)} de ${number(of)} é atingido`,
        other: `${number(least)} de ${number(of)} são atingidos`,
      }),
  },
  amount: (amount: number, currency: string | undefined) => {
    if (currency === undefined) return number(amount);
    if (amount >= 1e9) return `${currency} ${count(amount / 1e9, "bilhão", "bilhões")}`;
    return amount >= 1e6 ? `${currency} ${count(amount / 1e6, "milhão", "milhões")}` : `${currency} ${number(amount)}`;
  },
  bound: {
    "at-least": (amount: string) => `${amount} ou mais`,
    above: (amount: string) => `mais de ${amount}`,
  },
  measured: {
    turnover: (amount: string) => `faturamento: ${amount}`,
    assets: (amount: string) => `balanço: ${amount}`,
    employees: (amount: string) => `empregados: ${amount}`,
  },
  at: (text: string, where: string) => `${text} ${where}`,
  group: (least: number, tests: readonly string[]) =>
    least === tests.length ? list(tests) : `${number(least)} destes: ${tests.join("; ")}`,
  forWhom: (who: string, text: string) => `${who}: ${text}`,

  law: {
    covered: "A quem se aplica",
    covers: "Aplica-se a",
    size: "Porte",
    since: "Desde quando",
    duties: "Tipo de norma",
    year: "Aprovada em",
    introduced: "Apresentada em",
    otherNames: "Também conhecida como",
    changes: "O que mudou",
    enforcement: "Como se fiscaliza o cumprimento",
    undated: "Sem data",
    noChanges: "Nenhuma mudança foi encontrada em fontes públicas.",
    noEnforcement: "Nada sobre a fiscalização do cumprimento foi encontrado em fontes públicas.",
    steps: "Devida diligência",
    stepsLead: "As etapas da devida diligência em que se baseia, conforme diz uma fonte",
    noSteps: "Nenhuma fonte lida aqui diz em quais etapas da devida diligência da OCDE ela se baseia.",
    allSteps: "Todas as seis etapas, e quem ajuda em cada uma",
    open: "O que é incerto",
    unverified: "Não verificado",
    conflicts: "As fontes divergem",
    listings: "Quem ajuda com esta lei",
    listed: (n: number) => count(n, "ficha", "fichas"),
    noListing:
      "Nenhuma ficha está ligada a esta lei ainda. Uma ficha só é ligada a uma lei se uma fonte diz que a organização ou ferramenta ajuda com ela, e o registro nunca diz que algo cumpre uma lei.",
    supply: "Indicar quem ajuda com esta lei",
    propose: "Propor uma ficha que não consta no registro",
    toSteps: "Quem ajuda com a devida diligência, etapa por etapa",
    neighbours: "Leis próximas",
    applies: "Aplica-se a partir de",
    samePlace: "Do mesmo lugar",
    sameDuty: "Com o mesmo tipo de norma",
    all: (n: number) => `Todas as ${number(n)} leis`,
    evidence: "Evidência",
    evidenceNote: (n: number) =>
      plural(n, {
        one: `${number(n)} fonte, com o número usado no texto`,
        other: `${number(n)} fontes, com os números usados no texto`,
      }),
    checked: "Data da verificação",
    checkedOn: (day: string) => `Fontes lidas em ${date(day)}, em cópias guardadas das páginas`,
    status: "Situação",
    jurisdiction: "Jurisdição",
    noDate: "A página não mostra data",
    description: (title: string, description: string) => `${title}: ${description}`,
  },

  about: {
    title: "Como esta lista é feita",
    text: "As leis foram reunidas em novembro de 2026 a partir de páginas públicas, a maioria de escritórios de advocacia e autoridades, lidas em cópias guardadas. A lista não é completa. O que não pôde ser verificado está marcado. Onde as fontes divergem, a página da lei diz qual delas segue. As leis mudam mais rápido que esta página; por isso, veja a data.",
    correct: "Corrigir ou acrescentar uma lei",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  laws: lawsWords,
}))();
