import type { ClarityFact } from "../../core/register/clarity.ts";

interface FactWords {
  /** What is missing, where it could be on the organisation's own site, and what is enough. */
  readonly ask: string;
  /** A line of the draft, with gaps to fill. */
  readonly draft: string;
}

const facts: Readonly<Record<"entity" | "tool", Readonly<Record<ClarityFact, FactWords>>>> = {
  entity: {
    services: {
      ask: "Services: on the page for business, one line for each kind of help that a company can have.",
      draft: "What we offer: [training, advice, a hotline …]",
    },
    partnerships: {
      ask: "Ways to engage: on the page for business or under “Work with us”, what a company can join, buy, fund or do together with you.",
      draft: "How to work with us: [membership, joint projects, paid services, funding …]",
    },
    workstreams: {
      ask: "Workstreams: on the page for business or under “Our work”, the programmes or themes that you work on now, a few words each.",
      draft: "What we work on now: [programme or theme, one line each]",
    },
    outputs: {
      ask: "Outputs: on a page of resources, each tool kit, guide or report with its year and a lasting address.",
      draft: "What you can use at once: [title, year, address]",
    },
    "case-studies": {
      ask: "Case studies: under “Our work”, a short account with industry, country, year and what came of it. You don't have to name the company.",
      draft: "Where it worked: [industry, country, year, what was done, what came of it]",
    },
    contact: {
      ask: "Contact: on the contact page, a form or an address for companies that belongs to a role, not to a person.",
      draft: "Contact for companies: [form, or an address such as business@…]",
    },
    cost: {
      ask: "Cost: next to the services, whether they are free, by fee or by agreement. A range is enough.",
      draft: "What it costs: [free, membership from … a year, fees by agreement]",
    },
    languages: {
      ask: "Languages: next to the services or the contact, the languages in which you work.",
      draft: "Languages in which we work: [English, …]",
    },
    currency: {
      ask: "A date: on the page for business or in the news, the day of its last change. No dated page of the last two years was found.",
      draft: "Last changed: [day, month, year]",
    },
  },
  tool: {
    services: { ask: "Services: on the tool's page.", draft: "What it does: […]" },
    partnerships: {
      ask: "Ways to engage: on the tool's page, how a company can use it, join it, test it or fund it.",
      draft: "How a company can take part: [licence, pilot, membership, funding …]",
    },
    workstreams: { ask: "Workstreams: on the tool's page.", draft: "What is being worked on: […]" },
    outputs: {
      ask: "Outputs: on the tool's page, reports, data or guides from it, each with its year and a lasting address.",
      draft: "What came of it: [title, year, address]",
    },
    "case-studies": {
      ask: "Case studies: on the tool's page, where it was used, with industry, country, year and result. You don't have to name the company.",
      draft: "Where it was used: [industry, country, year, what came of it]",
    },
    contact: {
      ask: "Contact: on the tool's page, a form or an address that belongs to a role, not to a person.",
      draft: "Contact: [form, or an address such as support@…]",
    },
    cost: { ask: "Cost: on the tool's page.", draft: "What it costs: […]" },
    languages: {
      ask: "Languages: on the tool's page or in its store entry, the languages in which it can be used.",
      draft: "Languages: [English, …]",
    },
    currency: {
      ask: "A date: on the tool's page, the day of the last release or change. No dated page of the last two years was found.",
      draft: "Last release: [version; day, month, year]",
    },
  },
};

/** A text that an organisation could use to publish what could not be found. */
export const enClarityLetter = {
  summary: "A text for its organisation, ready to copy",
  note: "For the people who run its site. It says what could not be found and where it could be, and has a draft to fill in. Nothing is sent from this page.",
  facts,
  text: (
    kind: "entity" | "tool",
    missing: readonly ClarityFact[],
    {
      name,
      host,
      page,
      how,
    }: { name: string; host?: string | undefined; page?: string | undefined; how?: string | undefined },
  ): string =>
    [
      `What companies look for and could not find: ${name}`,
      "",
      "Hello,",
      "",
      `${name} is in the Anti-Trafficking Register${page === undefined ? "" : ` (${page})`}, an open list of who works with business against human trafficking. It holds what public sources say. ${missing.length === 1 ? "One fact" : "These facts"} that companies look for could not be found in them. If you like, you could add this to ${host ?? "your own site"}:`,
      "",
      ...missing.map((fact) => `- ${facts[kind][fact].ask}`),
      "",
      "One short page is enough. A draft to fill in:",
      "",
      kind === "entity" ? "    For business" : `    ${name} for business`,
      ...missing.map((fact) => `    ${facts[kind][fact].draft}`),
      "",
      `Once it is public, tell the register its address${how === undefined ? "" : ` (${how})`}. The listing will then name your page as its source. Publish only what you want to. A gap is not a judgement.`,
      "",
      "With kind regards",
    ].join("\n"),
};
