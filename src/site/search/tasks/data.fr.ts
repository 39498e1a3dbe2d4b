import type { Task } from "./task.ts";

/** What people come to do with the data and its figures: one row a task. English words stay, since people mix. */
export const dataTasks: readonly Task[] = [
  {
    title: "Télécharger les données",
    text: "Toutes les fiches en CSV pour Excel, JSON et autres formats, libres d'utilisation (CC BY 4.0). Chaque répertoire exporte aussi ce que vous filtrez.",
    address: "/data/",
    words:
      "sous forme de tableau, dans un tableau, dans un fichier, copie de tout, tout ce que vous avez, données ouvertes, copie des données, " +
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
      "graphique sur notre, graphiques sur notre, carte sur notre, carte sur mon, liste sur notre, sur notre blog, " +
      "intégrer une liste, intégrer une fiche, intégrer un graphique, intégrer la carte, code à intégrer, badge, badges, badge pour notre site, sur mon site, sur notre site, sur mon propre site, extrait de code, partager sur site, " +
      "embed, embed a list, embed a listing, embed a chart, embed code, embed map, iframe, widget, badge for our website, on our website, snippet, oembed, einbetten, incrustar",
  },
  {
    title: "Citer ou réutiliser les données",
    text: "La licence, comment citer le registre et ce que signifie chaque champ.",
    address: "/data/",
    words:
      "utiliser un graphique, utiliser vos chiffres, dans ma thèse, dans mon mémoire, dans mon article, dans notre rapport, capture d'écran, " +
      "citer, comment citer, citation, citer le registre, référence bibliographique, licence, licence des données, droit d'auteur, droits d'auteur, autorisation, puis-je utiliser, conditions d'utilisation, attribution, creative commons, dictionnaire de données, signification des champs, que signifient les champs, " +
      "cite, how to cite, cite the register, license, data licence, copyright, permission to use, terms of use, data dictionary, field meaning",
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
];
