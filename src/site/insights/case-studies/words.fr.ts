import { format } from "../../../core/language/words.fr.ts";

const { number, count, list } = format;

const studies = (n: number) => count(n, "étude de cas", "études de cas");
const outputs = (n: number) => count(n, "ressource", "ressources");
const listings = (n: number) => count(n, "fiche", "fiches");

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords: typeof import("./words.en.ts").caseStudiesWords = {
  title: "Études de cas",
  lead: "Des récits publiés de travail avec des entreprises, par secteur, pays et année, chacun avec sa fiche.",
  finding: (n: number, of: number) => `${studies(n)}, dans ${listings(of)}`,
  without: (titles: readonly string[]) =>
    titles.length === 0
      ? "Chaque secteur a une étude de cas."
      : `Sans aucune étude de cas\u202f: ${list(titles)}. La lacune est peut-être dans le registre, et non sur le terrain.`,
  supply: "Indiquer une étude de cas, avec sa source",
  toOutputs: "Ressources utiles à une entreprise : conseils, boîtes à outils, formations",
  contents: "Secteurs",
  noIndustry: "Secteur non indiqué",
  yearless: "année non indiquée",
  counted: (n: number, of: number) => `${studies(n)}, ${listings(of)}`,
  ended: "activité terminée",

  figure: {
    title: (titles: readonly string[], most: number, n: number) =>
      `Le plus d’études de cas\u202f: ${list(titles)}, ${number(most)}${titles.length === 1 ? "" : " chacun"} sur ${studies(n)}`,
    none: "Aucune étude de cas dans le registre",
    unit: "Fiches avec une étude de cas, selon le secteur dont elle traite",
    leftOut:
      "Rien n’est laissé de côté ; les activités terminées sont comptées aussi. Une fiche compte une fois dans chaque secteur. Le registre ne juge pas ce que raconte une étude de cas.",
    text: (of: number, n: number) => (of === 0 ? "aucune" : `${number(of)} (${studies(n)})`),
    about: (bars) => list(bars.map(({ label, text }) => `${label}\u202f: ${text}`)),
    heads: { title: "Secteur", case_studies: "Études de cas", count: "Fiches" },
  },

  filter: {
    label: "Filtrer les études de cas",
    country: "Pays",
    year: "Année",
    service: "Aide que propose la fiche",
    any: "Tout",
    choice: (title: string, n: number) => `${title} (${number(n)})`,
    shown: "affichées sur",
    none: "Aucune étude de cas ne réunit ce pays, cette année et cette aide.",
    all: "Tout afficher",
  },

  table: {
    title: "Par pays, année et aide",
    note: "Une étude de cas compte une fois dans chacun de ses pays, et dans chaque type d’aide que propose sa fiche.",
    by: { country: "Pays", year: "Année", service: "Type d’aide" },
    studies: "Études de cas",
  },

  outputs: {
    title: "Ressources utiles à une entreprise",
    lead: "Les conseils, boîtes à outils, formations et données que publient les organisations et les outils, par type.",
    finding: (n: number, of: number) => `Ressources utiles à une entreprise\u202f: ${number(n)}, dans ${listings(of)}`,
    contents: "Types",
    noType: "Type non indiqué",
    counted: (n: number, of: number) => `${outputs(n)}, ${listings(of)}`,
    back: "Études de cas",
    figure: {
      title: (titles: readonly string[], most: number, n: number) =>
        `En tête\u202f: ${list(titles)}, ${number(most)}${titles.length === 1 ? "" : " pour chaque type"} sur ${outputs(n)}`,
      none: "Aucune ressource dans le registre",
      unit: "Fiches avec une ressource, par type",
      leftOut:
        "Rien n’est laissé de côté ; les activités terminées sont comptées aussi. Une fiche compte une fois dans chaque type.",
      text: (of: number, n: number) => (of === 0 ? "aucune" : `${number(of)} (${outputs(n)})`),
      heads: { title: "Type", outputs: "Ressources", count: "Fiches" },
    },
  },
  files: "Toutes les lignes en CSV",
};
