import { format } from "../../core/language/words.fr.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as match } from "../match/words.fr.ts";
import type { Messages } from "./words.en.ts";

const { number } = format;

export type { Messages } from "./words.en.ts";

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Décrivez l’outil que vous voulez créer. La page montre quels outils font déjà ce travail, lesquels ont pris fin et pourquoi, et à qui vous adresser en premier.",
  description:
    "Avant de créer un outil de plus contre la traite, décrivez-le. La page montre quels outils font le même travail, y compris ceux qui ont pris fin, à qui parler et que décider d’abord.",
  how: "Votre idée est recherchée parmi les outils recensés par ses mots et par les types d’outils que vous cochez. Ce que vous écrivez reste dans ce champ : ce n’est pas envoyé, et ce n’est pas dans l’adresse.",
  noScriptTitle: "Chercher à la main",
  noScript:
    "La lecture de votre idée a besoin de JavaScript. Sans lui, choisissez le type d’outil que serait le vôtre et voyez quels outils font ce travail :",
  checklistTitle: "Avant de commencer",
  checklistLead: "Des questions auxquelles répondre avant d’écrire la première ligne.",
  checklist: [
    {
      title: "De l’argent pour le maintenir",
      text: "Qui paiera l’hébergement, la traduction, les réparations et l’assistance la troisième année, quand le prix ou la subvention sera dépensé ? Un outil qui cesse de répondre nuit à ceux qui comptaient sur lui.",
    },
    {
      title: "Personnes survivantes et travailleurs",
      text: "Des personnes qui l’utiliseraient, ou qui ont vécu l’exploitation, ont-elles contribué à le concevoir ? Sont-elles payées pour cela, et peuvent-elles dire non ?",
    },
    {
      title: "Protection des données",
      text: "Quel est le minimum à savoir sur une personne ? Où est-ce conservé, qui peut le voir, selon quelle loi, et que se passe-t-il en cas de saisie ou de fuite ?",
    },
    {
      title: "Une fin prévue",
      text: "Comment l’outil prendra-t-il fin ? Dites qui reprend les données et les utilisateurs, comment ceux-ci sont prévenus, et ce qui reste en ligne. Une fin annoncée n’est pas un échec.",
    },
    {
      title: "Ceux qui le font déjà",
      text: "Avez-vous demandé aux outils et organisations ci-dessus si vous pourriez ajouter quelque chose au leur : une langue, un pays, un canal ? Se joindre à d’autres coûte moins que repartir de zéro.",
    },
    {
      title: "Une réponse au bout du fil",
      text: "S’il recueille des signalements ou des demandes, qui y répond, dans quelles langues, dans quel délai, et avec quel pouvoir d’aider ?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Votre idée",
    text: "Que ferait-il, et pour qui ?",
    textHint: "Un paragraphe avec vos propres mots. Il reste dans ce navigateur.",
    ask: "Voir ce qui existe",
    clear: "Recommencer",
    empty: "Écrivez quelques mots, ou choisissez quelque chose.",
    loading: "Comparaison en cours…",
    failed: "Les fiches n’ont pas pu être chargées. Vous pouvez toujours lire les outils par type.",
    answers: "Ce qui figure dans le registre",
    unread: "Non utilisé : {words}. Aucun outil et aucun terme du registre ne contient ces mots.",
    propose: "Vous connaissez un outil qui le fait ? Proposez-le",
    partnersTitle: "Organisations à qui parler",
    partnersLead: "Elles travaillent sur le sujet de votre idée.",
    partnersLeadBehind:
      "D’abord celles qui ont créé ou gèrent les outils ci-dessus, puis celles qui travaillent sur le sujet de votre idée.",
    behind: "Développe ou gère",
    partnersMore: "Préciser la recherche dans Trouver un partenaire",
    more: formsOf({ one: "En afficher {n} de plus", other: "En afficher {n} de plus" }),
    shares: "En commun",
    ended: "Pourquoi il a pris fin :",
    endedUnknown: "Il a pris fin. La raison n’a pas été trouvée.",
    offline: "Pour trouver des outils par vos mots, il faut le réseau la première fois.",
    kinds: "Les types d’outils auxquels elle ressemble",
    kindsHint: "Cochez ce qui convient. Tous les outils recensés des types cochés sont affichés ci-dessous.",
    otherKind: "Un autre type d’outil",
    choose: "Choisir",
    sentence: "Secteur : {industries}. Pays : {countries}.",
    labels: { industries: "Secteur", countries: "Pays" },
    any: { industries: "non précisé", countries: "non précisé" },
    another: "{label}, un de plus",
    anotherOption: "+ un de plus",
    status: { same: "Outils qui font ce travail : {n}.", others: "Autres qui contiennent vos mots : {m}." },
    sameTitle: "Outils qui font ce travail",
    othersTitle: "Autres qui contiennent vos mots",
    none: "Aucun outil recensé ne fait ce travail",
    noneText:
      "Il peut tout de même en exister un : le registre connaît chaque outil par ce qu’en disent des pages publiques. Cochez un autre type, ou adressez-vous aux organisations ci-dessous.",
    tally: {
      tools: formsOf({ one: "{n} outil recensé", other: "{n} outils recensés" }),
      recent: "{n} avec une source des deux dernières années",
      ended: "activités terminées : {n}",
      within: "{term} : {n}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Comment fonctionne le recoupement",

  others: {
    title: "Fait le même travail",
    note: "Outils qui partagent un type d’outil, ceux qui ont pris fin en dernier",
    shares: "En commun",
    differs: "Se distingue par",
    differentLead: "Indiqué pour cet outil seulement :",
    more: (n: number) => `Afficher ${number(n)} de plus`,
    propose: "Vous pensez en créer un de plus ?",
    exists: "Voyez ce qui existe déjà",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
