import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.fr.ts";
import { messages as match } from "../match/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** Kinds of work as written within a sentence. */
export const kindsOfWork: typeof import("./words.en.ts").kindsOfWork = {
  "recruiter-reviews": "avis des travailleurs sur les recruteurs",
  "worker-surveys": "enquêtes auprès des travailleurs",
  "worker-complaints": "plaintes des travailleurs",
  "migrant-guide": "ce que les migrants doivent savoir",
  "job-placement": "emplois sans intermédiaire",
  "recruitment-guidance": "conseils pour un recrutement équitable",
  "mineral-tracing": "traçage des minerais",
  "seafood-tracing": "traçage des produits de la mer",
  "gem-tracing": "traçage des pierres précieuses",
  "garment-tracing": "traçage des vêtements et du coton",
  "shopper-apps": "information des consommateurs sur les marques",
  "company-benchmarks": "évaluation comparée des entreprises",
  "statement-register": "registres de déclarations d'entreprises",
  "statement-analysis": "examen des déclarations d'entreprises",
  "supplier-questionnaire": "questionnaires pour les fournisseurs",
  "company-self-check": "autodiagnostics pour les entreprises",
  "trade-screening": "contrôle des échanges commerciaux et des fournisseurs",
  "uyghur-lists": "entreprises liées au travail forcé des Ouïghours",
  "employer-blacklist": "listes nominatives d'employeurs",
  "goods-risk": "risques par produit",
  "risk-index": "risques par pays et par secteur",
  "farm-child-labour": "travail des enfants dans les exploitations agricoles",
  "watch-from-space": "surveillance depuis l'espace",
  "worker-contracts": "contrats impossibles à substituer",
  "audit-sharing": "audits partagés",
  "seafood-guidance": "risques pour les travailleurs dans les produits de la mer",
  "worker-screening": "entretiens de repérage avec les travailleurs",
  "victim-hotline": "lignes d'assistance pour les victimes",
  "public-reports": "signalements par le public",
  "crisis-button": "un bouton pour les personnes en danger",
  "sex-adverts": "analyse d'annonces sexuelles",
  "web-intelligence": "recherche sur le web ouvert et le dark web",
  "platform-moderation": "plateformes sans contenus d'abus",
  "abuse-hashes": "empreintes d'images d'abus",
  "abuse-classifier": "reconnaissance d'images d'abus inconnues",
  "abuse-blocklist": "blocage de sites d'abus",
  "own-image-removal": "retrait de ses propres images",
  "grooming-detection": "détection de la sollicitation d'enfants",
  "report-clearing": "tri des signalements d'abus en ligne",
  "bank-monitoring": "signes de traite dans les paiements",
  "crypto-tracing": "traçage des monnaies virtuelles",
  "case-management": "gestion de dossiers",
  "case-data": "données sur les affaires et les victimes",
  "survivor-referral": "orientation des personnes survivantes",
  "legal-help": "avocats pour les personnes survivantes",
  "survivor-banking": "comptes bancaires pour les personnes survivantes",
  "patient-screening": "repérage des victimes parmi les patients",
  "staff-training": "formation du personnel",
  "missing-children": "recherche d'enfants disparus",
  "deterrent-chat": "conversations qui dissuadent les acheteurs",
  "awareness-game": "jeux de sensibilisation",
  "tool-catalogue": "catalogues d'outils",
  "law-database": "bases de données juridiques",
  "photo-clues": "indices dans les photographies",
  "seized-devices": "fouille d'appareils saisis",
  "job-fraud": "détection de fausses offres d'emploi",
};

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Décrivez l'outil que vous voulez créer. Voyez qui l'a déjà fait, ce qu'il en est advenu et à qui demander en premier.",
  description:
    "Avant de créer un outil de plus contre la traite, décrivez-le. Voyez quels outils font le même travail, y compris ceux qui ont pris fin, à qui parler et quoi décider d'abord.",
  how: "Votre idée est comparée à tous les outils du registre, d'après ses mots et vos choix. Ce que vous écrivez reste dans ce champ : le texte n'est pas envoyé et ne figure pas dans l'adresse.",
  noScriptTitle: "Chercher à la main",
  noScript:
    "La comparaison se fait dans votre navigateur et a besoin de JavaScript. Sans lui, regardez les groupes d'outils qui font le même travail, et partez de ce que ferait votre outil :",
  groups: "Groupes d'outils qui font le même travail",
  checklistTitle: "Avant de commencer",
  checklistLead: "Des questions auxquelles répondre avant d'écrire la première ligne.",
  checklist: [
    {
      title: "De l'argent pour le maintenir",
      text: "Qui paiera l'hébergement, la traduction, les réparations et l'assistance la troisième année, quand le prix ou la subvention sera dépensé ? Un outil qui cesse de répondre nuit à ceux qui comptaient sur lui.",
    },
    {
      title: "Personnes survivantes et travailleurs",
      text: "Des personnes qui l'utiliseraient, ou qui ont vécu l'exploitation, ont-elles contribué à le concevoir ? Sont-elles payées pour cela, et peuvent-elles dire non ?",
    },
    {
      title: "Protection des données",
      text: "Quel est le minimum à savoir sur une personne ? Où est-ce conservé, qui peut le voir, selon quelle loi, et que se passe-t-il en cas de saisie ou de fuite ?",
    },
    {
      title: "Une porte de sortie",
      text: "Comment l'outil prendra-t-il fin ? Dites qui reprend les données et les utilisateurs, comment ceux-ci sont prévenus, et ce qui reste en ligne. Une fin annoncée n'est pas un échec.",
    },
    {
      title: "Ceux qui le font déjà",
      text: "Avez-vous demandé aux outils et organisations ci-dessus si vous pourriez ajouter quelque chose au leur : une langue, un pays, un canal ? Se joindre coûte moins que commencer.",
    },
    {
      title: "Une réponse au bout du fil",
      text: "S'il recueille des signalements ou des demandes, qui y répond, dans quelles langues, dans quel délai, et avec quel pouvoir d'aider ?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Votre idée",
    text: "Que ferait-il, et pour qui ?",
    textHint: "Un paragraphe avec vos propres mots. Il reste dans ce navigateur.",
    refine: "Si vous le souhaitez, précisez :",
    sentence:
      "L'outil sert à : {functions}. Fait pour : {target_users}. Forme d'exploitation : {issues}. Secteur : {industries}. Pays : {countries}.",
    labels: {
      functions: "À quoi il sert",
      target_users: "Pour qui il est",
      issues: "Forme d'exploitation",
      industries: "Secteur",
      countries: "Pays",
    },
    any: {
      functions: "tout",
      target_users: "tout public",
      issues: "toutes",
      industries: "tous",
      countries: "tous",
    },
    another: "{label}, un choix de plus",
    anotherOption: "+ un choix",
    ask: "Voir ce qui existe",
    clear: "Recommencer",
    empty: "Écrivez quelques mots, ou choisissez quelque chose.",
    loading: "Comparaison en cours…",
    failed:
      "Les fiches n'ont pas pu être chargées. Vous pouvez toujours lire les groupes d'outils qui font le même travail.",
    status: {
      "very similar": formsOf({ one: "{n} outil très semblable", other: "{n} outils très semblables" }),
      similar: formsOf({ one: "{n} outil semblable", other: "{n} outils semblables" }),
      "only related": formsOf({ one: "{n} outil proche", other: "{n} outils proches" }),
    },
    answers: "Ce qui figure dans le registre",
    steps: {
      "very similar": {
        title: "Très semblables à votre idée",
        lead: "Le même travail pour les mêmes personnes, d'après ce que sait le registre. Lisez leurs pages avant de décider.",
      },
      similar: {
        title: "Semblables",
        lead: "En grande partie le même travail, ou le même travail pour d'autres personnes.",
      },
      "only related": {
        title: "Seulement proches",
        lead: "Ils partagent une partie de votre idée : son sujet, son public ou son fonctionnement.",
      },
      nothing: { title: "Un mot ou deux en commun", lead: "Probablement autre chose." },
    },
    verdicts: {
      similar: "Nous avons trouvé des outils semblables, mais aucun très semblable",
      "only related": "Nous n'avons trouvé que des outils proches parmi {n} outils",
      nothing: "Nous n'avons rien trouvé de semblable parmi {n} outils",
    },
    noneText:
      "Il y en a peut-être un malgré tout : le registre ne connaît chaque outil que par quelques mots. Essayez d'autres mots pour la même chose, ou demandez à ceux qui suivent.",
    unread: "Non utilisé : {words}. Aucun outil et aucun terme du registre ne contient ces mots.",
    noneTags:
      "Des choix seuls ne suffisent pas à montrer ce qui est très semblable. Décrivez aussi votre idée en quelques mots.",
    propose: "Vous connaissez un outil qui le fait ? Proposez-le",
    partnersTitle: "Organisations à qui parler",
    partnersLead: "Elles travaillent sur le sujet de votre idée.",
    partnersLeadBehind:
      "D'abord celles qui sont derrière les outils ci-dessus, puis celles qui travaillent sur le sujet de votre idée.",
    behind: "Développe ou exploite",
    partnersMore: "Préciser la recherche dans Trouver un partenaire",
    more: formsOf({ one: "En afficher {n} de plus", other: "En afficher {n} de plus" }),
    shares: "En commun",
    ended: "Pourquoi il a pris fin :",
    endedUnknown: "Il a pris fin. La raison n'a pas été trouvée.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Comment fonctionne le recoupement",
  kindsOfWork: kindsOfWork,
  aspects: {
    work: "Travail",
    words: "Mots",
    functions: "Fonctions",
    target_users: "Publics visés",
    issues: "Formes d'exploitation",
    industries: "Secteurs",
    technologies: "Technologies",
    place: "Lieu",
  },

  others: {
    title: { close: "D'autres qui font cela", related: "Outils proches" },
    note: {
      close: "Le même travail pour les mêmes personnes, d'après ce que sait le registre",
      related: "Aucun outil du registre n'est très semblable",
    },
    shares: "En commun",
    different: "Ici seulement",
    differentLead: "Ce que celui-ci indique et qu'aucun de ceux ci-dessus n'indique :",
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
