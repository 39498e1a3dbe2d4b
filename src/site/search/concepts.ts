import { functionsOfConcept, termsOfConcept } from "../../core/exists/inferred-tags.ts";
import { ontology } from "../../core/exists/ontology.ts";
import type { SearchConcept } from "../../core/search/search-page.ts";
import { everyday } from "./everyday/everyday.ts";

/**
 * The concepts by which the search finds terms, beside the terms' own words: kinds of people, goods, crimes and technologies.
 * Of what is done only that which a term is about is read, and only by phrases: a verb alone, as "follow", says too little.
 */
const read: Readonly<Record<keyof typeof ontology, readonly string[]>> = {
  goods: [
    ...[
      "farm",
      "fish",
      "mineral",
      "gem",
      "garment",
      "electronics",
      "construction",
      "kiln",
      "food",
      "timber",
      "healthGoods",
    ],
    ...["hotel", "aviation", "driver", "transit", "platform", "carWash", "beauty", "procurement"],
  ],
  matter: [
    ...[
      "childLabour",
      "uyghur",
      "advert",
      "abuseImage",
      "ownImage",
      "groom",
      "scam",
      "forcedCrime",
      "organ",
      "marriage",
    ],
    ...["surrogacy", "violence", "safety"],
  ],
  people: [
    ...[
      "domestic",
      "recruiter",
      "migrant",
      "child",
      "survivor",
      "police",
      "clinician",
      "bank",
      "investor",
      "researcher",
    ],
    ...["journalist", "frontline", "state", "shopper", "missing"],
  ],
  technology: ["ledger", "lookFromSpace", "face", "learn", "crypto"],
  channel: ["hotline", "chatbot", "whatsapp", "voiceCall", "extension"],
  work: [
    ...["legal", "refer", "account", "fund", "employSurvivor", "monitorMoney", "hash", "caseWork", "noFee", "jobMatch"],
    ...["complaint", "survey", "questionnaire", "audit", "trace", "statement", "screen", "screenTrade", "train"],
  ],
};

/** Terms of what people seek, where an idea for a tool has another or none. */
const sought: Readonly<Record<string, readonly string[]>> = {
  kiln: ["industries=construction", "issues=debt-bondage"],
  groom: ["issues=child-sexual-exploitation"],
  ownImage: ["issues=child-sexual-exploitation", "functions=content-detection"],
  legal: ["services=legal-support"],
  refer: ["services=survivor-support", "functions=survivor-support"],
  fund: ["services=funding"],
  employSurvivor: ["services=survivor-employment", "services=survivor-support"],
  noFee: ["issues=abusive-recruitment", "services=ethical-recruitment"],
  complaint: ["services=worker-voice-grievance", "functions=worker-voice"],
  audit: ["services=auditing-monitoring"],
  train: ["services=training", "functions=training"],
  hotline: ["services=hotline", "functions=reporting-hotline"],
  voiceCall: ["technologies=sms-ivr"],
  whatsapp: ["technologies=sms-ivr"],
  extension: ["platforms=browser-extension"],
  childLabour: ["issues=child-labour"],
};

/** The concepts that the search reads. */
export function searchConcepts(): SearchConcept[] {
  return [...everyday, ...conceptsOfOntology()];
}

function conceptsOfOntology(): SearchConcept[] {
  return Object.entries(read).flatMap(([facet, ids]) =>
    ids.map((id) => {
      const words = (ontology[facet as keyof typeof ontology] as Readonly<Record<string, string>>)[id];
      if (words === undefined) throw new RangeError(`unknown concept: ${id}`);
      const phrases = words.trim().split(/,\s*/);
      return {
        words: phrases.join(","),
        terms: sought[id] ?? [
          ...(termsOfConcept[id] ?? []).map(([key, term]) => `${key}=${term}`),
          ...(functionsOfConcept[id] ?? []).map((term) => `functions=${term}`),
        ],
      };
    }),
  );
}
