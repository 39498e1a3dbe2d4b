import { messages as ui } from "../ui/words.ts";
import { ofDate, onDate, sinceDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as rows } from "../rows/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number, count, list } = format;

/** Words of the pages of laws and of due diligence. */
export const lawsWords: typeof import("./words.en.ts").lawsWords = {
  title: ui.nav.laws,
  lead: "Lois, traités et lignes directrices sur le travail forcé : qui ils visent, depuis quand, ce qui a changé et comment ils sont appliqués.",
  counted: (n: number) =>
    `${count(n, "loi, traité ou ligne directrice", "lois, traités et lignes directrices")} sur le travail forcé\u202f: qui ils visent, depuis quand, ce qui a changé et comment ils sont appliqués, chaque information avec sa source.`,
  advice: "Ceci n’est pas un conseil juridique.",
  adviceText:
    "Le registre rapporte ce que des sources publiques disent d’une loi. La taille ne suffit pas pour savoir si une loi s’applique à une entreprise : il faut aussi savoir où elle exerce, ce qu’elle vend, à qui elle appartient. Consultez un avocat.",

  state: {
    "in-force": "En vigueur",
    "applies-later": "En vigueur, s’appliquera plus tard",
    "not-in-force": "Pas en vigueur",
    bill: "Projet ou proposition de loi",
    voluntary: "Non contraignant",
  },
  duty: {
    report: "publication d’informations",
    "due-diligence": "devoir de diligence",
    "product-ban": "interdiction de produits",
    "criminal-law": "droit pénal",
    "public-list": "liste publique d’employeurs",
  },
  places: {
    California: "Californie",
    "European Union": "Union européenne",
    International: "International",
    "New South Wales": "Nouvelle-Galles du Sud",
    "USMCA countries": "Pays de l’ACEUM",
  },
  said: {
    worldwide: "dans le monde",
    "in France": "en France",
    "in Germany": "en Allemagne",
    "in the EU": "dans l’UE",
    "EU companies": "Entreprises de l’UE",
    "Other companies": "Autres entreprises",
    "The part on child labour": "La partie sur le travail des enfants",
    Manufacturers: "Fabricants",
    "Wholesale, retail and services": "Commerce de gros, de détail et services",
  },
  since: (day: string) => `En vigueur ${sinceDate(day)}`,
  /** Said before an answer to a size, of a law that is not applied yet. */
  notYet: (state: "applies-later" | "not-in-force" | "bill" | "voluntary", day: string | undefined) => {
    if (state === "voluntary") return "Non contraignant.";
    if (state === "bill") return "Pas encore une loi.";
    return day === undefined ? "Pas en vigueur." : `Seulement à partir ${ofDate(day)}.`;
  },
  appliesFrom: (day: string) => `S’applique à partir ${ofDate(day)}`,
  sources: (n: number) => count(n, "source", "sources"),

  where: "Où",
  everywhere: "Partout",
  whereNote: "Pour chaque pays, les lois de l’union dont il est membre sont comprises.",

  size: {
    label: "Taille de votre entreprise",
    note: "Ce que vous saisissez reste dans ce navigateur et n’est pas conservé. Saisissez des chiffres mondiaux. Les monnaies ne sont pas converties : pour une loi qui utilise une autre monnaie, il n’y a pas de conclusion.",
    employees: "Salariés",
    turnover: "Chiffre d’affaires annuel, en millions",
    assets: "Total du bilan, en millions",
    currency: "Monnaie",
    hide: "Masquer les lois dont vous n’atteignez pas le seuil",
    answer: {
      reached: "Vous atteignez un seuil de cette loi",
      "any-size": "S’applique quelle que soit la taille",
      open: "Vos chiffres ne permettent pas de conclure",
      below: "Vous n’atteignez aucun seuil de cette loi",
      "not-stated": "Les sources n’indiquent pas de seuil",
    },
    tally: {
      reached: "Seuil atteint",
      "any-size": "toute taille",
      open: "sans conclusion",
      below: "seuil non atteint",
      "not-stated": "non indiqué",
    },
    noScript:
      "Avec JavaScript, un formulaire compare ici vos chiffres à ces seuils. Le tableau des seuils ci-dessous dit la même chose.",
  },

  sizes: {
    title: "Les seuils prévus par les lois",
    note: "Chaque seuil tel que la loi le prévoit, dans sa monnaie. S’il y en a plusieurs, la dernière colonne dit combien doivent être atteints.",
    law: "Loi",
    turnover: "Chiffre d’affaires annuel",
    assets: "Bilan",
    employees: "Salariés",
    count: "Compte si",
    none: "non prévu",
    anySize: "Toute taille",
    notStated: "Non indiqué",
    all: (n: number) => (n === 1 ? "le critère est rempli" : n === 2 ? "les deux sont remplis" : "tous sont remplis"),
    some: (least: number, of: number) =>
      `${number(least)} sur ${number(of)} ${least < 2 ? "est rempli" : "sont remplis"}`,
  },
  amount: (amount: number, currency: string | undefined) => {
    if (currency === undefined) return number(amount);
    if (amount >= 1e9) return `${count(amount / 1e9, "milliard", "milliards")} ${currency}`;
    return amount >= 1e6
      ? `${count(amount / 1e6, "million", "millions")} ${currency}`
      : `${number(amount)} ${currency}`;
  },
  bound: {
    "at-least": (amount: string) => `${amount} ou plus`,
    above: (amount: string) => `plus de ${amount}`,
  },
  measured: {
    turnover: (amount: string) => `chiffre d’affaires de ${amount}`,
    assets: (amount: string) => `bilan de ${amount}`,
    employees: (amount: string) => `effectif de ${amount}`,
  },
  at: (text: string, where: string) => `${text} (${where})`,
  group: (least: number, tests: readonly string[]) =>
    least === tests.length ? list(tests) : `${number(least)} de ces critères\u202f: ${tests.join("\u202f; ")}`,
  forWhom: (who: string, text: string) => `${who}\u202f: ${text}`,

  law: {
    covered: "Qui est visé",
    covers: "Vise",
    size: "Seuil",
    since: "Depuis quand",
    duties: "Type de règle",
    year: "Adoption",
    introduced: "Dépôt",
    otherNames: "Autres noms",
    changes: "Ce qui a changé",
    enforcement: "Comment elle est appliquée",
    undated: "Sans date",
    noChanges: "Aucun changement n’a été trouvé dans les sources publiques.",
    noEnforcement: "Les sources publiques ne disent pas comment elle est appliquée.",
    steps: "Devoir de diligence",
    stepsLead: "Les étapes du devoir de diligence sur lesquelles elle repose, selon une source",
    noSteps: "Aucune source lue ici ne dit sur quelles étapes du devoir de diligence de l’OCDE elle repose.",
    allSteps: "Les six étapes, et qui aide à chacune",
    open: "Ce qui est incertain",
    unverified: "Non vérifié",
    conflicts: "Les sources divergent",
    listings: "Qui peut aider",
    listed: (n: number) => count(n, "fiche", "fiches"),
    noListing:
      "Aucune fiche n’est encore liée à cette loi. Une fiche n’est liée à une loi que si une source dit qu’elle aide à l’appliquer, et le registre ne dit jamais que quelque chose satisfait à une loi.",
    supply: "Indiquer une fiche qui peut aider",
    propose: "Proposer une fiche qui manque",
    toSteps: "Qui aide au devoir de diligence, étape par étape",
    neighbours: "Lois voisines",
    applies: "S’applique à partir de",
    samePlace: "Du même pays ou territoire",
    sameDuty: "Avec le même type de règle",
    all: (n: number) => `Les ${number(n)} lois`,
    evidence: "Sources",
    evidenceNote: (n: number) => `${count(n, "source", "sources")}, numérotées comme dans la page`,
    checked: "Date de vérification",
    checkedOn: (day: string) => `Sources lues ${onDate(day)}, dans des copies conservées des pages`,
    status: "Statut",
    jurisdiction: "Ressort",
    noDate: "La page ne montre pas de date",
    description: (title: string, description: string) => `${title}\u202f: ${description}`,
  },

  about: {
    title: "Comment cette liste est faite",
    text: "Les lois ont été rassemblées en novembre 2026 à partir de pages publiques, la plupart de cabinets d’avocats et d’autorités, lues dans des copies conservées. La liste n’est pas complète. Ce qui n’a pas pu être vérifié est signalé. Si les sources divergent, la page de la loi dit laquelle elle suit. Les lois changent plus vite que cette page : regardez la date.",
    correct: "Corriger ou ajouter une loi",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...rows,
  laws: lawsWords,
}))();
