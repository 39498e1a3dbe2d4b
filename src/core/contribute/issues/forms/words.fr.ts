/** The texts of GitHub's issue forms, in French. */
export const issueFormWords: typeof import("./words.en.ts").issueFormWords = {
  neverSend:
    "Un ticket sur GitHub est public aussitôt. N’écrivez jamais le nom d’une personne, une adresse ou un numéro de téléphone privés, l’emplacement d’un lieu d’hébergement, ni quoi que ce soit sur une victime ou une affaire.",
  answered:
    "Vous pouvez écrire en français. Les réponses viennent en anglais, et les textes du registre sont en anglais\u202f: la personne qui vérifie traduit ce que vous écrivez.",
  byCode: "Noms ou codes, séparés par des virgules.",
  byLine: "Une réponse par ligne.",
  state: "État",
  stateNote: "Ce qui montre cet état",
  listing: { label: "Quelle fiche", help: "Les deux dernières parties de l’adresse de sa page." },
  sources: {
    label: "Pages publiques qui le confirment",
    help: "Une page par ligne\u202f: son adresse, qui la publie et la date la plus récente que montre la page elle-même, séparées par |. Si la page ne montre pas de date, n’en mettez pas.",
  },
  pledge: {
    label: "Avant d’envoyer",
    options: {
      own: "Ce que j’ai écrit est dans mes propres mots, ne nomme personne, et les pages que j’ai données le montrent.",
      licence: "Ce que j’ai écrit peut être publié sous la licence des données, CC BY 4.0.",
    },
  },
  standing: {
    label: "Travaillez-vous pour cette organisation\u202f?",
    help: "Cela ne compte ni pour vous ni contre vous.",
    options: {
      works: "Je travaille pour elle",
      worked: "J’ai travaillé pour elle ou avec elle",
      none: "Je n’ai aucun lien avec elle",
    },
  },
  id: {
    label: "Son identifiant",
    help: "Rempli par le formulaire du site\u202f: la dernière partie de l’adresse de sa page. Si vous le laissez vide, il est fait à partir du nom.",
  },
  yaml: {
    label: "La fiche sous forme de fichier",
    help: "Rempli par le formulaire du site. Si vous écrivez à la main, laissez-le vide.",
  },
  newListing: {
    intro:
      "Cherchez d’abord dans le registre\u202f: la fiche existe peut-être sous un autre nom. Laissez vide ce qu’aucune page publique ne montre. Une réponse vide ne nuit pas.",
    entity: {
      name: "Nouvelle organisation",
      description: "Proposer une organisation ou une initiative pour le registre.",
      title: "Nouvelle organisation\u202f: ",
    },
    tool: {
      name: "Nouvel outil",
      description: "Proposer un outil technologique pour le registre.",
      title: "Nouvel outil\u202f: ",
    },
  },
  correction: {
    name: "Correction",
    description: "Quelque chose dans une fiche est faux, n’est plus à jour ou manque.",
    title: "Corriger\u202f: ",
    wrong: {
      label: "Ce qui est faux ou manque",
      example: "Coût\u202f: il est dit que rien n’a été trouvé.",
    },
    right: { label: "Ce que la fiche devrait dire", example: "Une cotisation." },
  },
  ended: {
    name: "C’est terminé",
    description: "Une organisation du registre a fermé ou fusionné, ou un outil a été arrêté.",
    title: "Terminé\u202f: ",
    intro:
      "Ce qui est terminé reste dans le registre, avec ce qui s’est passé, pour que d’autres puissent en tirer des leçons. Une page disparue ne prouve pas une fin. Il faut une page qui le dit.",
    became: {
      label: "Ce qui s’est passé",
      options: {
        closed: "Fermeture",
        merged: "Fusion avec une autre organisation ou un autre outil",
        discontinued: "L’outil a été arrêté",
      },
    },
    since: {
      label: "Depuis quand",
      help: "Aussi précisément que la page le dit\u202f: une année, un mois ou un jour.",
    },
    note: { label: "Pourquoi, en une phrase", help: "Avec vos propres mots, comme le dit la page." },
    successor: {
      label: "Ce qui a pris sa place",
      help: "S’il y a une fiche\u202f: les deux dernières parties de l’adresse de sa page.",
    },
  },
  confirmation: {
    name: "Confirmée par l’organisation",
    description: "Vous parlez pour une organisation ou un outil du registre, et voulez dire que la fiche est exacte.",
    title: "Confirmer\u202f: ",
    intro:
      "La personne qui vérifie doit pouvoir voir que l’organisation le dit\u202f: par une page de son site, ou par un courriel envoyé depuis une adresse de l’organisation (même domaine que son site). Aucun nom n’est publié.",
    proof: {
      label: "Comment on peut voir que vous parlez pour l’organisation",
      help: "L’adresse d’une page de son site qui le dit, ou\u202f: par courriel depuis une adresse de notre organisation.",
    },
    scope: {
      label: "Ce que vous confirmez",
      options: { all: "Toute la fiche", but: "Tout sauf ce que j’écris ci-dessous" },
    },
    but: { label: "Ce qui devrait changer", help: "Avec la page publique qui le montre." },
  },
  removal: {
    name: "Réponse ou retrait",
    description: "Une organisation du registre répond à ce que dit sa fiche, ou demande son retrait.",
    title: "Répondre ou retirer\u202f: ",
    intro:
      "Si la raison est la sécurité, ne donnez aucun détail ici\u202f: écrivez « sécurité » et rien de plus. La personne qui vérifie agit d’abord et demande ensuite. Une fiche retirée quitte le site et les données avec l’édition suivante. Les versions antérieures restent dans l’historique public du dépôt.",
    asks: {
      label: "Ce que vous demandez",
      options: {
        reply: "Une réponse à ce que dit la fiche",
        fact: "Le retrait d’une information",
        listing: "Le retrait de la fiche",
      },
    },
    why: { label: "Pourquoi", help: "Ce que vous voulez bien dire en public." },
    page: { label: "Une page publique qui le montre", help: "S’il y en a une." },
  },
  businessNeed: {
    name: "Ce qu’une entreprise cherchait",
    description:
      "Vous cherchiez un partenaire ou un outil et ne l’avez pas trouvé, ou avez trouvé ce qui ne convenait pas.",
    title: "Besoin\u202f: ",
    intro:
      "Ne citez aucune entreprise ni aucun fournisseur, pas même les vôtres. Le registre compte ce qui est demandé et n’a pas de fiche, pour montrer où il manque de l’aide.",
    need: {
      label: "Ce que vous cherchiez",
      example: "Quelqu’un qui forme en arabe des agents de recrutement pour des hôtels.",
    },
    industries: { label: "Secteur" },
    countries: { label: "Pays" },
    issues: { label: "Forme d’exploitation" },
    services: { label: "Aide que vous cherchiez" },
    outcome: {
      label: "Ce que vous avez trouvé",
      options: {
        nothing: "Rien qui convienne",
        elsewhere: "Quelque chose, mais pas pour notre pays ou notre secteur",
        something: "Quelque chose qui convient",
        unsure: "Je n’ai pas pu le savoir",
      },
    },
    better: { label: "Ce qui aurait aidé" },
  },
  bug: {
    name: "Problème avec le site, les données ou une commande",
    description: "Quelque chose ne fonctionne pas, ne se lit pas ou est faux.",
    title: "Problème\u202f: ",
    intro:
      "Pour une erreur dans une fiche, choisissez « Correction ». Si un problème met quelqu’un en danger, n’ouvrez pas de ticket\u202f: consultez SECURITY.md.",
    where: { label: "Où", help: "L’adresse de la page, ou la commande." },
    happened: { label: "Ce qui s’est passé" },
    expected: { label: "Ce que vous attendiez" },
    with: {
      label: "Ce que vous avez utilisé",
      help: "Navigateur et système, lecteur d’écran si vous en utilisez un, ou la version de Node.",
    },
  },
};
