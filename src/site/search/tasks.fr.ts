import type { Task } from "./tasks.en.ts";

export type { Task } from "./tasks.en.ts";

/** Every task that a search leads to first: one row a task. English words stay, since people mix. */
export const tasks: readonly Task[] = [
  {
    title: "Aide pour les personnes en danger",
    text: "Qui appeler si vous, ou une personne que vous avez rencontrée, êtes en danger ou exploité. Le registre ne peut pas vous aider lui-même.",
    address: "/guides/help/",
    words:
      "en danger, suis exploité, suis exploitée, est exploité, est exploitée, sont exploités, me fait exploiter, suis victime, suis une victime, été victime, victime de traite, victime a besoin aide, victime a besoin d'aide, " +
      "aide victime, aide aux victimes, aide pour victimes, aider une victime, au secours, secours, sauvez-moi, urgence, aide urgence, aide urgente, numéro d'urgence, numéro urgence, qui appeler, appeler à l'aide, appel à l'aide, " +
      "numéro à appeler, numéro de téléphone, numéro vert, besoin aide, besoin d'aide, besoin d'aide maintenant, aidez-moi, aidez moi, m'aider svp, " +
      "pris mon passeport, confisqué mon passeport, garde mon passeport, passeport confisqué, pas payé, pas payée, non payé, patron ne paie pas, patron ne paye pas, employeur ne paie pas, peux pas partir, ne peux pas quitter, " +
      "suis piégé, suis piégée, enfermé, enfermée, séquestré, séquestrée, m'échapper, fuir, m'enfuir, vu une victime, soupçonne traite, signaler traite, signaler un cas, signaler un crime, dénoncer, porter plainte, " +
      "ligne d'aide, ligne d'assistance victimes, ligne d'écoute, suis abusé, suis abusée, " +
      "in danger, am exploited, being exploited, am trafficked, was trafficked, am a victim, victim help, help for victims, help a victim, rescue, emergency, emergency number, who can i call, call for help, phone number, " +
      "helpline number, hotline number, need help now, help me please, took my passport, not paid, boss does not pay, cannot leave, i am trapped, locked in, escape, suspect trafficking, report trafficking, report a crime, helpline, " +
      "ayuda, necesito ayuda, socorro, preciso de ajuda, hilfe, brauche hilfe",
  },
  {
    title: "Corriger une fiche",
    text: "Dites ce qui est faux ou n'est plus à jour, avec une page qui le montre.",
    address: "/contribute/?edit=",
    words:
      "pas à jour, n'est plus à jour, périmé, obsolète, dépassé, fiche fausse, est faux, est fausse, fausse information, mauvaise information, information incorrecte, mauvaise adresse, mauvais site, mauvais pays, incorrect, inexact, " +
      "erreur, signaler une erreur, erreur dans la fiche, faute, corriger, corriger une fiche, corriger ma fiche, corriger notre fiche, correction, corrections, rectifier, rectification, " +
      "mettre à jour, mise à jour fiche, mettre à jour ma fiche, mettre à jour notre fiche, actualiser, modifier, modifier ma fiche, modifier notre fiche, modifier une fiche, changer ma fiche, changer notre fiche, lien mort, lien cassé, lien ne marche pas, " +
      "organisation a fermé, a fermé ses portes, n'existe plus, a pris fin, a changé de nom, nouveau nom, nouveau numéro, nouvelle adresse, nouveau site, nouveau mail, nous avons déménagé, déménagement, texte sur nous, dit de nous, projet terminé, outil arrêté, n'est plus actif, n'est plus active, n'est plus disponible, " +
      "revendiquer fiche, confirmer fiche, confirmer notre fiche, " +
      "out of date, outdated, is wrong, wrong information, wrong address, wrong website, incorrect, mistake, report error, error in entry, correct a listing, correct entry, update our listing, update my profile, edit listing, edit entry, broken link, dead link, " +
      "has closed, no longer exists, has ended, changed its name, new address, new website, no longer active, claim listing, confirm our listing",
  },
  {
    title: "Retirer une fiche, ou y répondre",
    text: "Comment une organisation citée demande un retrait, confirme ce qui est écrit ou y répond.",
    address: "/guides/contribute/",
    words:
      "retirer mon organisation, retirer notre organisation, retirer ma fiche, retirer notre fiche, retirer une fiche, retirez nous, enlever ma fiche, enlever notre fiche, enlever notre nom, supprimer ma fiche, supprimer notre fiche, supprimer une fiche, " +
      "supprimer mon nom, supprimer notre nom, supprimer mes données, effacer mes données, retrait, demander retrait, suppression, droit à l'oubli, droit de réponse, plainte sur une fiche, pourquoi sommes nous dans, nous sommes cités, " +
      "remove my organisation, remove our organisation, remove us, remove our listing, remove listing, delete our entry, delete listing, take down listing, delete my data, removal, ask for removal, right of reply, why are we listed",
  },
  {
    title: "Ajouter une organisation",
    text: "Proposez une organisation ou une initiative qui manque.",
    address: "/contribute/?new=entity",
    words:
      "ajouter mon organisation, ajouter notre organisation, ajouter une organisation, ajouter organisation, ajoutez nous, ajouter mon ong, ajouter notre ong, ajouter association, ajouter notre association, ajouter initiative, ajouter mon entreprise, ajouter notre entreprise, " +
      "ajouter une fiche, ajouter fiche, nouvelle fiche, proposer une organisation, proposer organisation, proposer une fiche, suggérer une organisation, soumettre une organisation, soumettre une fiche, inscrire mon organisation, inscrire notre organisation, " +
      "référencer, être référencé, être dans le registre, figurer dans le registre, rejoindre le registre, s'inscrire, inscription, nouvelle organisation, organisation manque, organisation manquante, " +
      "add our organisation, add an organisation, add organisation, add us, add our ngo, add a listing, add listing, add entry, suggest an organisation, propose an organisation, submit organisation, register our organisation, list our organisation, get listed, be listed, missing organisation, sign up",
  },
  {
    title: "Ajouter un outil",
    text: "Proposez un outil technologique qui manque.",
    address: "/contribute/?new=tool",
    words:
      "ajouter mon outil, ajouter notre outil, ajouter un outil, ajouter outil, ajouter une application, ajouter une appli, ajouter notre application, proposer un outil, proposer outil, proposer une application, suggérer un outil, soumettre un outil, soumettre une application, " +
      "inscrire notre outil, nouvel outil, outil manque, outil manquant, application manque, " +
      "add our tool, add a tool, add tool, add an app, add app, suggest a tool, propose a tool, submit a tool, submit tool, list our tool, new tool, missing tool",
  },
  {
    title: "Télécharger les données",
    text: "Toutes les fiches en CSV pour Excel, JSON et autres formats, libres d'utilisation (CC BY 4.0). Chaque répertoire exporte aussi ce que vous filtrez.",
    address: "/data/",
    words:
      "télécharger, téléchargement, téléchargements, télécharger données, télécharger les données, télécharger tout, télécharger csv, télécharger excel, télécharger liste, exporter, export, exporter données, exporter vers excel, exporter liste, exporter csv, excel, csv, json, tableur, feuille de calcul, xlsx, " +
      "jeu de données, jeux de données, toutes les données, base de données télécharger, liste complète, api, utiliser les données, réutiliser les données, données brutes, obtenir les données, parquet, sqlite, google sheets, un seul fichier, npm, paquet npm, paquet python, paquet r, datasette, " +
      "download, downloads, download data, download all, download csv, download excel, export data, export list, spreadsheet, dataset, data set, full list, bulk, rest api, raw data, npm package, python package, r package, descargar, descargar datos, baixar dados, herunterladen",
  },
  {
    title: "Interroger les données",
    text: "Lancez du SQL sur tout le registre dans votre navigateur, à partir de dix questions, et téléchargez la réponse.",
    address: "/data/query/",
    words:
      "sql, requête sql, requête, requêtes, lancer sql, interroger les données, interroger données, éditeur de requêtes, interroger la base, requête base de données, ma propre analyse, analyser les données, " +
      "sql query, run sql, query, query the data, query data, ask the data, database query, own analysis, analyse the data, consulta sql, sql abfrage",
  },
  {
    title: "Montrer une fiche sur votre site",
    text: "Copiez une fiche, une liste, un graphique ou un badge dans une de vos pages.",
    address: "/embed/",
    words:
      "intégrer une liste, intégrer une fiche, intégrer un graphique, intégrer la carte, code à intégrer, badge, badges, badge pour notre site, sur mon site, sur notre site, sur mon propre site, extrait de code, partager sur site, " +
      "embed, embed a list, embed a listing, embed a chart, embed code, embed map, iframe, widget, badge for our website, on our website, snippet, oembed, einbetten, incrustar",
  },
  {
    title: "Citer ou réutiliser les données",
    text: "La licence, comment citer le registre et ce que signifie chaque champ.",
    address: "/data/",
    words:
      "citer, comment citer, citation, citer le registre, référence bibliographique, licence, licence des données, droit d'auteur, droits d'auteur, autorisation, puis-je utiliser, conditions d'utilisation, attribution, creative commons, dictionnaire de données, signification des champs, que signifient les champs, " +
      "cite, how to cite, cite the register, license, data licence, copyright, permission to use, terms of use, data dictionary, field meaning",
  },
  {
    title: "Est-ce que cela existe déjà ?",
    text: "Décrivez un outil auquel vous pensez : la page montre les outils qui font un travail semblable.",
    address: "/exists/",
    words:
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
      "comparer, comparer organisations, comparer des organisations, comparer outils, comparer des outils, comparaison, côte à côte, comparer deux, différence entre organisations, différence entre outils, lequel est mieux, laquelle est meilleure, " +
      "compare, compare organisations, compare tools, comparison, side by side, versus, which is better, comparar, vergleichen",
  },
  {
    title: "Votre sélection",
    text: "Les fiches que vous avez gardées, avec vos notes : à partager, imprimer ou exporter.",
    address: "/shortlist/",
    words:
      "sélection, ma sélection, fiches gardées, fiches enregistrées, organisations enregistrées, enregistrer une fiche, garder une fiche, garder pour plus tard, favoris, favori, signets, marque-pages, ma liste, imprimer, imprimer liste, imprimer une liste, imprimer sélection, partager une liste, partager sélection, pdf, note pour mon chef, note de synthèse, " +
      "shortlist, my shortlist, short list, saved listings, save a listing, favourites, favorites, bookmark, bookmarks, my list, print, print list, share a list, brief",
  },
  {
    title: "La carte",
    text: "Où travaillent les organisations et les outils, pays par pays.",
    address: "/map/",
    words:
      "carte, carte du monde, carte des pays, montrer sur une carte, sur une carte, quels pays, organisations par pays, outils par pays, fiches par pays, pays couverts, map, world map, on a map, which countries, organisations by country, mapa, karte",
  },
  {
    title: "Lois",
    text: "Lois, projets de loi, traités et lignes directrices sur le travail forcé et la traite : qui est concerné, ce qu'ils demandent.",
    address: "/laws/",
    isGeneral: true,
    words:
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
    title: "Ce qui a changé dans le registre",
    text: "Fiches nouvelles et changées, jour par jour, et des flux pour les suivre.",
    address: "/changes/",
    words:
      "quoi de neuf, quoi de nouveau, nouveautés du registre, ce qui a changé, qu'est-ce qui a changé, derniers changements, changements récents, changements, ajouts récents, nouvelles fiches, récemment ajouté, dernières mises à jour, actualités, nouvelles, lettre d'information, flux, flux rss, rss, atom, flux atom, " +
      "s'abonner, abonnement, suivre une fiche, suivre les mises à jour, être averti, alertes, notification, historique des changements, calendrier, relectures prévues, " +
      "what is new, what changed, whats new, latest changes, recent changes, recently added, new listings, updates, news, newsletter, rss feed, atom feed, feed, feeds, subscribe, follow, notify me, alerts, calendar, icalendar",
  },
  {
    title: "Les nouveautés de ce site",
    text: "Ce que vous pouvez faire maintenant et que vous ne pouviez pas faire avant.",
    address: "/guides/changelog/",
    words:
      "journal des modifications, nouvelles fonctions, nouvelles fonctionnalités, notes de version, mises à jour du site, nouveautés du site, nouveau sur ce site, changelog, change log, new features, release notes, site updates",
  },
  {
    title: "Comment les fiches sont faites",
    text: "D'où viennent les informations, comment elles sont vérifiées et quelles sont leurs limites.",
    address: "/guides/method/",
    words:
      "méthode, méthodologie, d'où viennent les données, viennent les données, source des données, sources de données, sources, comment les données sont collectées, collecte des données, comment les faits sont vérifiés, comment vérifiez vous, fiable, fiabilité, puis-je faire confiance, confiance, exact, exactitude, vérifié, vérification, " +
      "qui vérifie, qui vérifie les fiches, qui décide, à quel point à jour, âge des données, de quand datent, critères, critères d'inclusion, critères de sélection, comment choisissez vous, comment sont choisies les fiches, que veut dire compilée, que veut dire périmée, que veut dire vieillit, sans date, que veut dire fraîcheur, fraîcheur, approbation, recommandation des organisations, classement, comment les organisations sont classées, " +
      "method, methodology, data source, how is data collected, how are facts checked, how reliable, can i trust, accuracy, verified, verification, inclusion criteria, selection criteria, what does compiled mean, endorsement, ranking",
  },
  {
    title: "Comment fonctionne la recherche de partenaires",
    text: "Comment les critères sont comparés, ce que veut dire « forte » et comment cela a été éprouvé.",
    address: "/guides/matching/",
    words:
      "comment fonctionne la correspondance, comment marche la correspondance, fonctionnement correspondance, comment fonctionne la recherche de partenaires, méthode de correspondance, score de correspondance, résultats expliqués, algorithme, how does match work, how matching works, matching method, match score, algorithm",
  },
  {
    title: "Comment relire une fiche",
    text: "Ce que vérifie la personne qui relit, et comment une fiche devient relue ou confirmée.",
    address: "/guides/review/",
    words:
      "relire une fiche, relire des fiches, relecture, comment relire, devenir relecteur, devenir relectrice, relecteur, relectrice, bénévole pour le registre, donner du temps, aider le registre, guide de relecture, become a reviewer, review a listing, how to review, reviewer, volunteer for the register, review guide",
  },
  {
    title: "À propos du registre",
    text: "Ce que c'est, pour qui, d'où il vient et ce qu'il ne fait pas.",
    address: "/guides/about/",
    words:
      "à propos, à propos du registre, à propos de nous, qui sommes nous, qui êtes vous, qui gère, qui gère ce site, géré par, qui a fait, qui est derrière, derrière ce site, à qui appartient, qui maintient, qui paie, financé par, qui finance, contact, contacter, contactez nous, nous contacter, contacter l'équipe, qu'est-ce que c'est, c'est quoi ce site, mentions légales, " +
      "about, about us, about the register, who runs this, who made this, who is behind, who owns, funded by, contact us, what is this site, imprint, impressum",
  },
  {
    title: "Vie privée",
    text: "Ce que le site ne collecte pas : rien de ce que vous écrivez ne quitte votre navigateur.",
    address: "/guides/privacy/",
    words:
      "vie privée, confidentialité, politique de confidentialité, cookies, cookie, témoins, pistage, suivi des visiteurs, traceurs, rgpd, données personnelles, données à caractère personnel, protection des données, est-ce que vous me suivez, ma recherche est privée, est-ce sûr, sans danger, anonyme, anonymat, " +
      "privacy, privacy policy, tracking, gdpr, personal data, data protection, is it safe, anonymous, datenschutz, privacidad",
  },
  {
    title: "Accessibilité",
    text: "Comment le site fonctionne au clavier, avec un lecteur d'écran et sans JavaScript.",
    address: "/guides/accessibility/",
    words:
      "accessibilité, lecteur d'écran, wcag, rgaa, navigation au clavier, clavier, sans javascript, mode sombre, gros caractères, agrandir le texte, malvoyant, aveugle, accessibility, screen reader, keyboard navigation, without javascript, dark mode, large text",
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
    title: "Lacunes : où l'aide manque",
    text: "Quelles régions, quels secteurs et quelles formes d'exploitation ont peu d'organisations ou d'outils.",
    address: "/insights/coverage/",
    words:
      "lacune, lacunes, couverture, où l'aide manque, aide manque, mal desservi, peu couvert, quelles régions manquent, ce qui manque, zones blanches, manques, gap, gaps, coverage, where is help missing, underserved, which regions lack, white spots",
  },
  {
    title: "Tendances et chiffres",
    text: "Des graphiques du domaine : comment il a grandi, où il travaille, l'âge des preuves.",
    address: "/insights/",
    words:
      "statistiques, tendances, graphiques, graphique, chiffres, analyses, combien d'organisations, combien d'outils, nombre d'organisations, nombre d'outils, hier et aujourd'hui, avant et maintenant, rapport 2021, rapport de 2021, " +
      "statistics, trends, charts, chart, figures, insights, how many organisations, how many tools, then and now, 2021 report, estadisticas",
  },
  {
    title: "Études de cas",
    text: "Ce que des organisations ont fait avec des entreprises, par secteur.",
    address: "/insights/case-studies/",
    words:
      "étude de cas, études de cas, exemples, exemple d'entreprise, réussites, histoires de réussite, bonne pratique, bonnes pratiques, meilleures pratiques, retours d'expérience, case study, case studies, examples, success stories, good practice, best practice, best practices",
  },
  {
    title: "Signaler un problème de ce site",
    text: "Comment dire à celles et ceux qui le tiennent qu'une page, un lien ou un formulaire ne marche pas, ou ce qui vous manque.",
    address: "/guides/contribute/",
    words:
      "bogue, bug, signaler un bug, signaler un bogue, signaler un problème, signaler une panne, problème technique, assistance technique, site ne marche pas, page ne marche pas, site ne fonctionne pas, page ne fonctionne pas, recherche ne marche pas, formulaire ne marche pas, carte ne marche pas, ne s'ouvre pas, ne charge pas, ne se charge pas, page blanche, page introuvable, erreur du site, erreur sur le site, site lent, suggérer une fonction, améliorer le site, problème avec le site, problème avec la page, bug, report a bug, report a problem, website error, does not work, broken page",
  },
  {
    title: "Le code source",
    text: "Le code et les fiches sont ouverts\u202f: comment les voir, les copier et les changer.",
    address: "/guides/contribute/",
    words:
      "code source, code ouvert, logiciel libre, dépôt git, voir le code, comment ce site est fait, propre copie du registre, github, source code, open source, repository, pull request",
  },
  {
    title: "Traduire ou corriger un mot",
    text: "Les langues du site, et comment corriger une traduction ou en ajouter une.",
    address: "/guides/translate/",
    words:
      "traduire, traduction, traductions, mauvaise traduction, erreur de traduction, corriger une traduction, autre langue, autres langues, changer de langue, changer la langue, langues du site, quelles langues, dans ma langue, ajouter une langue, version anglaise, aider à traduire, translate, translation, wrong translation, change language, other languages",
  },
  {
    title: "Lire hors ligne",
    text: "Ce que votre navigateur garde de ce site pour le lire sans connexion, et comment l'effacer.",
    address: "/guides/privacy/",
    words:
      "hors ligne, hors connexion, lire hors ligne, sans connexion, sans internet, sans wifi, mauvaise connexion, connexion lente, installer, installer l'application, application du registre, garder des pages, pages gardées, offline, read offline, without internet, no internet",
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
