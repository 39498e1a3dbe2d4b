/** The facts of the clarity checklist: one row a fact. Their names are those of their fields. */
export const clarityFactWords: typeof import("./words.en.ts").clarityFactWords = {
  services: {
    plural: "services",
    asked: "Les services proposés",
    supply: "Indiquer les services",
    letter: {
      entity: {
        ask: "Services : sur la page pour les entreprises, une ligne pour chaque type d’aide qu’une entreprise peut recevoir.",
        draft: "Ce que nous proposons : [formation, conseil, ligne d’assistance…]",
      },
      tool: { ask: "Services : sur la page de l’outil.", draft: "Ce qu’il fait : […]" },
    },
  },
  partnerships: {
    plural: "façons de collaborer",
    asked: "Comment une entreprise peut collaborer",
    supply: "Indiquer les façons de collaborer",
    letter: {
      entity: {
        ask: "Façons de collaborer : sur la page pour les entreprises ou sous « Travailler avec nous », ce qu’une entreprise peut rejoindre, acheter, financer ou faire avec vous.",
        draft: "Comment travailler avec nous : [adhésion, projets communs, services payants, financement…]",
      },
      tool: {
        ask: "Façons de collaborer : sur la page de l’outil, comment une entreprise peut l’utiliser, le rejoindre, l’essayer ou le financer.",
        draft: "Comment une entreprise peut participer : [licence, essai pilote, adhésion, financement…]",
      },
    },
  },
  workstreams: {
    plural: "axes de travail",
    asked: "Les programmes et thèmes de travail",
    supply: "Indiquer les axes de travail",
    letter: {
      entity: {
        ask: "Axes de travail : sur la page pour les entreprises ou sous « Notre action », les programmes ou thèmes sur lesquels vous travaillez aujourd’hui, en quelques mots chacun.",
        draft: "Nos travaux en cours : [programme ou thème, une ligne chacun]",
      },
      tool: { ask: "Axes de travail : sur la page de l’outil.", draft: "Travaux en cours : […]" },
    },
  },
  outputs: {
    plural: "ressources publiées",
    asked: "Des ressources utiles à une entreprise",
    supply: "Indiquer les ressources",
    letter: {
      entity: {
        ask: "Ressources publiées : sur une page de votre site, chaque boîte à outils, guide ou rapport avec son année et une adresse durable.",
        draft: "Ce que vous pouvez utiliser tout de suite : [titre, année, adresse]",
      },
      tool: {
        ask: "Ressources publiées : sur la page de l’outil, les rapports, données ou guides qui en sont issus, chacun avec son année et une adresse durable.",
        draft: "Ce qui en est issu : [titre, année, adresse]",
      },
    },
  },
  "case-studies": {
    plural: "études de cas",
    asked: "Des études de cas avec des entreprises",
    supply: "Indiquer des études de cas",
    letter: {
      entity: {
        ask: "Études de cas : sous « Notre action », un bref récit avec le secteur, le pays, l’année et le résultat. Vous n’avez pas à citer l’entreprise.",
        draft: "Où cela a fonctionné : [secteur, pays, année, ce qui a été fait, ce qui en est résulté]",
      },
      tool: {
        ask: "Études de cas : sur la page de l’outil, où il a été utilisé, avec le secteur, le pays, l’année et le résultat. Vous n’avez pas à citer l’entreprise.",
        draft: "Où il a été utilisé : [secteur, pays, année, ce qui en est résulté]",
      },
    },
  },
  contact: {
    plural: "contacts",
    asked: "Un moyen de prendre contact",
    supply: "Indiquer une page de contact",
    letter: {
      entity: {
        ask: "Contact : sur la page de contact, un formulaire ou une adresse pour les entreprises, liée à une fonction et non à une personne.",
        draft: "Contact pour les entreprises : [formulaire, ou une adresse comme entreprises@…]",
      },
      tool: {
        ask: "Contact : sur la page de l’outil, un formulaire ou une adresse liée à une fonction et non à une personne.",
        draft: "Contact : [formulaire, ou une adresse comme support@…]",
      },
    },
  },
  cost: {
    plural: "coûts",
    asked: "Ce que cela coûte",
    supply: "Indiquer le coût",
    letter: {
      entity: {
        ask: "Coût : à côté des services, s’ils sont gratuits, payants ou à convenir. Une fourchette suffit.",
        draft: "Ce que cela coûte : [gratuit, adhésion à partir de … par an, prix à convenir]",
      },
      tool: { ask: "Coût : sur la page de l’outil.", draft: "Ce que cela coûte : […]" },
    },
  },
  languages: {
    plural: "langues",
    asked: "Dans quelles langues",
    supply: "Indiquer les langues",
    letter: {
      entity: {
        ask: "Langues : à côté des services ou du contact, les langues dans lesquelles vous travaillez.",
        draft: "Langues dans lesquelles nous travaillons : [français, …]",
      },
      tool: {
        ask: "Langues : sur la page de l’outil ou dans la boutique d’applications, les langues dans lesquelles il peut être utilisé.",
        draft: "Langues : [français, …]",
      },
    },
  },
  currency: {
    plural: "sources récentes",
    asked: "Une source datée des deux dernières années",
    supply: "Indiquer une source plus récente",
    letter: {
      entity: {
        ask: "Une date : sur la page pour les entreprises ou dans les actualités, le jour de la dernière modification. Aucune page datée des deux dernières années n’a été trouvée.",
        draft: "Dernière modification : [jour, mois, année]",
      },
      tool: {
        ask: "Une date : sur la page de l’outil, le jour de la dernière version ou modification. Aucune page datée des deux dernières années n’a été trouvée.",
        draft: "Dernière version : [version ; jour, mois, année]",
      },
    },
  },
};

/** What pages call the fields of a listing. */
export const fieldLabels: typeof import("./words.en.ts").fieldLabels = {
  kind: "Catégorie",
  name: "Nom",
  acronym: "Sigle",
  aliases: "Autres noms",
  website: "Site web",
  type: "Type",
  founded: "Création",
  headquarters: "Siège",
  identifiers: "Identifiants",
  "identifiers.wikidata": "Wikidata",
  "identifiers.ror": "ROR",
  "identifiers.lei": "LEI",
  summary: "Résumé",
  uses: "À quoi il sert",
  reach: "Portée",
  "reach.scope": "Portée",
  "reach.regions": "Régions",
  "reach.countries": "Pays",
  focus: "Domaine",
  "focus.issues": "Formes d’exploitation",
  "focus.industries": "Secteurs",
  offer: "Offre",
  "offer.services": "Services",
  "offer.workstreams": "Axes de travail",
  "offer.partnerships": "Façons de collaborer",
  "offer.cost": "Coût",
  "offer.languages": "Langues",
  "offer.outputs": "Ressources publiées",
  "offer.case_studies": "Études de cas",
  "offer.members": "Membres",
  contact: "Contact",
  "contact.url": "Page de contact",
  "contact.email": "Adresse électronique",
  regulations: "Lois pour lesquelles cela aide",
  relations: "Relations",
  status: "Statut",
  "status.state": "État",
  "status.since": "Depuis",
  "status.note": "Note",
  "status.successor": "Successeur",
  review: "Vérification",
  "review.level": "Niveau",
  "review.date": "Date",
  added: "Ajout",
  sources: "Sources",
  notes: "Notes",
  developers: "Développé par",
  launched: "Lancement",
  functions: "Fonctions",
  work: "Type d’outil",
  target_users: "Public visé",
  technologies: "Technologies",
  platforms: "Plateformes",
  access: "Accès",
  licence: "Licence",
  repository: "Code source",
  last_activity: "Dernière activité",
};
