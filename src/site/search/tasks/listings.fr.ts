import type { Task } from "./task.ts";

/** What people come to do about a listing, and help for those in danger: one row a task. English words stay, since people mix. */
export const listingTasks: readonly Task[] = [
  {
    title: "Aide pour les personnes en danger",
    text: "Qui appeler si vous, ou une personne que vous avez rencontrée, êtes en danger ou exploité. Le registre ne peut pas vous aider lui-même.",
    address: "/guides/help/",
    words:
      "quelque chose de suspect, activité suspecte, ce que j'ai vu, inquiet pour, inquiète pour, j'ai peur, me frappe, me bat, me menace, m'a enfermé, m'a " +
      "enfermée, rendre mon passeport, mon passeport, mon salaire, me doit, m'a menti, m'a trompé, signaler un soupçon, " +
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
      "lien est mort, lien brisé, mettre à jour contact, personne de contact, téléphone a changé, adresse a changé, site a changé, nouveau directeur, " +
      "nouvelle directrice, ne travaille plus, projet est terminé, programme terminé, n'est pas vrai, fausses informations, " +
      "pas à jour, n'est plus à jour, périmé, obsolète, dépassé, fiche fausse, est faux, est fausse, fausse information, mauvaise information, information incorrecte, mauvaise adresse, mauvais site, mauvais pays, incorrect, inexact, " +
      "erreur, signaler une erreur, erreur dans la fiche, faute, corriger, corriger une fiche, corriger ma fiche, corriger notre fiche, correction, corrections, rectifier, rectification, " +
      "mettre à jour, mise à jour fiche, mettre à jour ma fiche, mettre à jour notre fiche, actualiser, modifier, modifier ma fiche, modifier notre fiche, modifier une fiche, changer ma fiche, changer notre fiche, lien mort, lien cassé, lien ne marche pas, " +
      "organisation a fermé, a fermé ses portes, n'existe plus, a pris fin, a changé de nom, nouveau nom, nouveau numéro, nouvelle adresse, nouveau site, nouveau mail, nous avons déménagé, déménagement, texte sur nous, dit de nous, projet terminé, outil arrêté, n'est plus actif, n'est plus active, n'est plus disponible, " +
      "revendiquer fiche, confirmer fiche, confirmer notre fiche, " +
      "out of date, outdated, is wrong, wrong information, wrong address, wrong website, mistake, report error, error in entry, correct a listing, correct entry, update our listing, update my profile, edit listing, edit entry, broken link, dead link, " +
      "has closed, no longer exists, has ended, changed its name, new address, new website, no longer active, claim listing, confirm our listing",
  },
  {
    title: "Retirer une fiche, ou y répondre",
    text: "Comment une organisation citée demande un retrait, confirme ce qui est écrit ou y répond.",
    address: "/guides/contribute/",
    words:
      "enlevez notre nom, retirez notre nom, ne voulons pas figurer, ne voulons pas être, ne veux pas être dans, pourquoi sommes-nous, sans nous demander, " +
      "sans notre accord, " +
      "retirer mon organisation, retirer notre organisation, retirer ma fiche, retirer notre fiche, retirer une fiche, retirez nous, enlever ma fiche, enlever notre fiche, enlever notre nom, supprimer ma fiche, supprimer notre fiche, supprimer une fiche, " +
      "supprimer mon nom, supprimer notre nom, supprimer mes données, effacer mes données, retrait, demander retrait, suppression, droit à l'oubli, droit de réponse, plainte sur une fiche, pourquoi sommes nous dans, nous sommes cités, " +
      "remove my organisation, remove our organisation, remove us, remove our listing, remove listing, delete our entry, delete listing, take down listing, delete my data, removal, ask for removal, right of reply, why are we listed",
  },
  {
    title: "Ajouter une organisation",
    text: "Proposez une organisation ou une initiative qui manque.",
    address: "/contribute/?new=entity",
    words:
      "voulons apparaître, apparaître ici, apparaître sur la carte, figurer ici, être sur la liste, faire partie du registre, vous avez oublié, il manque une " +
      "organisation, notre association manque, connais une organisation, " +
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
      "notre application manque, avons créé une application, avons développé un outil, connais un outil, il manque un outil, " +
      "ajouter mon outil, ajouter notre outil, ajouter un outil, ajouter outil, ajouter une application, ajouter une appli, ajouter notre application, proposer un outil, proposer outil, proposer une application, suggérer un outil, soumettre un outil, soumettre une application, " +
      "inscrire notre outil, nouvel outil, outil manque, outil manquant, application manque, " +
      "add our tool, add a tool, add tool, add an app, add app, suggest a tool, propose a tool, submit a tool, submit tool, list our tool, new tool, missing tool",
  },
  {
    title: "Comment relire une fiche",
    text: "Ce que vérifie la personne qui relit, et comment une fiche devient relue ou confirmée.",
    address: "/guides/review/",
    words:
      "comment puis-je aider, comment aider, comment participer, donner un coup de main, " +
      "relire une fiche, relire des fiches, relecture, comment relire, devenir relecteur, devenir relectrice, relecteur, relectrice, bénévole pour le registre, donner du temps, aider le registre, guide de relecture, become a reviewer, review a listing, how to review, reviewer, volunteer for the register, review guide",
  },
];
