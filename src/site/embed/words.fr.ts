import { lowerFirst } from "../../core/language/phrases.ts";
import { ofDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as rows } from "../rows/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords: typeof import("./words.en.ts").embedWords = {
  title: "Intégrer",
  lead: "Affichez une fiche, une liste ou un graphique sur votre propre site. Un cadre intégré n’a pas de script, ne dépose pas de cookie et ne nous dit pas sur quelle page il se trouve.",
  open: "Ouvrir dans le registre",
  foot: (day: string) => `Registre contre la traite, édition ${ofDate(day)}`,
  endorsement: "Figurer ici ne vaut pas approbation.",
  listingTitle: (name: string) => `${name} dans le Registre contre la traite`,
  listTitle: (term: string, vocabulary?: string) =>
    vocabulary === "issue"
      ? `${term}\u202f: organisations et outils contre cette forme d’exploitation, dans le Registre contre la traite`
      : `${term}\u202f: fiches du Registre contre la traite`,
  list: (shown: number, of: number) =>
    shown === of
      ? `Fiches\u202f: ${number(of)}`
      : `Les ${number(shown)} fiches aux sources les plus récentes, sur ${number(of)}`,
  none: "Encore aucune fiche.",
  badge: {
    left: "Registre contre la traite",
    evidence: (year: string) => `source de ${year}`,
    undated: "aucune source datée",
    ended: (state: string) => lowerFirst(state),
    title: (name: string, right: string) =>
      `${name} figure dans le Registre contre la traite\u202f: ${right}. Figurer ici ne vaut pas approbation.`,
  },
  compose: {
    what: "Que voulez-vous afficher ?",
    kinds: { listing: "Une fiche", list: "Une liste (20 au plus)", chart: "Un graphique", badge: "Un badge" },
    listing: "Nom de la fiche",
    listingHint: "Tapez quelques lettres, puis choisissez dans la liste.",
    unknown: "Aucune fiche ne porte ce nom. Choisissez-en une dans la liste.",
    list: "Quelle liste ?",
    chart: "Quel graphique ?",
    theme: "Couleurs",
    themes: { automatic: "Automatiques", light: "Claires", dark: "Sombres" },
    snippet: "Copiez ceci dans votre page",
    copy: "Copier",
    copied: "Copié.",
    copyFailed: "Votre navigateur n’a pas fait la copie. Sélectionnez le texte et copiez-le.",
    preview: "Aperçu",
    empty: "Choisissez d’abord une fiche : elle s’affiche ici.",
    fault: "La liste des noms n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.",
  },
  byHand: {
    title: "Sans JavaScript",
    text: "Mettez /embed devant l’adresse d’une fiche, ou d’une forme d’exploitation, d’un secteur, d’une région, d’un pays ou d’un type d’aide, et utilisez le résultat comme source d’un <iframe>. Ajoutez #light ou #dark pour fixer les couleurs.",
    badge:
      "Un badge se trouve à /badges/, suivi de l’adresse de la fiche sans la dernière barre oblique et de « .svg ».",
  },
  terms: {
    title: "Ce que vous acceptez",
    text: "Les données sont sous CC BY 4.0 : laissez la ligne qui cite le registre. Un badge dit qu’une fiche existe et de quand datent ses sources ; ne le présentez pas comme une recommandation ou un certificat.",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();
