import type { Task } from "./task.ts";

/** What people want to know about the register and its site: one row a task. English words stay, since people mix. */
export const siteTasks: readonly Task[] = [
  {
    title: "Ce qui a changé dans le registre",
    text: "Fiches nouvelles et changées, jour par jour, et des flux pour les suivre.",
    address: "/changes/",
    words:
      "prévenez-moi, me prévenir, être prévenu, être prévenue, être avertie, quand il y a du nouveau, quelque chose de nouveau, recevoir les nouveautés, me " +
      "tenir informé, me tenir informée, rester informé, a été retiré, " +
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
      "a été vérifié, qui a vérifié, est-ce vérifié, est-ce vrai, comment le savez-vous, d'où vient, d'où viennent, payer pour figurer, est-ce de la " +
      "publicité, se fier, " +
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
      "gardez ce que, ce que j'écris, ce que je tape, ce que je cherche, qui lit, qui voit ce que, mon patron peut voir, espionner, vendez mes données, " +
      "vie privée, confidentialité, politique de confidentialité, cookies, cookie, témoins, pistage, suivi des visiteurs, traceurs, rgpd, données personnelles, données à caractère personnel, protection des données, est-ce que vous me suivez, ma recherche est privée, est-ce sûr, sans danger, anonyme, anonymat, " +
      "privacy, privacy policy, tracking, gdpr, personal data, data protection, is it safe, anonymous, datenschutz, privacidad",
  },
  {
    title: "Accessibilité",
    text: "Comment le site fonctionne au clavier, avec un lecteur d'écran et sans JavaScript.",
    address: "/guides/accessibility/",
    words:
      "lettres trop petites, texte trop petit, difficile à lire, daltonien, sans souris, vieux téléphone, " +
      "accessibilité, lecteur d'écran, wcag, rgaa, navigation au clavier, clavier, sans javascript, mode sombre, gros caractères, agrandir le texte, malvoyant, aveugle, accessibility, screen reader, keyboard navigation, without javascript, dark mode, large text",
  },
  {
    title: "Signaler un problème de ce site",
    text: "Comment dire à celles et ceux qui le tiennent qu'une page, un lien ou un formulaire ne marche pas, ou ce qui vous manque.",
    address: "/guides/contribute/",
    words:
      "bogue, bug, signaler un bug, signaler un bogue, signaler un problème, signaler une panne, problème technique, assistance technique, site ne marche pas, page ne marche pas, site ne fonctionne pas, page ne fonctionne pas, recherche ne marche pas, formulaire ne marche pas, carte ne marche pas, ne s'ouvre pas, ne charge pas, ne se charge pas, page blanche, page introuvable, erreur du site, erreur sur le site, site lent, suggérer une fonction, améliorer le site, problème avec le site, problème avec la page, report a bug, report a problem, website error, does not work, broken page",
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
      "sans réseau, pas de réseau, sans données mobiles, enregistrer la page, " +
      "hors ligne, hors connexion, lire hors ligne, sans connexion, sans internet, sans wifi, mauvaise connexion, connexion lente, installer, installer l'application, application du registre, garder des pages, pages gardées, offline, read offline, without internet, no internet",
  },
];
