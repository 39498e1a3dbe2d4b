import type { FieldWords } from "./words.en.ts";

/** The words of a listing's fields, in French: what the schemas say in English. */
export const fieldWords: FieldWords = {
  fields: {
    kind: { title: "Catégorie", description: "entity\u202f: une organisation ou une initiative." },
    "tool:kind": { title: "Catégorie", description: "tool\u202f: un outil technologique." },
    name: {
      title: "Nom",
      description: "Le nom que l’organisation ou l’outil se donne, en anglais s’il en existe un en anglais.",
    },
    acronym: { title: "Sigle", description: "La forme courte qu’elle ou il emploie." },
    aliases: {
      title: "Autres noms",
      description: "Anciens noms, noms dans d’autres langues, autres orthographes.",
    },
    website: { title: "Site web", description: "Son site officiel, ou sa page sur le site d’un hôte." },
    type: { title: "Type", description: "De quel type d’organisation il s’agit." },
    founded: { title: "Création", description: "L’année de ses débuts." },
    headquarters: {
      title: "Siège",
      description: "Le pays de son siège.",
      inFile: "Dans le fichier\u202f: son code à deux lettres (ISO 3166-1).",
    },
    identifiers: { title: "Identifiants", description: "Ses identifiants dans d’autres registres ouverts." },
    "identifiers.wikidata": { title: "Wikidata", description: "Identifiant de l’élément sur wikidata.org." },
    "identifiers.ror": {
      title: "ROR",
      description: "Identifiant dans le Research Organization Registry, sans l’adresse.",
    },
    "identifiers.lei": { title: "LEI", description: "Identifiant d’entité juridique (ISO 17442)." },
    summary: {
      title: "Résumé",
      description:
        "Ce que c’est et ce qui est proposé aux entreprises, en 60 mots au plus, avec vos propres mots\u202f; neutre, sans nommer personne.",
    },
    uses: {
      title: "Usages",
      description:
        "Ce que l’on fait avec, en mots de tous les jours\u202f: une chose par phrase, de 4 à 14 mots qui commencent par un verbe.",
    },
    reach: { title: "Portée", description: "Jusqu’où va son action et en quels lieux." },
    "reach.scope": {
      title: "Portée",
      description: "Jusqu’où va son action. Une portée nationale a exactement un pays.",
    },
    "reach.regions": {
      title: "Régions",
      description: "Les régions du monde où elle ou il agit\u202f; jamais « mondiale », qui est une portée.",
    },
    "reach.countries": {
      title: "Pays",
      description: "Les pays où son action est documentée.",
      inFile: "Dans le fichier\u202f: des codes à deux lettres (ISO 3166-1).",
    },
    focus: { title: "Domaine", description: "Les formes d’exploitation combattues et les secteurs concernés." },
    "focus.issues": { title: "Formes d’exploitation", description: "Les formes d’exploitation combattues." },
    "focus.industries": {
      title: "Secteurs",
      description:
        "Les secteurs où une action est documentée\u202f; « Tous secteurs » veut dire n’importe lequel. Sans réponse\u202f: aucun n’a été trouvé.",
    },
    offer: {
      title: "Offre",
      description: "Ce qui est proposé aux entreprises et comment une entreprise peut collaborer.",
    },
    "tool:offer": {
      title: "Offre",
      description: "Comment une entreprise peut collaborer, et ce que l’outil peut montrer.",
    },
    "offer.services": { title: "Services", description: "L’aide proposée aux entreprises." },
    "offer.workstreams": { title: "Axes de travail", description: "Les travaux en cours, en quelques mots chacun." },
    "offer.partnerships": {
      title: "Façons de collaborer",
      description: "Comment une entreprise peut collaborer.",
    },
    "offer.cost": { title: "Coût", description: "Ce que l’aide coûte à une entreprise." },
    "offer.languages": {
      title: "Langues",
      description: "Les langues du travail avec les entreprises, ou celles dans lesquelles l’outil s’utilise.",
      inFile: "Dans le fichier\u202f: des codes ISO 639-1, sinon ISO 639-3.",
    },
    "offer.outputs": {
      title: "Ressources publiées",
      description:
        "Ce qui a été produit et qu’une entreprise peut utiliser\u202f: guides, outils, formations, rapports.",
    },
    "offer.outputs.title": { title: "Titre", description: "Comment cela s’appelle." },
    "offer.outputs.url": { title: "Adresse", description: "Où se le procurer." },
    "offer.outputs.type": { title: "Type", description: "De quel type de ressource il s’agit." },
    "offer.outputs.year": { title: "Année", description: "L’année de parution." },
    "offer.case_studies": {
      title: "Études de cas",
      description: "Des récits publiés de son travail avec une entreprise ou dans un secteur.",
    },
    "offer.case_studies.title": { title: "Titre", description: "De quoi parle le récit." },
    "offer.case_studies.url": { title: "Adresse", description: "Où le lire." },
    "offer.case_studies.industry": { title: "Secteur", description: "Le secteur dont il parle." },
    "offer.case_studies.countries": { title: "Pays", description: "Les pays dont il parle." },
    "offer.case_studies.year": { title: "Année", description: "L’année de publication." },
    "offer.members": {
      title: "Membres",
      description: "Le nombre de membres, d’après son propre compte ou celui d’une autre source.",
    },
    contact: {
      title: "Contact",
      description:
        "Où une entreprise peut écrire\u202f: une page ou l’adresse d’une fonction, jamais celle d’une personne.",
    },
    "contact.url": { title: "Page de contact", description: "Une page avec un formulaire ou une adresse." },
    "contact.email": {
      title: "Adresse électronique",
      description: "L’adresse d’une fonction, telle que info@ ou bureau@\u202f; jamais celle d’une personne.",
    },
    regulations: {
      title: "Lois pour lesquelles cela aide",
      description: "Les lois pour lesquelles une entreprise est aidée, seulement si une source le dit.",
    },
    relations: {
      title: "Relations",
      description:
        "Les liens avec d’autres fiches, ou avec des organisations qui n’ont pas de fiche. Chacun est noté une seule fois ; l’autre fiche l’affiche d’elle-même.",
    },
    "relations.type": { title: "Type", description: "Ce qui lie les deux, vu de cette fiche." },
    "relations.to": { title: "Fiche", description: "L’autre organisation ou outil, s’il a une fiche." },
    "relations.name": { title: "Nom", description: "L’autre organisation ou outil, s’il n’a pas de fiche." },
    status: { title: "Statut", description: "Si l’activité continue, d’après une source datée." },
    "status.state": {
      title: "État",
      description: "Inconnu quand aucune source datée ne le montre.",
      inFile: "Dans le fichier\u202f: active, closed, merged ou unknown.",
    },
    "tool:status.state": {
      title: "État",
      description: "Inconnu quand aucune source datée ne le montre.",
      inFile: "Dans le fichier\u202f: active, in-development, discontinued ou unknown.",
    },
    "status.since": {
      title: "Depuis",
      description: "Quand cet état a commencé, seulement si une source le date.",
    },
    "status.note": {
      title: "Note",
      description: "Pourquoi, en une phrase\u202f: ce que dit la source, avec sa date.",
    },
    "status.successor": { title: "Successeur", description: "La fiche qui a pris la suite." },
    review: { title: "Vérification", description: "Avec quel soin la fiche a été vérifiée, et quand." },
    "review.level": {
      title: "Niveau",
      description:
        "Compilée à partir de sources publiques, vérifiée sur son site officiel, ou confirmée par l’organisation.",
      inFile: "Dans le fichier\u202f: compiled, checked ou confirmed.",
    },
    "review.date": { title: "Date", description: "Le jour de la vérification." },
    added: { title: "Ajout", description: "Le jour où la fiche est apparue." },
    sources: {
      title: "Sources",
      description: "Les pages publiques qui montrent les informations\u202f; au moins une.",
    },
    "sources.url": { title: "Adresse", description: "La page elle-même." },
    "sources.publisher": { title: "Qui la publie", description: "Qui a publié la page." },
    "sources.as_of": {
      title: "Date de la page",
      description:
        "La date la plus récente que montre la page elle-même\u202f; à laisser vide si elle n’en montre pas.",
    },
    "sources.supports": {
      title: "Montre",
      description:
        "Les champs que la page étaye, sous forme de chemins à points\u202f; un chemin couvre ce qui est en dessous.",
    },
    "sources.archive": { title: "Copie archivée", description: "Une copie archivée de la page." },
    notes: {
      title: "Notes",
      description: "Pour la vérification\u202f; publiques avec le fichier, absentes de la page de la fiche.",
    },
    developers: {
      title: "Développé par",
      description: "Qui le construit\u202f: une organisation du registre par sa référence, toute autre par son nom.",
    },
    "developers.name": { title: "Nom", description: "Le nom de l’organisation\u202f; jamais celui d’une personne." },
    "developers.to": { title: "Fiche", description: "La fiche de l’organisation, si elle en a une." },
    launched: { title: "Lancement", description: "L’année où il a pu servir pour la première fois." },
    functions: { title: "Fonctions", description: "Ce que fait l’outil." },
    work: {
      title: "Type d’outil",
      description: "Quel travail il fait, le principal d’abord : les outils qui font le même travail ont le même type.",
    },
    target_users: { title: "Public visé", description: "À qui il est destiné." },
    technologies: { title: "Technologies", description: "Avec quoi il est construit." },
    platforms: { title: "Plateformes", description: "Sur quoi il fonctionne." },
    access: { title: "Accès", description: "Qui peut s’en servir, et si c’est payant." },
    licence: { title: "Licence", description: "Identifiant SPDX de la licence de son code ou de ses données." },
    repository: { title: "Code source", description: "Où son code source est publié." },
    last_activity: {
      title: "Dernière activité",
      description: "Le signe de vie le plus récent qu’une source date.",
    },
  },
  items: {
    aliases: "Autre nom",
    uses: "Usage",
    "offer.workstreams": "Axe de travail",
    "offer.outputs": "Ressource",
    "offer.case_studies": "Étude de cas",
    relations: "Relation",
    sources: "Source",
    "sources.supports": "Chemin",
    developers: "Organisation qui développe",
  },
};
