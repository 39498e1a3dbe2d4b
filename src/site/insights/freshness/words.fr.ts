import { format } from "../../../core/language/words.fr.ts";
import { queueWords } from "../../../core/review/words.fr.ts";

export type { FreshnessMessages } from "./words.en.ts";

const { number, percent, count, list, date } = format;

const kinds = { entity: "Organisations", tool: "Outils" } as const;

interface Bar {
  readonly label: string;
  readonly text: string;
}

const listings = (n: number) => count(n, "fiche", "fiches");
const aboutBars = (bars: readonly Bar[]) => list(bars.map(({ label, text }) => `${label}\u202f: ${text}`));

/** "Aucune fiche", "1 fiche sur 20", "Les 20 fiches". */
function part(some: number, all: number): string {
  if (some === 0) return "Aucune fiche";
  if (some < all) return `${listings(some)} sur ${number(all)}`;
  return all === 1 ? "La seule fiche" : `Les ${listings(all)}`;
}
const verb = (some: number, one: string, other: string) => (some <= 1 ? one : other);

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords: typeof import("./words.en.ts").freshnessWords = {
  title: "Âge des sources et file de vérification",
  lead: "Quelle part du registre une personne a vérifiée, de quand datent les sources, et quelles fiches vérifier ensuite.",
  text: (value: number, share: number) => `${number(value)} (${percent(share)})`,
  about: aboutBars,

  levels: {
    title: (reviewed: number, all: number) =>
      `${part(reviewed, all)} ${reviewed === 0 ? "n’a été vérifiée" : verb(reviewed, "a été vérifiée", "ont été vérifiées")} par une personne sur le site officiel, ou ${verb(reviewed, "confirmée", "confirmées")} par l’organisation`,
    unit: "Fiches selon leur degré de vérification par une personne",
    leftOut: "Rien n’est laissé de côté. Un lien qui répond n’est pas une vérification, et une modification non plus.",
    label: (kind, level) => `${kinds[kind]}, ${level}`,
    heads: { kind: "Catégorie", level: "Vérification", count: "Fiches", share: "Part dans cette catégorie" },
  },
  states: {
    title: (active: number, unknown: number, all: number) =>
      `${part(active, all)} ${active === 0 ? "n’a" : verb(active, "a", "ont")} une source datée qui montre une activité\u202f; pour ${number(unknown)}, aucune source datée ne le dit`,
    unit: "Fiches par statut",
    leftOut: "Rien n’est laissé de côté. Inconnu ne veut pas dire terminé.",
    label: (kind, state) => `${kinds[kind]}, ${state}`,
    heads: { kind: "Catégorie", state: "Statut", count: "Fiches", share: "Part dans cette catégorie" },
  },
  years: {
    title: (year: number | undefined, isEarlier: boolean, all: number) =>
      year === undefined
        ? all === 0
          ? "Aucune fiche n’a de source datée"
          : `Moins de la moitié des ${listings(all)} ont une source datée`
        : `Pour au moins la moitié des ${listings(all)}, la source datée la plus récente est de ${year} ou ${isEarlier ? "d’avant" : "d’après"}`,
    unit: "Fiches par année de leur source datée la plus récente",
    leftOut:
      "Rien n’est laissé de côté ; les activités terminées sont comptées aussi. Une source ancienne ne veut pas dire que le travail est terminé.",
    label: (year: number | undefined, isEarlier: boolean) =>
      year === undefined ? "Aucune date" : isEarlier ? `${year} ou avant` : String(year),
    earlier: { yes: "oui", no: "non" },
    heads: { year: "Année", earlier: "Avant aussi", count: "Fiches", share: "Part du total" },
    list: {
      title: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Aucune source datée"
          : `Source la plus récente\u202f: ${isEarlier ? `${year} ou avant` : year}`,
      lead: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Fiches sans source datée et sans vérification par une personne."
          : `Fiches dont la source datée la plus récente est de ${isEarlier ? `${year} ou d’une année antérieure` : year}.`,
    },
  },

  trend: {
    title: "Le registre dans le temps",
    lead: "À la fin de chaque trimestre, d’après l’historique du registre.",
    heads: {
      day: "Jour",
      listings: "Fiches",
      current: "Source de moins d’un an",
      reviewed: "Vérifiées ou confirmées",
    },
    tooShort: (day: string) =>
      `Premier jour de l’historique du registre\u202f: ${date(day)}. Une tendance s’affiche ici quand il couvre plus d’un trimestre.`,
    none: "Cette édition a été faite sans l’historique complet du registre : elle ne montre pas de tendance.",
  },

  queue: {
    reasons: queueWords.reasons,
    title: "Ce qu’il faut vérifier ensuite",
    order: "Les plus urgentes d’abord",
    narrow: "Filtrer :",
    lead: "Les plus urgentes d’abord. L’ordre ne dit rien de la qualité d’une fiche. Les activités terminées sont laissées de côté.",
    of: (shown: number, all: number) => `Les ${number(shown)} premières sur ${listings(all)}`,
    all: (all: number) =>
      all === 0 ? "Aucune fiche n’attend de vérification ici." : all === 1 ? "Une seule fiche" : `Les ${listings(all)}`,
    review: "Vérifier",
    reviewLabel: (name: string) => `Vérifier\u202f: ${name}`,
    how: "Comment vérifier une fiche en cinq minutes",
    regions: "Par région",
    industries: "Par secteur",
    everything: "Toute la file",
    waiting: (n: number) => `${number(n)} en attente`,
    filtered: (term: string) => `Ce qu’il faut vérifier ensuite\u202f: ${term}`,
    filteredLead: (term: string, n: number) =>
      `${term}\u202f: ${listings(n)} dans la file de vérification, les plus urgentes d’abord. L’ordre ne dit rien de la qualité d’une fiche.`,
    command: "La même chose en ligne de commande :",
    formula: "Comment l’ordre est établi",
    formulaLead:
      "Chaque élément est une part de 0 à 1, multipliée par son poids. La somme est un besoin de 0 à 100. Les ex æquo sont classés par identifiant.",
    heads: { part: "Élément", weight: "Poids", share: "Part" },
    parts: {
      age: [
        "Âge de la source la plus récente",
        "Nombre de jours depuis la source datée la plus récente, divisé par 1 095 (trois ans), 1 au plus ; 1 si rien n’est daté",
      ],
      links: [
        "Liens en échec",
        "1 si son site officiel ne répond pas, sinon le nombre d’adresses en échec divisé par le nombre d’adresses vérifiées lors du contrôle hebdomadaire des liens ; 0 dans une copie faite sans ses résultats",
      ],
      unknown: [
        "Informations non trouvées",
        "Nombre d’informations de la liste de clarté qui n’ont pas été trouvées, divisé par le nombre d’informations cherchées",
      ],
      pointed: ["Renvois d’autres fiches", "Nombre d’autres fiches qui lui sont liées, divisé par 5, 1 au plus"],
      reach: ["Portée", "Mondiale 1, régionale 2/3, nationale ou non indiquée 1/3"],
    },
  },
};
