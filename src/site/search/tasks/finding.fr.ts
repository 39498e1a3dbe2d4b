import type { Task } from "./task.ts";

/** What people come to find: one row a task. English words stay, since people mix. */
export const findingTasks: readonly Task[] = [
  {
    title: "Est-ce que cela existe déjà ?",
    text: "Décrivez un outil auquel vous pensez : la page montre les outils qui font un travail semblable.",
    address: "/exists/",
    words:
      "déjà une application, déjà un outil, outil comme le mien, semblable à mon idée, mon idée est nouvelle, quelqu'un travaille là-dessus, " +
      "existe déjà, est-ce que cela existe, cela existe, ça existe, existe une application, existe un outil, y a-t-il une application, y a-t-il un outil, y a-t-il déjà, il y a une appli, " +
      "déjà créé, déjà fait, déjà construit, quelqu'un a déjà, veux créer, voulons créer, créer une application, créer une appli, créer un outil, créer une ia, développer une application, développer un outil, faire une application, construire un outil, " +
      "mon idée, nouvelle idée, idée d'application, idée d'appli, idée d'outil, vérifier mon idée, outils semblables, outils similaires, outils en double, doublons, réinventer la roue, hackathon, " +
      "does this exist, does it exist, already exists, is there an app, is there a tool, has anyone built, already built, want to build, build an app, build a tool, my idea, app idea, tool idea, check my idea, similar tools, duplicate tools, reinvent the wheel",
  },
  {
    title: "Trouver le bon partenaire",
    text: "Dites votre secteur, votre pays, la forme d'exploitation et l'aide voulue : la page explique quelles organisations conviennent.",
    address: "/match/",
    isGeneral: true,
    words:
      "trouver un partenaire, trouver partenaire, trouver des partenaires, cherche partenaire, cherche un partenaire, cherchons partenaire, besoin partenaire, besoin d'un partenaire, choisir un partenaire, quelle organisation choisir, meilleure organisation, trouver une organisation, trouver organisation, " +
      "qui peut aider mon entreprise, qui peut aider notre entreprise, qui peut nous aider, recommander, recommander une organisation, recommandation, correspondance, correspondances, mise en relation, recherche de partenaire, trouver un expert, trouver expert, " +
      "aide pour mon entreprise, aider mon entreprise, aider notre entreprise, aide entreprise, partenaire au, partenaire en, partenaire aux, partenaire à, " +
      "find a partner, find partner, looking for a partner, need a partner, which organisation is best, find an organisation, who can help my company, who can help us, recommend, recommendation, match, matching, matchmaking, partner search, help my company, " +
      "ayuda mi empresa, buscar socio, encontrar socio, ajudar minha empresa, encontrar parceiro, parceiro em, socio en, partner in, suche partner, partner finden",
  },
  {
    title: "Comparer des fiches",
    text: "Mettez des organisations ou des outils côte à côte, champ par champ.",
    address: "/compare/",
    words:
      "l'une à côté de l'autre, l'un à côté de l'autre, deux organisations ensemble, quelles différences, laquelle des deux, avantages et inconvénients, " +
      "comparer, comparer organisations, comparer des organisations, comparer outils, comparer des outils, comparaison, côte à côte, comparer deux, différence entre organisations, différence entre outils, lequel est mieux, laquelle est meilleure, " +
      "compare, compare organisations, compare tools, comparison, side by side, versus, which is better, comparar, vergleichen",
  },
  {
    title: "Votre sélection",
    text: "Les fiches que vous avez gardées, avec vos notes : à partager, imprimer ou exporter.",
    address: "/shortlist/",
    words:
      "garder ces, constituer une liste, ma propre liste, liste pour mon chef, " +
      "sélection, ma sélection, fiches gardées, fiches enregistrées, organisations enregistrées, enregistrer une fiche, garder une fiche, garder pour plus tard, favoris, favori, signets, marque-pages, ma liste, imprimer, imprimer liste, imprimer une liste, imprimer sélection, partager une liste, partager sélection, pdf, note pour mon chef, note de synthèse, " +
      "shortlist, my shortlist, short list, saved listings, save a listing, favourites, favorites, bookmark, bookmarks, my list, print, print list, share a list, brief",
  },
  {
    title: "La carte",
    text: "Où travaillent les organisations et les outils, pays par pays.",
    address: "/map/",
    words:
      "près de moi, près de chez moi, dans ma région, pays par pays, où sont, " +
      "carte, carte du monde, carte des pays, montrer sur une carte, sur une carte, quels pays, organisations par pays, outils par pays, fiches par pays, pays couverts, map, world map, on a map, which countries, organisations by country, mapa, karte",
  },
  {
    title: "Lois",
    text: "Lois, projets de loi, traités et lignes directrices sur le travail forcé et la traite : qui est concerné, ce qu'ils demandent.",
    address: "/laws/",
    isGeneral: true,
    words:
      "qui doit publier, devons-nous publier, devons publier, devons déclarer, sommes-nous obligés, obligés par la loi, obligation de publier, quelles " +
      "entreprises doivent, " +
      "loi, lois, législation, réglementation, réglementations, règlements, quelle loi, quelles lois, liste des lois, lois chaîne d'approvisionnement, lois esclavage moderne, la loi s'applique, obligations légales, exigences légales, suis-je concerné, sommes-nous concernés, mon entreprise est-elle concernée, s'applique à mon entreprise, " +
      "law, laws, legislation, regulations, which law, which laws, supply chain laws, modern slavery laws, does the law apply, legal obligations, legal requirements, am i covered, ley, leyes, lei, leis, gesetz, gesetze, legislacion, legislacao",
  },
  {
    title: "Le devoir de diligence, étape par étape",
    text: "Les six étapes du guide de l'OCDE, et les fiches utiles à chacune.",
    address: "/due-diligence/",
    words:
      "étapes devoir de diligence, étapes diligence raisonnable, étapes ocde, étapes de l'ocde, six étapes, processus de diligence, étape de diligence, comment faire diligence, faire preuve de diligence, étapes vigilance, plan de vigilance étapes, par où commencer, où commencer, premiers pas, premières étapes, " +
      "due diligence steps, oecd steps, six steps, due diligence process, how to do due diligence, where do i start, where to start, first steps, getting started",
  },
  {
    title: "Glossaire",
    text: "Ce que veut dire chaque terme, et comment d'autres organismes appellent la même chose.",
    address: "/guides/glossary/",
    words:
      "glossaire, différence entre traite, différence traite trafic, traite trafic de migrants, trafic illicite de migrants, définition, définitions, définir, que veut dire, qu'est-ce que ça veut dire, signification, sens des termes, terminologie, vocabulaire, lexique, " +
      "glossary, difference between trafficking, trafficking smuggling, definition, definitions, define, what does it mean, terminology, vocabulary, glosario",
  },
  {
    title: "Parcourir par thème",
    text: "Chaque forme d'exploitation, secteur, type d'aide, région et pays, avec ses fiches.",
    address: "/browse/",
    isGeneral: true,
    words:
      "parcourir, parcourir par thème, thèmes, liste des thèmes, tous les thèmes, catégories, plan du site, sommaire, par thème, liste des secteurs, browse, topics, sitemap, categories",
  },
  {
    title: "Toutes les organisations",
    text: "Le répertoire, avec des filtres par pays, secteur, aide et plus.",
    address: "/entities/",
    isGeneral: true,
    words:
      "organisations, ong, associations, toutes les organisations, liste des organisations, liste d'organisations, toutes les ong, liste des ong, répertoire, annuaire, parcourir les organisations, toutes les fiches, ngos, charities, all organisations, list of organisations, list of ngos, directory, all listings",
  },
  {
    title: "Tous les outils",
    text: "Le répertoire des outils technologiques, avec des filtres.",
    address: "/tools/",
    isGeneral: true,
    words:
      "outils, applications, applis, logiciels, tous les outils, liste des outils, liste d'outils, liste des applications, toutes les applications, parcourir les outils, outils technologiques, outils numériques, tools, apps, software, all tools, list of tools, technology tools",
  },
];
