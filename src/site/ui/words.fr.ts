import { ofDate, onDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const keptWords: typeof import("./words.en.ts").keptWords = {
  full: "Votre sélection est pleine : elle contient 50 fiches. Retirez-en une pour en ajouter une autre.",
  lost: "Non enregistré : votre navigateur ne garde rien pour ce site, car son stockage est plein ou désactivé. La navigation privée et des réglages stricts peuvent en être la cause.",
};

const { number, count } = format;

/** The words of the frame that every page has, in French. */
export const messages: Messages = {
  language: "fr",
  locale: "fr-FR",
  ogLocale: "fr_FR",
  direction: "ltr",
  format,

  site: {
    name: "Registre contre la traite",
    wordmark: ["Registre", "contre la traite"],
    description:
      "Un registre ouvert des organisations et des outils technologiques qui travaillent avec les entreprises contre la traite des êtres humains. Chaque information renvoie à sa source, avec une date s’il y en a une.",
    title: (page: string) => `${page} · Registre contre la traite`,
    skip: "Aller au contenu",
    sections: "Rubriques",
    breadcrumb: "Fil d’Ariane",
    contents: "Sur cette page",
    table: "Tableau",
    home: "Accueil",
    edition: (day: string) => `Édition ${ofDate(day)}`,
    aged: (days: number) =>
      `Cette copie du registre a plus de ${number(days)} jours. Ce qu’elle dit de l’âge des sources n’est peut-être plus vrai.`,
    endorsement: "Figurer ici ne vaut pas approbation",
    organisations: (n: number) => count(n, "organisation", "organisations"),
    tools: (n: number) => count(n, "outil", "outils"),
    listings: (n: number) => count(n, "fiche", "fiches"),
    citations: (n: number) => count(n, "renvoi aux sources", "renvois aux sources"),
    countries: (n: number) => count(n, "pays", "pays"),
    pictureText: "Des informations avec leurs sources. Figurer ici ne vaut pas approbation.",
    pictureAlt:
      "Le titre de la page, avec le nombre d’organisations, d’outils et de renvois aux sources du Registre contre la traite.",
    ownPictureAlt:
      "Registre contre la traite : qui travaille avec les entreprises contre la traite des êtres humains, et avec quels outils. Nombre d’organisations, d’outils et de renvois aux sources.",
    organisationsWord: "organisations",
    toolsWord: "outils",
    citationsWord: "renvois aux sources",
    /** Names the kind of a term or a listing where another has the same title. */
    kindOf: (title: string, kind: string) => `${title}\u202f: ${kind}`,
  },

  nav: {
    organisations: "Organisations",
    tools: "Outils",
    match: "Trouver un partenaire",
    insights: "Analyses",
    browse: "Parcourir",
    browseBy: "Parcourir par thème",
    guides: "Guides",
    data: "Données",
    changes: "Changements",
    embed: "Intégrer",
    search: "Rechercher",
    menu: "Menu",
    shortlist: "Ma sélection",
    compare: "Comparer",
    contribute: "Contribuer",
    exists: "Est-ce que cela existe déjà ?",
    map: "Carte du monde",
    laws: "Lois",
    dueDiligence: "Devoir de diligence",
    glossary: "Glossaire",
    terms: {
      issue: "Formes d’exploitation",
      industry: "Secteurs",
      region: "Régions",
      country: "Pays",
      service: "Types d’aide",
      "tool-function": "Fonctions des outils",
      "kind-of-work": "Types d’outils",
      "target-user": "Publics visés",
      technology: "Technologies",
    },
  },

  kept: keptWords,

  help: {
    exit: "Quitter cette page maintenant",
    exitNote: "Ouvre Wikipédia. N’efface pas l’historique de votre navigateur.",
    foot: "Vous êtes en danger, ou vous avez rencontré une personne qui l’est peut-être ?",
    footLink: "Où trouver de l’aide",
  },

  foot: {
    about:
      "Un jeu de données ouvert, publié depuis Git. Il poursuit le travail de deux cartes qui ne sont plus mises à jour : l’Interactive Map for Business of Anti-Human Trafficking Organisations (2018–2021) et le panorama d’outils de Tech Against Trafficking (2020). Il n’est lié à aucune des deux.",
    endorsement:
      "Une fiche dit ce que disent des sources publiques. Elle ne vaut pas approbation, et une information absente ne veut pas dire « non ».",
    browse: "Parcourir",
    guides: "Guides",
    takePart: "Utiliser et participer",
    licences: "Données CC BY 4.0, code MIT",
    built: (day: string) => `Site généré ${onDate(day)}`,
    commit: (hash: string) => `à partir du commit ${hash.slice(0, 7)}`,
    theme: "Thème",
    themes: { system: "Système", light: "Clair", dark: "Sombre" },
    shortcut: "La touche « / » ouvre la recherche",
    on: "Activé",
    off: "Désactivé",
  },

  kinds: {
    entity: { one: "Organisation", many: "Organisations", lower: "organisations" },
    tool: { one: "Outil", many: "Outils", lower: "outils" },
  },

  pager: {
    label: "Pages",
    previous: "Page précédente",
    next: "Page suivante",
    page: (n: number) => `Page ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} sur ${number(total)}`,
    titled: (page: number, title: string) => `${title}, page ${number(page)}`,
  },

  missing: {
    title: "Il n’y a pas de page à cette adresse",
    lead: "L’adresse contient peut-être une faute de frappe, ou la page a changé d’adresse. Les fiches dont l’activité est terminée restent, et celles qui ont changé de nom mènent à leur nouvelle adresse. Une fiche peut aussi être retirée sur demande.",
  },
};
