import { messages as ui } from "../../ui/words.fr.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.fr.ts";

const { number, count, list } = format;

const things = { entity: ["organisation", "organisations"], tool: ["outil", "outils"] } as const;

/** Words of the page of due diligence. */
export const dueDiligenceWords: typeof import("./words.en.ts").dueDiligenceWords = {
  title: ui.nav.dueDiligence,
  lead: "Les six étapes du devoir de diligence telles que l’OCDE les décrit, ce qui est utile à chacune, et celles pour lesquelles l’aide est rare.",
  guidanceLead: "Les étapes sont celles du",
  guidance: "Guide OCDE sur le devoir de diligence pour une conduite responsable des entreprises (2018)",
  readings: "Le lien entre un type d’aide et une étape est l’interprétation du registre.",

  figure: {
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind, thin, n) => {
      const [only] = thin;
      if (only === undefined) return `Aucune étape ne manque ${kind === "entity" ? "d’organisations" : "d’outils"}`;
      const titles = list(thin.map(({ title }, index) => (index === 0 ? title : inSentence(title))));
      return thin.length === 1
        ? `${titles}\u202f: ${count(only.count, things[kind][0], things[kind][1])} sur ${number(n)} ${only.count < 2 ? "y aide" : "y aident"}`
        : `${titles}\u202f: peu ${kind === "entity" ? "d’organisations" : "d’outils"} y aident`;
    },
    unit: (kind) =>
      `Nombre ${kind === "entity" ? "d’organisations" : "d’outils"} selon l’étape du devoir de diligence à laquelle leur aide sert`,
    leftOut:
      "Les activités terminées sont laissées de côté. Une fiche compte une fois dans chaque étape à laquelle son aide sert : les étapes ne s’additionnent pas. « Peu » signifie moins de la moitié de la médiane des six. La lacune est peut-être dans le registre, et non sur le terrain.",
    label: (step: number, title: string) => `${number(step)}. ${title}`,
    about: (bars) => list(bars.map(({ label, value }) => `${label}\u202f: ${number(value)}`)),
    heads: { title: "Étape", reach: "Portée", count: "Fiches" },
  },

  step: {
    contents: "Étapes",
    heading: (step: number, title: string) => `${number(step)}. ${title}`,
    serve: {
      entity: (n: number) => count(n, "organisation y aide", "organisations y aident"),
      tool: (n: number) => count(n, "outil y aide", "outils y aident"),
    },
    /** Said with a number, to those who hear the link alone. */
    of: (listings: string, title: string) => `${listings}\u202f: ${title}`,
    reach: { any: "au total", local: "local", global: "mondial" },
    help: { entity: "Types d’aide", tool: "Fonctions des outils" },
    thin: { entity: "Peu d’organisations", tool: "Peu d’outils" },
    laws: "Lois qui reposent sur elle",
    listed: "Fiches à ce sujet",
    guidance: "Dans le guide",
    reachNote: "Local signifie une portée nationale ou régionale. La portée de quelques fiches n’est pas connue.",
    none: "aucune",
  },

  noStep: {
    title: "Aide qui ne sert à aucune étape",
    text: "Ces types d’aide agissent aussi contre la traite. Mais les étapes sont le travail de l’entreprise elle-même.",
  },
};
