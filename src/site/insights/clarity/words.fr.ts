import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import { fieldLabels } from "../../vocabulary/fields/words.fr.ts";
import { inSentence, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.fr.ts";

const { number, count, list, percent } = format;

const things = { entity: ["organisation", "organisations"], tool: ["outil", "outils"] } as const;
type Kind = keyof typeof things;

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? "Source récente" : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);

/** A share in whole percent that never says all or none where that isn't so. */
function share(part: number): string {
  if (part > 0 && part < 0.005) return "moins de 1 %";
  if (part < 1 && part >= 0.995) return "plus de 99 %";
  return percent(part);
}

function checkedSites(checked: number, n: number, kind: Kind): string {
  if (checked === n && n > 0)
    return "Une personne a vérifié chaque fiche sur le site officiel. Une information peut malgré tout être publique sans avoir été trouvée.";
  const who =
    checked === 0
      ? `Aucune de ces fiches n’a encore été vérifiée sur le site officiel ${kind === "entity" ? "de l’organisation" : "de l’outil"}`
      : `Fiches vérifiées par une personne sur le site officiel\u202f: ${number(checked)} sur ${number(n)}`;
  return `${who}. Une information peut donc être publique sans avoir été trouvée.`;
}

/** The words of clarity: what its findings say is worded from the numbers. */
export const clarityWords: typeof import("./words.en.ts").clarityWords = {
  title: "Clarté",
  lead: "Ce qu’une entreprise peut trouver publiquement avant de prendre contact, compté information par information. C’est une liste de contrôle, pas une note de qualité : ce qui n’a pas été trouvé peut exister.",
  names,
  heads: { fact: "Information", count: "Trouvée", n: "Sur", share: "Part" },

  all: {
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind, facts, n): string => {
      const [one, many] = things[kind];
      if (n === 0) return kind === "entity" ? "Aucune organisation dans le registre" : "Aucun outil dans le registre";
      const counts = facts.map((fact) => fact.count);
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const ofAll = (found: number) => `${number(found)} ${found < 2 ? one : many} sur ${number(n)}`;
      if (most === least) return `Chaque information a été trouvée pour ${ofAll(most)}`;
      const at = (found: number) =>
        list(facts.filter((fact) => fact.count === found).map(({ fact }) => inSentence(names[fact])));
      return `Le plus souvent trouvé\u202f: ${at(most)}, pour ${ofAll(most)}\u202f; le moins souvent\u202f: ${at(least)}, pour ${number(least)}`;
    },
    unit: (kind) =>
      `${upperFirst(things[kind][1])} dont l’activité n’est pas terminée, selon ce qui a été trouvé dans les sources publiques`,
    text: (found: number, part: number) => `${number(found)} (${share(part)})`,
    smallText: (found: number, n: number) => `${number(found)} sur ${number(n)}`,
  },

  by: {
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (kind, facet, gap): string => {
      const what = facet === "type" ? "par type" : "par région";
      if (gap === undefined) return `Aucune différence ${what} dans ce que l’on sait des ${things[kind][1]}`;
      const said = ({ title, count: found, n }: typeof gap.most) => `${title} ${number(found)} sur ${number(n)}`;
      return `Ce qui a été trouvé sur les ${things[kind][1]} diffère le plus ${what} pour l’information «\u202f${inSentence(names[gap.fact])}\u202f»\u202f: ${said(gap.most)}, ${said(gap.least)}`;
    },
    unit: (kind, smallest) =>
      `Part des ${things[kind][1]} de chaque ligne avec cette information trouvée\u202f; les lignes avec moins de ${number(smallest)} n’ont que des nombres.`,
    key: "Le nombre sous chaque part ouvre ces fiches.",
    overlap:
      "Une fiche compte dans chaque région qu’elle cite, ou dont elle cite un pays. Les régions que le rapport de 2021 disait mal desservies viennent d’abord.",
    chance:
      "Le titre cite l’écart le plus grand parmi beaucoup d’autres ; dans de petits groupes, un écart peut être dû au hasard.",
    /** Begins with what the cell shows. */
    cell: (kind, row, fact, found, n, part) =>
      `${part === null ? "" : `${share(part)} `}${number(found)} sur ${some(n, kind)}\u202f: ${row}, ${inSentence(names[fact])}`,
    rowLabel: (kind, row, n) => `${row}\u202f: ${some(n, kind)}`,
    share,
    listed: "Fiches",
    about: (groups: number, facts: number) =>
      `Un tableau de ${number(groups)} lignes et de ${number(facts)} informations\u202f; les cases sont plus foncées quand une plus grande part a été trouvée, par paliers d’un sixième.`,
  },

  n: some,
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (checked, n, kind) =>
    `Les activités terminées ne sont pas comptées. «\u202fTrouvé\u202f» signifie qu’une source lue pour le registre le dit. ${checkedSites(checked, n, kind)}`,
  kinds: {
    entity:
      "Les services sont l’interprétation, par le registre, de ce que décrivent ses sources ; les autres informations y sont indiquées.",
    tool: "Pour les outils, on ne cherche ni services, ni axes de travail, ni coût, qui décrivent une organisation.",
  },

  missing: {
    title: "Ce qui manque encore",
    lead: "Fiches pour lesquelles l’information n’a pas été trouvée. Chacune a un texte que son organisation peut utiliser pour publier l’information, et un moyen de dire au registre où elle se trouve.",
    notAsked: "non cherché",
    listTitle: (fact, kind) => `${upperFirst(things[kind][1])}, non trouvé\u202f: ${inSentence(names[fact])}`,
    listLead: (fact, kind) =>
      `${upperFirst(things[kind][1])} dont l’activité n’est pas terminée. Information non trouvée dans les sources publiques\u202f: ${inSentence(names[fact])}. Cela ne veut pas dire qu’elle n’existe pas.`,
  },
};
