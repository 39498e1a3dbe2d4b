import type { Way } from "../../../core/contribute/task.ts";

/** The words of the form's last page, in English: those that a browser needs once something was entered. */
export const sendWords = {
  title: "Check and send",
  back: "Back to the form",
  changes: "What changes",
  nothing: "Not found",
  sourcesTitle: "Pages added or changed",
  worth: "Worth a look",
  worthText: "You can still send this. A reviewer will look at the same points.",
  unsourced: "No page was named for:",
  unsourcedText: "A reviewer will ask for one.",
  duplicates: "Is it one of these?",
  duplicatesText: "They may be the same, or do the same work. If one is, correct that listing instead.",
  why: {
    name: "has this name",
    website: "has this website",
    work: (terms: string) => `does similar work: ${terms}`,
  },
  elsewhere: (reference: string, message: string) => `${reference}: ${message}`,
  preview: "Preview of the page",
  technical: "Technical",
  source: (n: number) => `Source ${n}`,
  sources: "Sources",
  undated: "no date shown",
  send: "How would you like to send it?",
  sendText:
    "Nothing has left this browser so far. Choose a way to send it. Each opens a page or a message. You can check it before sending.",
  copy: "Copy the file",
  copyLetter: "Copy the text",
  copied: "Copied",
  notCopied: "The browser did not allow it: select the text and copy it by hand",
  download: "Download it",
  github: {
    title: "As a change on GitHub",
    needs: "Needs a GitHub account. Everyone can see what you send.",
    newFile: "Open the new file on GitHub",
    newSteps: "Sign in, check it, then choose “Commit changes…”, “Propose new file” and “Create pull request”.",
    pasteNew: [
      "Copy the file with the button above: it is too long for a link.",
      "Open the new file on GitHub, sign in, and paste into the empty editor.",
      "Choose “Commit changes…”, “Propose new file” and “Create pull request”.",
    ],
    editor: "Open the file's editor on GitHub",
    steps: [
      "Copy the changed file with the button above.",
      "Open the file's editor on GitHub and sign in. GitHub makes a copy that is yours to edit.",
      "Select everything in the editor, paste over it, and choose “Commit changes…”.",
      "Choose “Propose changes” and then “Create pull request”.",
    ],
  },
  issue: {
    title: "As an issue on GitHub",
    needs:
      "Needs a GitHub account. A reviewer makes the change. The form there asks one or two more questions. Everyone can see what you send.",
    open: "Open an issue, filled in",
    long: "The answers are too long for a link. Copy the text and paste it into the form there.",
    longLetter: "The text is too long for a link. Copy it and paste it into the form there.",
  },
  mail: {
    title: "Without an account",
    needs: "By e-mail to",
    open: "Write an e-mail",
    long: "The text is too long for a link. Copy it and paste it into the message.",
    none: "This copy of the register names no e-mail address. Copy the text and send it to whoever publishes the register, or to a reviewer you know.",
  },
  place: "In the repository, the file belongs at",
  subject: {
    new: (name: string) => `Add: ${name}`,
    edit: (name: string) => `Correct: ${name}`,
    confirm: (name: string) => `Confirm: ${name}`,
    ended: (name: string) => `Ended: ${name}`,
    reply: (name: string) => `Reply: ${name}`,
    remove: (name: string) => `Remove: ${name}`,
  } satisfies Readonly<Record<Way, (name: string) => string>>,
  letter: {
    file: (path: string) => `For the reviewer, the file ${path}:`,
    change: (title: string, before: string, after: string) => `- ${title}: ${before} → ${after}`,
    pages: "Pages:",
    paste: "Please paste the file here.",
  },
  reply: {
    lead: "Write what the register says about you and what you answer. With a public page, a correction is made. Without one, a reviewer still looks at it.",
    text: "Your reply",
    give: "Enter your reply",
    hint: "No person's name, no private address, nothing about a victim or a case.",
    page: "A public page that shows it, if there is one",
    proof:
      "A reviewer must see that you speak for the organisation. Write from an address of its own domain, or name a page of its own site that says the same.",
  },
  remove: {
    lead: "Say which listing should be removed and, if you can, why. It leaves the site and the data with the next edition. Earlier versions stay in the register's public history.",
    text: "Why it should be removed, if you want to say",
    hint: "If safety is the reason, write only “safety”: what you send may be public.",
    page: "A public page that shows it, if there is one",
    proof: "If you speak for the organisation, write from an address of its own domain.",
  },
  paste: {
    label: "The listing as YAML",
    take: "Put it into the form",
    taken: "It is in the form above. Look through it, then check and send it.",
    leftOut: (paths: string) => `Left out, because the form has no field for it: ${paths}`,
    nothing: "This is not a listing. A listing has lines like “key: value”.",
  },
};

export type SendMessages = typeof sendWords;
