import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.ts";

export type { ContributeMessages, Messages } from "./words.en.ts";

const { longDate, number } = format;

/** The words of the form: those that a browser needs from the start, apart from all others. */
export const contributeWords: typeof import("./words.en.ts").contributeWords = {
  ways: {
    new: { title: "Proposer une fiche", text: "Une organisation ou un outil qui n’est pas dans le registre." },
    edit: { title: "Corriger une fiche", text: "Quelque chose est faux, manque ou n’est plus à jour." },
    confirm: {
      title: "Confirmer qu’une fiche est toujours exacte",
      text: "Vous l’avez comparée avec le site officiel, ou c’est votre fiche.",
    },
    ended: {
      title: "Signaler une fin d’activité",
      text: "Une organisation a fermé ou fusionné, ou un outil a été arrêté.",
    },
    reply: { title: "Répondre au nom de l’organisation", text: "Répondez à ce que la fiche dit de vous." },
    remove: { title: "Demander un retrait", text: "Une fiche ne devrait pas être dans le registre." },
  },
  start: "Que voulez-vous faire ?",
  wrong: {
    title: "Qu’est-ce qui ne va pas ?",
    options: {
      fact: { title: "Une information", text: "Quelque chose que dit la fiche est faux, ou n’est plus à jour." },
      ended: { title: "C’est terminé", text: "L’organisation a fermé ou fusionné, ou l’outil ne peut plus servir." },
      name: { title: "Le nom ou le site", text: "Le nom, ou l’adresse du site officiel." },
      missing: {
        title: "Quelque chose manque",
        text: "Quelque chose qui n’a pas été trouvé, et qu’une page montre.",
      },
      remove: { title: "Cela ne devrait pas être dans le registre", text: "Demandez le retrait de la fiche." },
    },
    all: "Voir toutes les questions sur une page",
    which: {
      fact: "Quelles informations sont fausses ?",
      name: "Qu’est-ce qui est faux ?",
      missing: "Qu’est-ce qui manque ?",
    },
    choose: "Choisissez au moins une réponse",
    change: (title: string) => `Donnez une autre réponse à «\u202f${title}\u202f», ou revenez en arrière`,
    give: (title: string) => `Répondez à «\u202f${title}\u202f», ou revenez en arrière`,
    chooseEnd: "Choisissez ce qui s’est passé",
    nowSays: "La fiche dit aujourd’hui :",
    page: "Quelle page publique le montre ?",
    pageHint:
      "Une page suffit, avec la date la plus récente qu’elle affiche elle-même. Le site de l’organisation convient le mieux.",
    known: (n: number) => `C’est une page que la fiche cite déjà (${number(n)})`,
    noPage: "Aucune page publique ne le montre",
    noPageText: "Vous pouvez l’envoyer quand même. La personne qui vérifie demandera une page.",
    givePage: "Indiquez l’adresse d’une page qui le montre, ou dites qu’il n’y en a pas",
    giveEndPage: "Indiquez l’adresse d’une page qui montre que c’est terminé",
    step: (n: number, total: number) => `Étape ${number(n)} sur ${number(total)}`,
    next: "Suivant",
    back: "Retour",
  },
  technical: "Technique",
  other: "Faire autre chose",
  jump: "Parties du formulaire",
  kind: "De quoi s’agit-il ?",
  kinds: {
    entity: {
      title: "Une organisation ou une initiative",
      text: "Elle agit avec les entreprises contre la traite.",
    },
    tool: {
      title: "Un outil technologique",
      text: "Une application, une plateforme ou un jeu de données créé contre la traite.",
    },
  },
  pick: {
    title: "Quelle fiche ?",
    hint: "Son nom, ou une partie de son nom",
    kinds: { entities: "Organisation", tools: "Outil" },
    none: "Aucune fiche n’a ces mots dans son nom.",
    failed:
      "La liste des noms n’a pas pu être chargée. Ouvrez la page de la fiche et choisissez-y « Proposer un changement ».",
    more: (n: number) => `et ${number(n)} de plus\u202f: continuez à écrire`,
  },
  loading: "Chargement",
  failed: "La fiche n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.",
  unknownListing: "Cette fiche n’existe pas. Elle a peut-être été déplacée : cherchez-la par son nom.",
  heading: {
    new: { entity: "Proposer une organisation", tool: "Proposer un outil" },
    edit: (name: string) => `Corriger\u202f: ${name}`,
    confirm: (name: string) => `${name}\u202f: la fiche est-elle toujours exacte\u202f?`,
    ended: (name: string) => `${name}\u202f: que s’est-il passé\u202f?`,
    reply: (name: string) => `Répondre pour ${name}`,
    remove: (name: string) => `Demander le retrait\u202f: ${name}`,
  },
  lead: {
    new: "Ne remplissez que ce qu’une page publique indique ; laissez le reste vide. Ce qui reste vide est affiché comme « non trouvé », jamais comme « non ».",
    edit: "Indiquez seulement ce qui est faux, et une page qui donne la bonne information.",
    all: "Changez ce qui est faux. Pour chaque changement, indiquez la page publique qui le confirme.",
    confirm: "Parcourez ce que dit le registre. Si quelque chose n’est pas exact, corrigez-le ici.",
    ended: "Dites ce qu’une source montre, et indiquez la page. La fiche reste, avec son état.",
  },
  private: "Vos réponses restent dans ce navigateur jusqu’à ce que vous les envoyiez vous-même.",
  given: (what: string) => `Rempli pour vous\u202f: ${what}. Retirez ce qu’aucune page ne montre.`,
  sections: { about: "Présentation", ties: "Relations", sources: "Sources", notes: "Note pour la vérification" },
  notFound: "Non trouvé dans des sources publiques",
  change: "Changer",
  add: "Ajouter",
  done: "Terminé",
  undo: "Annuler le changement",
  changed: "Changé",
  required: "obligatoire",
  of: (action: string, title: string) => `${action}\u202f: ${title}`,
  example: (text: string) => `Par exemple\u202f: ${text}`,
  choose: "Choisissez",
  addTerm: (title: string) => `Ajouter à «\u202f${title}\u202f»`,
  findTerm: (title: string) => `${title}\u00a0: tapez pour trouver`,
  findTermShort: "Ou tapez un nom",
  remove: "Retirer",
  another: "Ajouter un élément",
  item: (title: string, n: number) => `${title} ${number(n)}`,
  source: {
    title: "Quelle page le montre ?",
    hint: "Une page publique, si possible celle de l’organisation. Cochez les pages qui le montrent, ou ajoutez-en une.",
    others: (n: number) => `Autres pages de cette fiche (${number(n)})`,
    add: "Ajouter une page",
    undated: "aucune date affichée",
    supports: "Montre",
  },
  id: {
    title: "Nom du fichier",
    hint: "L’adresse de sa page : lettres minuscules et chiffres, reliés par des traits d’union. Elle ne change plus ensuite.",
    taken: (id: string) => `${id} est déjà pris par une autre fiche. Choisissez un autre nom, ou corrigez cette fiche.`,
    wrong: "Utilisez des lettres minuscules et des chiffres, reliés par un seul trait d’union à la fois",
  },
  confirm: {
    who: "Qui la confirme ?",
    choose: "Choisissez qui la confirme",
    options: {
      confirmed: {
        title: "Je parle au nom de l’organisation",
        text: "La fiche devient « confirmée par l’organisation ».",
      },
      checked: {
        title: "Je l’ai comparée aujourd’hui avec le site officiel",
        text: "La fiche devient « vérifiée ».",
      },
    },
    proof:
      "La personne qui vérifie doit voir que vous parlez au nom de l’organisation. Envoyez ceci depuis une adresse électronique de l’organisation (même domaine que son site), ou publiez une note sur son site et ajoutez cette page ci-dessous.",
  },
  saved: {
    offer: (day: string) => `Vous avez commencé le ${longDate(day)}. C’est gardé dans ce navigateur seulement.`,
    restore: "Continuer",
    drop: "Recommencer",
    note: "Enregistré dans ce navigateur",
    rivalled:
      "Enregistré dans ce navigateur. Ce formulaire a d’autres réponses dans un autre onglet : celles-là ne sont pas enregistrées.",
    refused:
      "Non enregistré : le stockage de votre navigateur est plein, ou désactivé pour ce site. Choisissez « Vérifier et envoyer » et envoyez vos réponses, ou copiez-les, avant de fermer cette page.",
    held: (day: string | undefined) =>
      `Non enregistré\u202f: ce navigateur garde d’autres réponses à ce formulaire${day === undefined ? "" : `, du ${longDate(day)}`}, venues d’un autre onglet ou d’une visite précédente. Lesquelles voulez-vous garder\u202f?`,
    mine: "Garder ce que j’ai écrit ici",
    theirs: "Continuer avec les autres",
    leave: "Vos réponses ne sont pas enregistrées. Quitter le formulaire et les perdre ?",
  },
  paste: { title: "L’avez-vous en YAML ?", open: "Coller du YAML" },
  go: "Vérifier et envoyer",
  problems: {
    title: "Corrigez d’abord ceci",
    give: (title: string) => `Remplissez «\u202f${title}\u202f»`,
    noSource: (title: string) => `Indiquez une page qui confirme «\u202f${title}\u202f», ou laissez cette réponse vide`,
    noEndSource:
      "Indiquez la page qui montre que c’est terminé : ajoutez-en une, ou donnez une date plus récente à l’une de celles-ci",
    worth: "À regarder de plus près",
    nothing: "Rien n’est encore changé. Changez d’abord quelque chose.",
    engine:
      "Les vérifications n’ont pas pu être chargées. Vérifiez la connexion et réessayez. Vos réponses ne sont pas perdues.",
  },
};

/** The words of the page with the form. */
export const contributePageWords: typeof import("./words.en.ts").contributePageWords = {
  title: "Contribuer",
  heading: "Contribuer au registre",
  description:
    "Proposez une fiche, corrigez-en une, confirmez qu’elle est toujours exacte, signalez une fin d’activité, répondez au nom de l’organisation ou demandez un retrait.",
  lead: "Tout le monde peut corriger le registre. Ce qui compte, c’est une page publique qui confirme la correction.",
  noScriptTitle: "Le formulaire a besoin de JavaScript",
  noScript: "Sans JavaScript, vous pouvez faire la même chose à la main :",
  byListing:
    "Pour corriger une fiche, ouvrez sa page et allez à « Proposer un changement », vers la fin. Vous y trouvez les liens et l’adresse du fichier de cette fiche.",
  byIssue: "Ouvrez un ticket : dites quelle fiche, ce qu’elle devrait dire et quelle page publique le montre",
  byFile: "Écrivez un nouveau fichier sur GitHub :",
  newEntity: "pour une organisation",
  newTool: "pour un outil",
  byMail: (address: string) => `Écrivez à ${address}\u202f: aucun compte n’est nécessaire.`,
  noMail: "Cette copie du registre n’indique aucune adresse électronique. Adressez-vous à l’organisme qui la publie.",
  guide: "Comment contribuer, étape par étape, avec un exemple de fichier",
  before: "Avant d’envoyer quoi que ce soit",
  beforeText:
    "N’envoyez jamais le nom d’une personne, une adresse ou un numéro de téléphone privés, l’emplacement d’un lieu d’hébergement, ni quoi que ce soit sur une victime ou une affaire. Pour signaler un cas ou demander de l’aide, consultez la page",
  help: "Aide",
  more: "Ce que regardent les personnes qui vérifient, et comment tout faire à la main :",
  correct: "Corriger cette fiche dans un formulaire",
  ways: {
    confirm: "Confirmer qu’elle est toujours exacte",
    ended: "Signaler une fin d’activité",
    reply: "Répondre au nom de l’organisation",
    remove: "Demander le retrait",
  },
  byHandToo: "Le formulaire ne demande aucun compte et n’envoie rien de lui-même. À la main :",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  contribute: contributePageWords,
}))();
