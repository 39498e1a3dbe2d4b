import { format } from "../../../core/language/words.fr.ts";

const { count, date, list, number, plural } = format;

const kinds = (n: number) => count(n, "type de travail", "types de travail");

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Recoupements",
  lead: "Combien d’outils font chaque type de travail, et combien d’entre eux sont actifs ou ont pris fin. Où il y en a beaucoup, où il n’y en a aucun, et quel travail a été tenté de nouveau.",
  finding: (title, n) =>
    `${title}\u202f: ${count(n.count, "outil fait", "outils font")} ce travail. ${list([
      n.active === 0 ? "Aucun n’est connu comme actif" : count(n.active, "est actif", "sont actifs"),
      n.ended === 0 ? "aucun n’est connu comme terminé" : count(n.ended, "a pris fin", "ont pris fin"),
      ...(n.unknown === 0 ? [] : [`le statut de ${number(n.unknown)} est inconnu`]),
    ])}`,
  findingNone: "Aucun outil n’indique son type de travail",
  before: "Avant de créer ou de payer un autre outil\u202f:",
  n: (n) => count(n, "outil", "outils"),
  kinds: {
    title: "Combien d’outils font chaque type de travail",
    finding: (several, total) =>
      several === total
        ? `Chacun des ${number(total)} types de travail a au moins deux outils`
        : `${number(several)} des ${kinds(total)} ${plural(several, { one: "a", other: "ont" })} au moins deux outils`,
    note: "Un outil a de un à quatre types de travail\u202f: les nombres ne s’additionnent donc pas. «\u202fActifs\u202f» comprend les outils en développement. «\u202fInconnu\u202f» veut dire qu’aucune source datée n’a été trouvée, non que l’outil a pris fin. Les types sont groupés par fonction\u202f; l’ordre ne dit rien de leur valeur. Un recoupement n’est pas un défaut\u202f: une ligne d’assistance dans un pays n’en remplace pas une dans un autre.",
    heads: { kind: "Type de travail", count: "Outils", active: "Actifs", ended: "Terminés", unknown: "Inconnu" },
    all: "Ce que veut dire chaque type",
  },
  regions: {
    title: "Beaucoup dans une région, aucun dans une autre",
    finding: (n, least) =>
      n === 0
        ? `Aucun type de travail n’a au moins ${number(least)} outils dans une région et aucun dans une autre`
        : `${count(n, "type de travail a", "types de travail ont")} au moins ${number(least)} outils dans une région et aucun dans une autre`,
    note: "Une région compte les outils qui la citent ou qui citent un de ses pays, y compris ceux qui ont pris fin. Les outils qui travaillent partout sont comptés à part, qu’ils citent aussi une région ou non. Le manque est peut-être dans le registre, et non sur le terrain.",
    heads: { most: "Le plus d’outils", none: "Aucun\u202f: en proposer un", global: "Travaillent partout" },
    propose: (kind, region) => `En proposer un\u202f: ${kind}, ${region}`,
  },
  again: {
    title: "Terminés, et tentés de nouveau",
    finding: (ended, later) =>
      ended === 0
        ? "Aucun outil n’est connu comme terminé"
        : `Dans ${kinds(ended)}, un outil a pris fin\u202f; dans ${number(later)} d’entre eux, un autre a commencé plus tard`,
    note: "«\u202fCommencés plus tard\u202f» veut dire\u202f: lancés après l’année où a commencé le premier des outils terminés. Les outils dont l’année de lancement n’est pas connue sont sous «\u202fActifs\u202f» ou «\u202fInconnu\u202f». «\u202fActifs\u202f» est ce que dit la source datée la plus récente, si ancienne soit-elle. Chaque liste suit l’ordre de lancement.",
    heads: { ended: "Terminés", later: "Commencés plus tard", active: "Actifs", unknown: "Inconnu" },
    years: (launched, ended) =>
      launched === undefined
        ? ended === undefined
          ? ""
          : `jusqu’à ${date(ended)}`
        : ended === undefined
          ? `depuis ${launched}`
          : `de ${launched} à ${date(ended)}`,
    alone: (titles) => `Aucun autre outil n’est actif ni n’a commencé plus tard\u202f: ${list(titles)}.`,
  },
};
