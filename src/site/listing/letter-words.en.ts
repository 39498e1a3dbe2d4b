import type { ClarityFact } from "../../core/register/clarity.ts";
import { enClarityFacts } from "../vocabulary/clarity-facts.en.ts";

/** A text that an organisation could use to publish what could not be found. */
export const enClarityLetter = {
  summary: "A text for its organisation, ready to copy",
  note: "For the people who run its site. It says what could not be found and where it could be, and has a draft to fill in. Nothing is sent from this page.",
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
      ...missing.map((fact) => `- ${enClarityFacts[fact].letter[kind].ask}`),
      "",
      "One short page is enough. A draft to fill in:",
      "",
      kind === "entity" ? "    For business" : `    ${name} for business`,
      ...missing.map((fact) => `    ${enClarityFacts[fact].letter[kind].draft}`),
      "",
      `Once it is public, tell the register its address${how === undefined ? "" : ` (${how})`}. The listing will then name your page as its source. Publish only what you want to. A gap is not a judgement.`,
      "",
      "With kind regards",
    ].join("\n"),
};
