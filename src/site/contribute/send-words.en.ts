import type { Way } from "../../core/contribute/task.ts";

/** The words of the form's last page, in English: those that a browser needs once something was entered. */
export const enSend = {
  title: "Check and send",
  back: "Back to the form",
  changes: "What changes",
  nothing: "Not found",
  sourcesTitle: "Pages added or changed",
  worth: "Worth a look",
  worthText: "None of this keeps you from sending it. A reviewer will look at the same.",
  unsourced: "No page was named for:",
  unsourcedText: "A reviewer will ask for one.",
  duplicates: "Is it one of these?",
  duplicatesText: "They may be the same, or do the same work. If one is, correct that listing instead.",
  why: {
    name: "has this name",
    website: "has this website",
    work: (terms: string) => `does much the same work: ${terms}`,
  },
  elsewhere: (reference: string, message: string) => `${reference}: ${message}`,
  preview: "The page, as it will read",
  file: "The file, as it will stand",
  source: (n: number) => `Source ${n}`,
  sources: "Sources",
  undated: "no date shown",
  send: "How would you like to send it?",
  sendText:
    "Nothing has left this browser so far. Choose one; each opens a page or a message on which you have the last word.",
  copy: "Copy the file",
  copyLetter: "Copy the text",
  copied: "Copied",
  notCopied: "The browser did not allow it: select the text and copy it by hand",
  download: "Download it",
  github: {
    title: "As a change on GitHub",
    needs: "Needs a GitHub account. Everyone can see what you send.",
    newFile: "Open the new file on GitHub",
    newSteps: "Sign in, look it through, then choose “Commit changes…”, “Propose new file” and “Create pull request”.",
    pasteNew: [
      "Copy the file with the button below: it is too long to be handed over in an address.",
      "Open the new file on GitHub, sign in, and paste into the empty editor.",
      "Choose “Commit changes…”, “Propose new file” and “Create pull request”.",
    ],
    editor: "Open the file's editor on GitHub",
    steps: [
      "Copy the changed file with the button below.",
      "Open the file's editor on GitHub and sign in. GitHub makes a copy that is yours to edit.",
      "Select everything in the editor, paste over it, and choose “Commit changes…”.",
      "Choose “Propose changes” and then “Create pull request”.",
    ],
  },
  issue: {
    title: "As an issue on GitHub",
    needs:
      "Needs a GitHub account. A reviewer makes the change. The form there asks a question or two more. Everyone can see what you send.",
    open: "Open an issue, filled in",
    long: "The file is too long to be handed over in an address: copy it and paste it into the field for it, where the form has one.",
    longLetter: "The text is too long to be handed over in an address: copy it and paste it into the form there.",
  },
  mail: {
    title: "Without an account",
    needs: "By e-mail. Copy or download the file and send it to",
    open: "Write an e-mail",
    long: "The file is too long for the message: paste it into it, or attach it.",
    none: "This copy of the register names no e-mail address. Copy or download the file and send it to whoever publishes the register; if you know a reviewer, to them.",
  },
  /** The same for a reply or the wish to be removed, which is no file. */
  letterMail: {
    title: "Without an account",
    needs: "By e-mail to",
    open: "Write an e-mail",
    long: "The text is too long for the message: copy it and paste it into it.",
    none: "This copy of the register names no e-mail address. Copy the text and send it to whoever publishes the register; if you know a reviewer, to them.",
  },
  none: {
    title: "Through GitHub",
    text: "This copy of the register does not say where its repository is. In a repository, the file belongs at",
    both: "This copy of the register does not say where its repository is, and names no e-mail address. Copy or download the file and send it to whoever publishes the register; if you know a reviewer, to them. In a repository, it belongs at",
    bothTitle: "As a file",
  },
  subject: {
    new: (name: string) => `Add: ${name}`,
    edit: (name: string) => `Correct: ${name}`,
    confirm: (name: string) => `Confirm: ${name}`,
    ended: (name: string) => `Ended: ${name}`,
    reply: (name: string) => `Reply: ${name}`,
    remove: (name: string) => `Remove: ${name}`,
  } satisfies Readonly<Record<Way, (name: string) => string>>,
  letter: {
    file: (path: string) => `File: ${path}`,
    change: (title: string, before: string, after: string) => `- ${title}: ${before} → ${after}`,
    pages: "Pages:",
    below: "The file:",
    paste: "Please paste the file here.",
  },
  reply: {
    lead: "A reply needs no form: say what the register says of you and what you answer. A correction with a public page goes in; a doubt without one is weighed too.",
    text: "Your reply",
    hint: "No person's name, no private address, nothing about a victim or a case.",
    page: "A public page that shows it, if there is one",
    proof:
      "So that a reviewer can tell that the organisation speaks, write from an address of its own domain, or name a page of its own site that says the same.",
  },
  remove: {
    lead: "Say which listing should go and, if you can, why. What is removed leaves the site and the data with the next edition; earlier versions remain in the public history of the repository.",
    text: "Why it should go, if you want to say",
    hint: "Where safety is the reason, write only “safety”: an issue can be read by everyone.",
    page: "A public page that shows it, if there is one",
    proof: "If you speak for the organisation, write from an address of its own domain.",
  },
  paste: {
    label: "The listing as YAML",
    take: "Take it into the form",
    taken: "Taken into the form above. Look it through, then check and send it.",
    leftOut: (paths: string) => `Not taken over, since the form has no place for it: ${paths}`,
    nothing: "There is no listing in it: it is made of lines “key: value”.",
  },
};

export type SendMessages = typeof enSend;
