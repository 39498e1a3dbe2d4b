import { fieldLabels } from "../vocabulary/fields/words.ts";

/** The tables of the guide "How matching works", in French. */
export const matchGuideWords: typeof import("./guide-words.en.ts").matchGuideWords = {
  answerHeads: { says: "Ce que dit une fiche", name: "Nom", value: "Valeur" },
  answers: {
    stated: "Une étiquette le dit, et le résumé aussi",
    tagged: "Une étiquette le dit ; le résumé dit autre chose",
    "stated-global": "Travaille dans le monde entier et cite votre pays",
    "case-study": "Une étude de cas publiée porte là-dessus",
    mixed: "Une partie est gratuite, une autre non",
    regional: "Travaille dans la région de votre pays ; aucun pays cité",
    summary: "Pas d’étiquette, mais le résumé en parle",
    general: "Cite la traite en général",
    kindred: "Un cas particulier de votre forme d’exploitation, ou la forme plus générale",
    "cross-industry": "Travaille avec tous les secteurs",
    "global-region": "Travaille dans le monde entier, y compris dans la région de votre pays",
    nearby: "Travaille dans la région de votre pays et cite d’autres pays",
    global: "Travaille dans le monde entier ; aucune région citée",
    "global-elsewhere": "Travaille dans le monde entier et cite d’autres régions",
    "not-stated": "Rien n’est indiqué",
    "to-states": "Un organisme d’États le propose ; aucun moyen d’y participer pour les entreprises n’a été trouvé",
    other: "Indique autre chose",
  },
  criterionHeads: {
    point: "Point",
    name: "Nom",
    weight: "Poids",
    share: "Part du meilleur résultat",
    why: "Pourquoi",
  },
  criteria: {
    services: { point: "Aide (organisations)", why: "sans elle, un partenaire ne sert à rien" },
    functions: { point: "Aide (outils)", why: "même raison" },
    work: { point: "Type d’outil (outils)", why: "même raison, dit plus précisément" },
    place: { point: "Lieu", why: "même raison ; un travail dans la région aide aussi" },
    industries: { point: "Secteur", why: "qui connaît votre métier n’a pas à l’apprendre" },
    issues: {
      point: "Forme d’exploitation",
      why: "les formes d’exploitation se recoupent, et la plupart des fiches citent le travail forcé",
    },
    target_users: { point: "Publics visés (outils)", why: "souvent clair d’après ce à quoi sert l’outil" },
    languages: { point: "Langue", why: "peu de fiches l’indiquent" },
    cost: { point: fieldLabels["offer.cost"], why: "peu de fiches l’indiquent" },
    access: { point: "Accès (outils)", why: "beaucoup de fiches ne l’indiquent pas" },
    partnerships: { point: "Façons de collaborer", why: "ce qui est proposé à d’autres peut souvent s’arranger" },
  },
};
