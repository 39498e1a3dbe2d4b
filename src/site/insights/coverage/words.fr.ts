import { inSentence, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.fr.ts";

const { number, count, list, percent } = format;

const things = { entity: ["organisation", "organisations"], tool: ["outil", "outils"] } as const;
type Kind = keyof typeof things;

/** What a facet's most and least common terms are called. */
const extremes: Readonly<Record<string, readonly [most: string, least: string, each: string]>> = {
  services: ["Aide la plus proposée", "la moins proposée", "Types d’aide"],
  functions: ["Fonction la plus courante", "la plus rare", "Fonctions"],
  issues: ["Forme d’exploitation la plus combattue", "la moins combattue", "Formes d’exploitation"],
  industries: ["Secteur le plus cité", "le moins cité", "Secteurs"],
};

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);
const none = (kind: Kind) => (kind === "entity" ? "Aucune organisation" : "Aucun outil");

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords: typeof import("./words.en.ts").coverageWords = {
  across: {
    title: (region: string) => `${region}\u202f: toute la région, aucun pays cité`,
    lead: (region: string) =>
      `Fiches d’un travail mené dans cette région\u202f: ${region}. Leurs sources ne documentent aucun pays. Les fiches mondiales sont laissées de côté.`,
  },

  title: "Couverture",
  lead: "Qui propose quoi, où, contre quelle forme d’exploitation et pour quel secteur. Les activités terminées sont laissées de côté ; les listes et les pages des termes les comptent aussi. Commencez par les zéros.",
  kinds: { entity: "Organisations", tool: "Outils", both: "Organisations et outils ensemble" },
  topics: {
    "help-by-region": {
      title: "Aide par région",
      lead: "Ce que proposent les organisations et à quoi servent les outils, dans chaque région du monde.",
    },
    "issues-by-region": {
      title: "Formes d’exploitation par région",
      lead: "Contre quelles formes d’exploitation agissent les organisations et les outils, dans chaque région du monde.",
    },
    "industries-by-issue": {
      title: "Secteurs par forme d’exploitation",
      lead: "Contre quelles formes d’exploitation agissent les organisations et les outils, dans chaque secteur.",
    },
    "industries-by-help": {
      title: "Secteurs par type d’aide",
      lead: "Ce qui est proposé à chaque secteur, et à quoi les outils lui servent.",
    },
    "functions-by-user": {
      title: "Outils par public visé",
      lead: "À quoi servent les outils, et pour qui.",
    },
  },

  columns: { all: "Total", global: "Portée mondiale", total: "Toutes les fiches" },
  bracket: "Citées comme mal desservies en 2021",
  cell: (n, row, column, kind) => `${some(n, kind)} du registre\u202f: ${row}, ${column}`,
  scrollLabel: (title: string) => `Tableau\u202f: ${title}`,
  currentHead: "Seulement avec une source de moins d’un an",
  currentNote:
    "Les mêmes cases, en ne comptant que les fiches dont la source la plus récente n’a pas plus de 365 jours.",
  shade:
    "Plus il y a de fiches, plus la couleur est forte, selon la racine carrée du nombre ; en tirets là où il n’y a aucune fiche",

  /** The most and the least of what is there: "Aide la plus proposée : formation, 160 organisations ; la moins proposée : financement, 10". */
  finding: (facet, kind, rows): string => {
    const stated = rows.filter(({ count: n }) => n > 0);
    const top = stated[0];
    const last = stated.at(-1);
    const [most, least, each] = extremes[facet] ?? ["Le plus indiqué", "le moins indiqué", "Choix indiqués"];
    if (top === undefined || last === undefined) return `${none(kind)} n’en indique`;
    if (top.count === last.count) {
      return stated.length === 1
        ? `Une seule ligne n’est pas vide\u202f: ${inSentence(top.title)}, ${some(top.count, kind)}`
        : `${each}\u202f: ${number(stated.length)}, avec ${some(top.count, kind)} chaque fois`;
    }
    return `${most}\u202f: ${inSentence(top.title)}, ${some(top.count, kind)}\u202f; ${least}\u202f: ${inSentence(last.title)}, ${number(last.count)}`;
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (kind, top, empty, of) =>
    top === undefined || top.count === 0
      ? `${none(kind)} n’indique une de ces paires`
      : `Paire la plus fréquente\u202f: ${inSentence(top.row)} et ${inSentence(top.column)}, ${some(top.count, kind)}\u202f; ${empty === 0 ? "aucune paire vide" : `${count(empty, "paire vide", "paires vides")} sur ${number(of)}`}`,
  bothFinding: (top) =>
    top === undefined
      ? "Aucune fiche sur aucun de ces points"
      : `${top.title}\u202f: le plus de fiches des deux types (${number(top.count)})`,
  unit: (kind) =>
    `${upperFirst(things[kind][1])} dont l’activité n’est pas terminée, comptés dans chaque case qui correspond`,
  bothUnit: "Organisations, puis outils, dans chaque case ; la teinte vaut pour les deux ensemble",
  n: (n, kind) => some(n, kind),
  leftOut: (isPlace: boolean) =>
    `Les organisations fermées ou fusionnées et les outils arrêtés sont laissés de côté.${isPlace ? " Une région compte les fiches qui la citent ou qui citent un de ses pays. Les fiches d’un travail mené partout, sans lieu cité, ne figurent que sous « Portée mondiale »." : ""} Les étiquettes non trouvées ne sont pas comptées\u202f: le vrai nombre peut être plus élevé. Certains thèmes et certaines régions ont été cherchés de façon ciblée.`,
  about: (empty: number, cells: number) =>
    empty === 0
      ? `Un tableau de ${number(cells)} cases, aucune n’est vide.`
      : `Un tableau de ${number(cells)} cases, dont ${count(empty, "vide", "vides")}.`,
  heads: { row: "Ligne", column: "Colonne", count: "Fiches", current: "Moins d’un an" },

  readings: {
    title: "Ce qu’il faut en retenir",
    regions: {
      title: "Les trois régions du rapport de 2021",
      text: (under, rest) =>
        `Organisations qui les citent, sans les activités terminées\u202f: ${list(under.map(({ title, count: n }) => `${title} ${number(n)}`))}\u202f; parmi les autres régions, le plus grand nombre\u202f: ${rest.title} ${number(rest.count)}. Le registre a cherché ces trois régions de façon ciblée\u202f: cela ne mesure pas un changement.`,
    },
    empty: {
      title: "Là où il manque le plus",
      text: (region: string, empty: number, of: number) =>
        empty === 0
          ? `Aucune région ne manque de l’un des ${number(of)} types d’aide.`
          : `${region}\u202f: aucune organisation locale dans le registre pour ${number(empty)} types d’aide sur ${number(of)}. La lacune est peut-être dans le registre, et non sur le terrain.`,
      action: "Proposer une fiche",
    },
    global: {
      title: "Mondial n’est pas local",
      text: (all: number, local: number) =>
        all === 0
          ? "Le registre ne contient aucune organisation de portée mondiale."
          : local === all
            ? `Organisations de portée mondiale\u202f: ${number(all)}. Toutes citent un lieu dans l’une des trois régions.`
            : `Organisations de portée mondiale\u202f: ${number(all)}. Parmi elles, ${number(local)} (${percent(local / all)}) ${local < 2 ? "cite" : "citent"} un lieu dans l’une des trois régions. Les autres le connaissent peut-être, ou peut-être pas.`,
    },
    see: { global: "De portée mondiale", local: "Dont celles qui citent l’une des trois" },
  },

  thin: {
    title: (kind) => `Les cases les plus vides\u202f: ${things[kind][1]}`,
    byNeed:
      "Une fiche au plus dans chacune. Les régions où le travail forcé est plus répandu viennent d’abord : personnes pour mille habitants, 2021, par région de l’OIT. L’OIT a cinq régions et le registre dix. Chacune est rapprochée de celle où vit la plus grande partie de sa population. Le Moyen-Orient et l’Afrique du Nord sont rapprochés des États arabes, qui en font partie.",
    sources: "Chiffres rapportés par",
    noNeed:
      "Une fiche au plus dans chacune. On ne connaît pas de source qui donne un chiffre du besoin. Les lignes qui ont plus de fiches ailleurs viennent d’abord.",
    none: "Ici, rien n’a moins de deux fiches.",
    heads: { what: "Quoi et où", listed: "Fiches", need: "Besoin", nearest: "Qui est le plus proche" },
    what: (row: string, column: string) => `${row}, ${column}`,
    nobody: "aucune",
    need: (perThousand: number, of: string, isPart = false) =>
      `${number(perThousand)} pour 1\u202f000 (${of}${isPart ? ", qui en fait partie" : ""})`,
    global: (n: number) => (n === 0 ? "aucune de portée mondiale" : `${number(n)} de portée mondiale`),
    elsewhere: (n: number) => `${number(n)} au total`,
    match: "Trouver un partenaire",
    propose: "Proposer une fiche",
    matchLabel: (what: string) => `Trouver un partenaire sur ce thème\u202f: ${what}`,
    proposeLabel: (what: string) => `Proposer une fiche\u202f: ${what}`,
  },

  region: {
    title: (region: string) => `Couverture\u202f: ${region}`,
    lead: (region: string) =>
      `${region}\u202f: ce que contient le registre pour cette région, que le rapport de 2021 citait parmi celles qui manquent d’expertise.`,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (region: string, local: number, global: number): string => {
      if (local === 0) return `${region}\u202f: aucune organisation du registre ne cite cette région`;
      const said = `${region}\u202f: ${count(local, "organisation cite", "organisations citent")} cette région`;
      if (global === 0) return said;
      const ratio = local / global;
      const than =
        ratio >= 2
          ? "plus du double de"
          : ratio > 1.1
            ? "plus que"
            : ratio >= 0.9
              ? "à peu près autant que"
              : "moins que";
      return `${said}, ${than} celles qui travaillent dans le monde entier sans la citer (${number(global)})`;
    },
    by: (facet, kind) =>
      `${upperFirst(things[kind][1])} par ${facet === "services" ? "type d’aide" : facet === "functions" ? "fonction" : "forme d’exploitation"}`,
    columns: ["Citent la région", "Moins d’un an", "Travaillent dans le monde entier sans la citer"],
    countries: "Pays par pays",
    countriesLead:
      "Fiches qui citent le pays. Les pays sans aucune fiche sont affichés aussi, pour que vous voyiez la lacune.",
    heads: { country: "Pays", entity: "Organisations", tool: "Outils" },
    without: (names: readonly string[]) =>
      names.length === 0
        ? "Chaque pays de la région est cité par une organisation."
        : `Cités par aucune organisation\u202f: ${list(names)}.`,
    none: "aucun",
  },
  more: "Aller plus loin",
};
