import { formsOf } from "../../core/language/format.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** Match: the question, its answers and their reasons, in French. */
export const matchWords: typeof import("./words.en.ts").matchWords = {
  title: "Trouver un partenaire",
  lead: "Indiquez ce qu’il vous faut : la page montre qui correspond, et pourquoi. Vos choix restent dans ce navigateur.",
  description:
    "Indiquez votre secteur, votre pays, la forme d’exploitation et l’aide que vous cherchez : le registre classe les organisations et les outils selon leur correspondance et dit pourquoi, point par point.",
  findPartner: "Trouver un partenaire",
  findPartnerFor: "Chercher un partenaire à partir de ce critère",
  findToolFor: "Chercher un outil à partir de ce critère",
  howTitle: "Comment fonctionne la recherche de partenaires",
  how: "La correspondance mesure l’adéquation à votre demande, pas la qualité de l’organisation.",
  before: "Avant le premier contact",
  beforeText:
    "Posez des questions sur la sauvegarde des personnes (safeguarding), le personnel local, les références d’entreprises, les résultats mesurables, les tarifs, les conflits d’intérêts et l’usage fait de vos données. Le registre ne peut pas y répondre à votre place.",
  noScriptTitle: "Chercher à la main",
  noScript:
    "La recherche de partenaires a besoin de JavaScript, car c’est votre navigateur qui compare les fiches. Sans lui, vous pouvez faire de même à la main :",
  steps: {
    service: "Partez de l’aide que vous cherchez. Sa page indique qui la propose.",
    "tool-function": "Pour un outil, partez de ce à quoi il doit servir.",
    country:
      "Regardez votre pays : les organisations et outils qui y travaillent viennent avant ceux qui travaillent dans le monde entier et le citent.",
    industry: "Voyez qui connaît votre secteur ; « tous secteurs » signifie n’importe lequel.",
    issue: "Regardez la forme d’exploitation qui vous concerne : sa page indique qui lutte contre elle.",
  },
  stepsLast:
    "Notez les noms qui figurent sur plusieurs de ces pages. Chaque fiche dit ce qui n’a pas été trouvé : demandez-le lors du premier contact.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Ce dont vous avez besoin",
    sentence:
      "Nous cherchons de l’aide : {services}. Lieu : {place}. Secteur : {industries}. Forme d’exploitation : {issues}.",
    fold: "Plus : {what}",
    foldEmpty: "outils, façons de collaborer, langue, coût",
    foldSentence:
      "Fonction d’un outil : {functions}. Type d’outil : {work}. Public visé : {target_users}. Façon de collaborer : {partnerships}. Langue : {languages}. Coût : {cost}.",
    labels: {
      industries: "Secteur",
      place: "Pays ou région",
      issues: "Forme d’exploitation",
      services: "Aide",
      functions: "À quoi sert un outil",
      work: "Type d’outil",
      target_users: "Public visé",
      partnerships: "Façon de collaborer",
      languages: "Langue",
      cost: fieldLabels["offer.cost"],
    },
    any: {
      industries: "peu importe",
      place: "peu importe",
      issues: "peu importe",
      services: "de tout type",
      functions: "peu importe",
      work: "peu importe",
      target_users: "peu importe",
      partnerships: "peu importe",
      languages: "peu importe",
      cost: "peu importe",
    },
    another: "{label}, un choix de plus",
    anotherOption: "+ un choix",
    find: "{label}\u00a0: tapez pour trouver",
    findShort: "ou tapez",
    /** Groups of choices. */
    places: { regions: "Régions", countries: "Pays cités dans les fiches", others: "Autres pays" },
    languages: { languages: "Langues indiquées dans les fiches", others: "Autres langues" },
    small: "Nous sommes un petit fournisseur : préférer ce qui est gratuit",
    smallHint:
      "Les conseils, formations et outils gratuits comptent davantage. Ce qui est gratuit en partie compte en partie. Les fiches sans prix indiqué restent dans les résultats : renseignez-vous auprès de l’organisation.",
    clear: "Recommencer",
    print: "Imprimer",
    order:
      "Les fiches qui remplissent tous les critères viennent d’abord. Ensuite, l’aide et le lieu comptent le plus, puis le secteur ; le local passe avant le mondial.",
    orderMore: "Comment fonctionne la recherche de partenaires",
    toolsAdd: "Afficher aussi les outils",
    toolsRemove: "Masquer les outils",
    examplesTitle: "Par exemple",
    examples: [
      {
        title:
          "Un groupe hôtelier qui recrute pour le Qatar sans frais pour les travailleurs, et cherche une aide en arabe",
        query: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
      },
      {
        title: "Un acheteur de produits de la mer qui veut recueillir la parole des travailleurs en Thaïlande",
        query: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
      },
      {
        title: "Une banque qui veut détecter l’argent de la traite",
        query: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
      },
      {
        title: "Un petit fournisseur de vêtements au Bangladesh qui a besoin de formations gratuites",
        query: "industries=apparel-textiles&countries=BD&services=training&cost=free",
      },
    ],
    kinds: { entity: "Organisations", tool: "Outils" },
    counts: {
      entity: formsOf({ one: "{n} organisation", other: "{n} organisations" }),
      tool: formsOf({ one: "{n} outil", other: "{n} outils" }),
    },
    /** How many of a kind fit, after their number. */
    fits: {
      strong: formsOf({ one: "{n} correspond bien", other: "{n} correspondent bien" }),
      partial: formsOf({ one: "{n} en partie", other: "{n} en partie" }),
      "worth-a-look": formsOf({ one: "{n} à examiner", other: "{n} à examiner" }),
    },
    fit: "{kind} : {fits}.",
    noFit: "aucune correspondance",
    loading: "Comparaison en cours…",
    failed:
      "Les fiches n’ont pas pu être chargées. Vous pouvez toujours les parcourir par type d’aide, pays, secteur et forme d’exploitation.",
    groups: { strong: "Correspondance forte", partial: "Correspondance partielle", "worth-a-look": "À examiner" },
    /** What keeps a listing from being strong. */
    open: "Critères pas entièrement remplis : {points}.",
    openPoint: "{point} ({how})",
    openPoints: {
      place: "lieu",
      services: "aide",
      functions: "fonction",
      work: "type d’outil",
      industries: "secteur",
      issues: "forme d’exploitation",
      target_users: "public visé",
      partnerships: "façon de collaborer",
      languages: "langue",
      cost: "coût",
      access: "accès",
    },
    openHow: {
      some: "en partie",
      partly: "approchant",
      "not-stated": "non trouvé",
      "does-not-meet": "non rempli",
    },
    none: { entity: "Aucune organisation ne correspond", tool: "Aucun outil ne correspond" },
    propose: "Vous en connaissez ? Proposez une fiche",
    noneText:
      "Retirez un choix, ou choisissez une région au lieu d’un pays. La lacune est peut-être dans le registre, et non sur le terrain.",
    unasked: {
      entity: "Aucun de vos choix ne s’applique aux organisations.",
      tool: "Aucun de vos choix ne s’applique aux outils.",
    },
    noHelp: {
      entity: "Vous n’avez pas dit quelle aide vous cherchez : celles-ci correspondent au reste de votre demande.",
      tool: "Vous n’avez pas dit à quoi un outil doit servir : ceux-ci correspondent au reste de votre demande.",
    },
    more: "En afficher {n} de plus",
    key: "Ce que signifient les signes",
    jump: "Résultats",
    verdicts: {
      meets: "Critère rempli",
      partly: "Critère rempli en partie",
      "does-not-meet": "Critère non rempli",
      "not-stated": "Non trouvé dans les sources publiques",
    },
    criteria: {
      place: "Lieu",
      services: "Aide",
      functions: "Fonction",
      work: "Type d’outil",
      industries: "Secteur",
      issues: "Forme d’exploitation",
      target_users: "Public visé",
      partnerships: "Collaborer",
      languages: "Langue",
      cost: fieldLabels["offer.cost"],
      access: "Accès",
    },
    answers: {
      stated: "{term}",
      tagged: "{term}",
      "stated-global": "Cite ce lieu ({term}) ; travaille dans le monde entier",
      "case-study": "{term}, dans une étude de cas",
      mixed: "Une partie gratuite, une partie payante",
      regional: "Travaille dans la région du pays demandé ({term}), sans citer de pays",
      summary: "{term}, dans le résumé",
      general: "La traite en général, sans citer : {term}",
      kindred: "Une forme d’exploitation voisine, sans citer : {term}",
      "cross-industry": "Tous secteurs, sans citer : {term}",
      "global-region": "Monde entier, dont la région du pays demandé ({term})",
      nearby: "La région, mais d’autres pays que celui demandé ({term})",
      global: "Monde entier, sans citer : {term}",
      "global-elsewhere": "Monde entier, d’autres régions citées",
      "not-stated": "Non trouvé",
      "to-states": "{term}, entre États ; rien trouvé pour les entreprises",
      other: "Autres choix indiqués, mais pas celui demandé ({term})",
    },
    free: "Gratuit",
    ask: "À demander lors du premier contact",
    questions: {
      entity: {
        "still-active": "Le travail se poursuit-il ?",
        "works-there": "Travaillez-vous dans ces lieux ({terms}), et avec qui ?",
        "offers-help": "Pouvez-vous aider sur ce point : {terms} ?",
        "knows-industry": "Qu’avez-vous fait dans ce secteur : {terms} ?",
        "covers-issue": "Que faites-vous contre cette forme d’exploitation : {terms} ?",
        "serves-users": "Travaillez-vous avec ce public : {terms} ?",
        "speaks-language": "Pouvez-vous travailler dans cette langue : {terms} ?",
        "ways-to-engage": "Comment une entreprise peut-elle collaborer avec vous ?",
        price: "Combien cela coûte-t-il, et qui paie ?",
        references: "Quelles entreprises peuvent nous parler de votre travail ?",
        results: "Qu’avez-vous publié que nous pourrions utiliser ?",
      },
      tool: {
        "still-active": "Est-il toujours maintenu ?",
        "works-there": "Est-il utilisé dans ces lieux : {terms} ?",
        "offers-help": "Peut-il servir à ceci : {terms} ?",
        "knows-industry": "Qui l’utilise dans ce secteur : {terms} ?",
        "covers-issue": "Sert-il à lutter contre cette forme d’exploitation : {terms} ?",
        "serves-users": "Est-il fait pour ce public : {terms} ?",
        "speaks-language": "Peut-on l’utiliser dans cette langue : {terms} ?",
        "ways-to-engage": "Comment une entreprise peut-elle participer ?",
        price: "Combien coûte-t-il, et qui peut l’utiliser ?",
        references: "Quelles entreprises l’utilisent ?",
        results: "Quels résultats pouvez-vous montrer ?",
      },
    },
    succeeds: "Prend la suite de {name} ({state}).",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: matchWords,
}))();
