import type { FreshnessState } from "../../../core/register/freshness.ts";
import { format } from "../../../core/language/words.fr.ts";

export type { Rise } from "./words.en.ts";

const { number, percent, list, count } = format;

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "moins d’un an",
  ageing: "un à deux ans",
  stale: "plus de deux ans",
  undated: "aucune date",
};
const kinds = { entity: "Organisations", tool: "Outils" } as const;

const ends = { unknown: "inconnu", before: "avant", since: "depuis" } as Readonly<Record<string, string>>;

/** A period as a figure shows it: "2014", "avant 2000", "2015–2019", "inconnu". */
function period(id: string): string {
  return (
    ends[id] ??
    id.replace(/^(before|since)-/, (_, end: string) => `${ends[end] ?? end} `).replace(/^(\d{4})-(\d{4})$/, "$1–$2")
  );
}

/** The same in a sentence: "en 2014", "avant 2000", "entre 2015 et 2019". */
function when(id: string): string {
  if (/^(before|since)-/.test(id)) return period(id);
  return /^\d{4}-\d{4}$/.test(id) ? `entre ${id.replace("-", " et ")}` : `en ${period(id)}`;
}

/** Of how many the year could not be found. */
const yearless = (unknown: number, what: string) =>
  `${count(unknown, what, `${what}s`)} dont l’année n’a pas été trouvée ${unknown < 2 ? "ne figure" : "ne figurent"} que dans le tableau.`;

/** The words of the trends. */
export const trendsWords: typeof import("./words.en.ts").trendsWords = {
  title: "Tendances",
  lead: "Quand les organisations et les outils ont commencé, lesquels ont pris fin, de quoi sont faits les outils et de quand datent les sources. Des décomptes du registre, pas du secteur.",
  period,
  about: (rows) => `${rows.map(({ label, text }) => `${label}\u202f: ${text}`).join(" ; ")}.`,

  beginnings: {
    /** @param years with the highest count, in order */
    title: (kind, years, most) =>
      years.length === 0 || most === 0
        ? kind === "entity"
          ? "On ne connaît l’année de fondation d’aucune organisation"
          : "On ne connaît l’année de lancement d’aucun outil"
        : `${kind === "entity" ? "Année qui compte le plus de fondations d’organisations" : "Année qui compte le plus de lancements d’outils"}\u202f: ${list(years)} (${number(most)}${years.length > 1 ? " chacune" : ""})`,
    unit: {
      entity: "Organisations du registre par année de fondation ; le contour montre toutes les années avant 2000",
      tool: "Outils du registre par année de lancement",
    },
    n: (known: number, all: string) => `${number(known)} sur ${all}`,
    leftOut: (unknown, kind) =>
      `${yearless(unknown, kind === "entity" ? "organisation" : "outil")} Les activités terminées sont comptées. Ce qui est nouveau est trouvé tard\u202f: les dernières années sont sous-estimées.`,
    heads: { period: "Année", count: "Fiches" },
  },

  endings: {
    title: (n: number, unknown: number) => {
      if (n === 0) return "Aucune fiche n’indique une activité terminée";
      const ended = count(n, "fiche indique une activité terminée", "fiches indiquent une activité terminée");
      return unknown === 0
        ? `${ended}, toujours avec une fin datée`
        : `${ended}\u202f; pour ${number(unknown)} d’entre elles, aucune source ne date la fin`;
    },
    unit: "Organisations qui ont fermé ou fusionné et outils arrêtés, par année",
    leftOut: (unknown: number) =>
      `Une fin n’est comptée que si une source le dit. ${number(unknown)} sans année ${unknown < 2 ? "ne figure" : "ne figurent"} que dans le tableau. Les activités qui se sont arrêtées sans le dire ne sont pas comptées.`,
  },

  life: {
    title: (alive: number, known: number) =>
      `Outils à l’année de lancement connue qui montrent un signe de vie des deux dernières années\u202f: ${number(alive)} sur ${number(known)}`,
    unit: "Outils par année de lancement : le contour représente tous les outils lancés, la partie pleine ceux qui ont une activité datée, ou une vérification sur leur site officiel, des 730 derniers jours",
    leftOut: (unknown: number) =>
      `${yearless(unknown, "outil")} Aucun signe trouvé ne veut pas dire arrêté. Ce sont des décomptes, pas des taux de survie\u202f: trop peu de fins sont datées.`,
    text: (alive: number, launched: number) => (launched === 0 ? "0" : `${number(alive)}/${number(launched)}`),
    said: (year: string, alive: number, launched: number) =>
      `${year}\u202f: ${number(alive)}/${number(launched)}, soit ${number(alive)} sur ${number(launched)} avec un signe de vie`,
    heads: { period: "Lancement", count: "Outils", alive: "Avec un signe de vie" },
  },

  technologies: {
    title: (rise) =>
      rise === undefined
        ? "Aucune technologie ne se trouve dans une part nettement plus grande des outils récents"
        : `Plus forte hausse\u202f: ${rise.technology}, de ${percent(rise.from.share)} des outils lancés ${when(rise.from.period)} à ${percent(rise.to.share)} de ceux lancés ${when(rise.to.period)}`,
    unit: "Part des outils lancés à chaque période qui utilisent une technologie ; un outil peut en utiliser plusieurs",
    leftOut:
      "Les outils dont l’année ou la technologie n’a pas été trouvée sont laissés de côté. Les années les plus récentes ne sont pas finies, et ce qui est nouveau est trouvé tard.",
    text: (share: number | null) => (share === null ? "–" : percent(share)),
    label: (technology, id, text, n, of) =>
      `${technology}, lancement ${when(id)}\u202f: ${text}, ${number(n)} sur ${count(of, "outil", "outils")}`,
    head: (id: string) => period(id).replace("–", "– "),
    heads: { technology: "Technologie", period: "Lancement", count: "Outils", of: "Sur", share: "Part" },
  },

  evidenceAge: {
    title: (shares) => {
      const parts = (["entity", "tool"] as const).flatMap((kind) =>
        shares[kind] === null ? [] : [`${percent(shares[kind])} des ${kinds[kind].toLowerCase()}`],
      );
      return parts.length === 0
        ? "Il n’y a encore aucune source"
        : `Pour ${list(parts)}, la source la plus récente a plus de deux ans`;
    },
    unit: "Fiches selon l’âge de leur source datée la plus récente",
    leftOut:
      "Rien n’est laissé de côté ; les activités terminées sont comptées aussi. Une source ancienne ne veut pas dire que le travail est terminé.",
    kinds,
    ages,
    label: (kind, age) => `${kinds[kind]}, ${ages[age]}`,
    text: (n: number, share: number) => `${number(n)} (${percent(share)})`,
    heads: {
      kind: "Catégorie",
      age: "Source la plus récente",
      count: "Fiches",
      share: "Part dans cette catégorie",
    },
  },

  lists: {
    title: (family: string, id: string, technology: string) => {
      if (family === "founded")
        return id === "unknown" ? "Organisations, année de fondation non trouvée" : `Organisations fondées ${when(id)}`;
      if (family === "launched")
        return id === "unknown" ? "Outils, année de lancement non trouvée" : `Outils lancés ${when(id)}`;
      if (family === "alive")
        return id === "unknown"
          ? "Outils avec un signe de vie, année de lancement non trouvée"
          : `Outils lancés ${when(id)}, avec un signe de vie`;
      if (family === "ended") return id === "unknown" ? "Fin d’activité, année inconnue" : `Fin d’activité ${when(id)}`;
      if (family === "technologies") return `Outils lancés ${when(id)} dont la technologie est indiquée`;
      return `${technology}\u202f: outils lancés ${when(id)}`;
    },
    lead: (title: string) =>
      `Les fiches derrière un chiffre des tendances. ${title}, pour autant que les sources publiques le disent.`,
  },
};
