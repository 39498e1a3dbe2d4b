export type { SendMessages } from "./words.en.ts";

/** The words of the form's last page: those that a browser needs once something was entered. */
export const sendWords: typeof import("./words.en.ts").sendWords = {
  title: "Vérifier et envoyer",
  back: "Retour au formulaire",
  changes: "Ce qui change",
  nothing: "Non trouvé",
  sourcesTitle: "Pages ajoutées ou changées",
  worth: "À regarder de plus près",
  worthText: "Vous pouvez l’envoyer quand même. La personne qui vérifie regardera les mêmes points.",
  unsourced: "Aucune page n’est indiquée pour :",
  unsourcedText: "La personne qui vérifie en demandera une.",
  duplicates: "Est-ce l’une de ces fiches ?",
  duplicatesText: "C’est peut-être la même chose, ou le même travail. Si oui, corrigez plutôt cette fiche.",
  why: {
    name: "a ce nom",
    website: "a ce site web",
    work: (terms: string) => `fait un travail semblable\u202f: ${terms}`,
  },
  elsewhere: (reference: string, message: string) => `${reference}\u202f: ${message}`,
  preview: "Aperçu de la page",
  technical: "Technique",
  source: (n: number) => `Source ${n}`,
  sources: "Sources",
  undated: "aucune date affichée",
  send: "Comment voulez-vous l’envoyer ?",
  sendText:
    "Rien n’a encore quitté ce navigateur. Choisissez comment l’envoyer. Chaque choix ouvre une page ou un message. Vous pouvez tout vérifier avant l’envoi.",
  copy: "Copier le fichier",
  copyLetter: "Copier le texte",
  copied: "Copié",
  notCopied: "Le navigateur ne l’a pas permis : sélectionnez le texte et copiez-le à la main",
  download: "Télécharger",
  github: {
    title: "Comme changement sur GitHub",
    needs: "Il faut un compte GitHub. Tout le monde peut voir ce que vous envoyez.",
    newFile: "Ouvrir le nouveau fichier sur GitHub",
    newSteps:
      "Connectez-vous, vérifiez, puis choisissez « Commit changes… », « Propose new file » et « Create pull request ».",
    pasteNew: [
      "Copiez le fichier avec le bouton ci-dessus : il est trop long pour un lien.",
      "Ouvrez le nouveau fichier sur GitHub, connectez-vous et collez dans l’éditeur vide.",
      "Choisissez « Commit changes… », « Propose new file » et « Create pull request ».",
    ],
    editor: "Ouvrir l’éditeur du fichier sur GitHub",
    steps: [
      "Copiez le fichier changé avec le bouton ci-dessus.",
      "Ouvrez l’éditeur du fichier sur GitHub et connectez-vous. GitHub crée une copie que vous pouvez modifier.",
      "Sélectionnez tout dans l’éditeur, collez par-dessus et choisissez « Commit changes… ».",
      "Choisissez « Propose changes », puis « Create pull request ».",
    ],
  },
  issue: {
    title: "Comme ticket sur GitHub",
    needs:
      "Il faut un compte GitHub. La personne qui vérifie fait le changement. Le formulaire de GitHub pose une ou deux questions de plus. Tout le monde peut voir ce que vous envoyez.",
    open: "Ouvrir un ticket déjà rempli",
    long: "Les réponses sont trop longues pour un lien. Copiez le texte et collez-le dans le formulaire de GitHub.",
    longLetter: "Le texte est trop long pour un lien. Copiez-le et collez-le dans le formulaire de GitHub.",
  },
  mail: {
    title: "Sans compte",
    needs: "Par courriel à",
    open: "Écrire un courriel",
    long: "Le texte est trop long pour un lien. Copiez-le et collez-le dans le message.",
    none: "Cette copie du registre n’indique aucune adresse électronique. Copiez le texte et envoyez-le à l’organisme qui publie le registre, ou à une personne que vous connaissez et qui vérifie des fiches.",
  },
  place: "Dans le dépôt, la place du fichier est",
  subject: {
    new: (name: string) => `Ajouter\u202f: ${name}`,
    edit: (name: string) => `Corriger\u202f: ${name}`,
    confirm: (name: string) => `Confirmer\u202f: ${name}`,
    ended: (name: string) => `Terminé\u202f: ${name}`,
    reply: (name: string) => `Répondre\u202f: ${name}`,
    remove: (name: string) => `Retirer\u202f: ${name}`,
  },
  letter: {
    file: (path: string) => `Pour la vérification, le fichier ${path}\u202f:`,
    change: (title: string, before: string, after: string) => `- ${title}\u202f: ${before} → ${after}`,
    pages: "Pages :",
    paste: "Collez le fichier ici.",
  },
  reply: {
    lead: "Écrivez ce que le registre dit de vous et ce que vous répondez. Avec une page publique, la correction est faite. Sans page, la personne qui vérifie regarde quand même.",
    text: "Votre réponse",
    give: "Écrivez votre réponse",
    hint: "Aucun nom de personne, aucune adresse privée, rien sur une victime ou une affaire.",
    page: "Une page publique qui le montre, s’il y en a une",
    proof:
      "La personne qui vérifie doit voir que vous parlez au nom de l’organisation. Écrivez depuis une adresse électronique de l’organisation (même domaine que son site), ou indiquez une page de son site qui dit la même chose.",
  },
  remove: {
    lead: "Dites quelle fiche doit être retirée et, si vous le pouvez, pourquoi. Elle quitte le site et les données avec la prochaine édition. Les versions antérieures restent dans l’historique public du registre.",
    text: "Pourquoi la retirer, si vous voulez le dire",
    hint: "Si c’est une question de sécurité, écrivez seulement « sécurité » : ce que vous envoyez peut être public.",
    page: "Une page publique qui le montre, s’il y en a une",
    proof:
      "Si vous parlez au nom de l’organisation, écrivez depuis une adresse électronique de l’organisation (même domaine que son site).",
  },
  paste: {
    label: "La fiche en YAML",
    take: "La mettre dans le formulaire",
    taken: "Elle est dans le formulaire ci-dessus. Parcourez-la, puis vérifiez et envoyez.",
    leftOut: (paths: string) => `Laissé de côté, car le formulaire n’a pas de champ pour cela\u202f: ${paths}`,
    nothing: "Ce n’est pas une fiche. Une fiche a des lignes comme « key: value ».",
  },
};
