import type { ClarityFact } from "../../../core/register/clarity.ts";
import type { FieldPath } from "../../../dataset/field-table.ts";
import { listedFields } from "../../../dataset/fields.generated.ts";

/** What a letter says of a fact that could not be found. */
interface LetterWords {
  /** What is missing, where it could be on the organisation's own site, and what would do. */
  readonly ask: string;
  /** A line of the draft, with gaps to fill. */
  readonly draft: string;
}

/** How a fact of the clarity checklist is spoken of. */
interface FactWords {
  /** After "in" and "no". */
  readonly plural: string;
  /** The line of the checklist. */
  readonly asked: string;
  /** The link to the form. */
  readonly supply: string;
  readonly letter: Readonly<Record<"entity" | "tool", LetterWords>>;
}

/** The facts of the clarity checklist, in English: one row a fact. Their names are those of their fields. */
export const clarityFactWords: Readonly<Record<ClarityFact, FactWords>> = {
  services: {
    plural: "services",
    asked: "Which services it offers",
    supply: "Supply the services",
    letter: {
      entity: {
        ask: "Services: on the page for business, one line for each kind of help that a company can have.",
        draft: "What we offer: [training, advice, a hotline …]",
      },
      tool: { ask: "Services: on the tool's page.", draft: "What it does: […]" },
    },
  },
  partnerships: {
    plural: "ways to engage",
    asked: "How a company can engage",
    supply: "Supply ways to engage",
    letter: {
      entity: {
        ask: "Ways to engage: on the page for business or under “Work with us”, what a company can join, buy, fund or do together with you.",
        draft: "How to work with us: [membership, joint projects, paid services, funding …]",
      },
      tool: {
        ask: "Ways to engage: on the tool's page, how a company can use it, join it, test it or fund it.",
        draft: "How a company can take part: [licence, pilot, membership, funding …]",
      },
    },
  },
  workstreams: {
    plural: "workstreams",
    asked: "Its programmes and themes of work",
    supply: "Supply workstreams",
    letter: {
      entity: {
        ask: "Workstreams: on the page for business or under “Our work”, the programmes or themes that you work on now, a few words each.",
        draft: "What we work on now: [programme or theme, one line each]",
      },
      tool: { ask: "Workstreams: on the tool's page.", draft: "What is being worked on: […]" },
    },
  },
  outputs: {
    plural: "outputs",
    asked: "Outputs that a company can use",
    supply: "Supply outputs",
    letter: {
      entity: {
        ask: "Outputs: on a page of resources, each tool kit, guide or report with its year and a lasting address.",
        draft: "What you can use at once: [title, year, address]",
      },
      tool: {
        ask: "Outputs: on the tool's page, reports, data or guides from it, each with its year and a lasting address.",
        draft: "What came of it: [title, year, address]",
      },
    },
  },
  "case-studies": {
    plural: "case studies",
    asked: "Case studies with business",
    supply: "Supply case studies",
    letter: {
      entity: {
        ask: "Case studies: under “Our work”, a short account with industry, country, year and what came of it. You don't have to name the company.",
        draft: "Where it worked: [industry, country, year, what was done, what came of it]",
      },
      tool: {
        ask: "Case studies: on the tool's page, where it was used, with industry, country, year and result. You don't have to name the company.",
        draft: "Where it was used: [industry, country, year, what came of it]",
      },
    },
  },
  contact: {
    plural: "contacts",
    asked: "A way to get in touch",
    supply: "Supply a contact page",
    letter: {
      entity: {
        ask: "Contact: on the contact page, a form or an address for companies that belongs to a role, not to a person.",
        draft: "Contact for companies: [form, or an address such as business@…]",
      },
      tool: {
        ask: "Contact: on the tool's page, a form or an address that belongs to a role, not to a person.",
        draft: "Contact: [form, or an address such as support@…]",
      },
    },
  },
  cost: {
    plural: "costs",
    asked: "What it costs",
    supply: "Supply the cost",
    letter: {
      entity: {
        ask: "Cost: next to the services, whether they are free, by fee or by agreement. A range is enough.",
        draft: "What it costs: [free, membership from … a year, fees by agreement]",
      },
      tool: { ask: "Cost: on the tool's page.", draft: "What it costs: […]" },
    },
  },
  languages: {
    plural: "languages",
    asked: "In which languages",
    supply: "Supply the languages",
    letter: {
      entity: {
        ask: "Languages: next to the services or the contact, the languages in which you work.",
        draft: "Languages in which we work: [English, …]",
      },
      tool: {
        ask: "Languages: on the tool's page or in its store entry, the languages in which it can be used.",
        draft: "Languages: [English, …]",
      },
    },
  },
  currency: {
    plural: "recent evidence",
    asked: "Dated evidence from the last two years",
    supply: "Supply newer evidence",
    letter: {
      entity: {
        ask: "A date: on the page for business or in the news, the day of its last change. No dated page of the last two years was found.",
        draft: "Last changed: [day, month, year]",
      },
      tool: {
        ask: "A date: on the tool's page, the day of the last release or change. No dated page of the last two years was found.",
        draft: "Last release: [version; day, month, year]",
      },
    },
  },
};

/** The titles of fields in the schemas, which are English. */
const titles = Object.fromEntries(Object.entries(listedFields).map(([path, { title }]) => [path, title])) as Record<
  FieldPath,
  string
>;

/** What pages call the fields of a listing, in English: the schema's titles, but where a reader knows a better word. */
export const fieldLabels: Readonly<Record<FieldPath, string>> = {
  ...titles,
  "reach.scope": "Reach",
  developers: "Developed by",
  headquarters: "Head office",
  regulations: "Laws it helps with",
  repository: "Source code",
  target_users: "Made for",
  uses: "What people use it for",
};
