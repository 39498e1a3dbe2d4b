import { enginesOf } from "../../core/facets/facet-index.ts";
import { countTerm } from "../../core/terms/term-coverage.ts";
import {
  addressOfTerm,
  addressOfVocabulary,
  type TermVocabulary,
  addressOfClarity,
  addressOfExists,
  addressOfCoverage,
} from "../../dataset/address.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { addressOfStudies } from "../../core/insights/case-studies.ts";
import type { Messages } from "./words.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { addressOfFreshness } from "../insights/freshness/queue.ts";
import { termTitle, termsOfPages } from "../vocabulary/terms.ts";

/** Something that the 2021 report found wanting, and what answers it here. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
  readonly links: readonly { readonly title: string; readonly address: string }[];
}

/** What the 2021 report asked for; every figure leads to exactly the listings that it counts. */
export function askedIn2021(catalogue: Catalogue, t: Messages): Asked[] {
  const { asked } = t;
  return [
    {
      question: asked.partner,
      answer: asked.partnerAnswer,
      links: [
        { title: t.match.findPartner, address: "/match/" },
        ...waysIn(["service", "industry"], t),
        countriesWith(catalogue, t),
      ],
    },
    {
      question: asked.unclear,
      answer: asked.unclearAnswer,
      links: [
        { title: t.clarity.title, address: addressOfClarity },
        { title: t.start.contribute, address: "/contribute/" },
      ],
    },
    {
      question: asked.outdated,
      answer: asked.outdatedAnswer,
      links: [{ title: t.freshness.title, address: addressOfFreshness }],
    },
    {
      question: asked.recruitment,
      answer: asked.recruitmentAnswer,
      links: [...recruitment(catalogue, t), { title: t.thenAndNow.title, address: "/insights/" }],
    },
    {
      question: asked.regions,
      answer: asked.regionsAnswer,
      links: [
        ...underServed(catalogue, t),
        { title: t.coverage.title, address: addressOfCoverage() },
        { title: t.map.title, address: "/map/" },
      ],
    },
    {
      question: asked.cases,
      answer: asked.casesAnswer,
      links: [{ title: t.caseStudies.title, address: addressOfStudies }],
    },
    {
      question: asked.alike,
      answer: asked.alikeAnswer,
      links: [
        ...waysIn(["tool-function", "kind-of-work", "target-user", "technology"], t),
        { title: t.overlap.title, address: "/insights/overlap/" },
        { title: t.exists.title, address: addressOfExists },
      ],
    },
  ];
}

function waysIn(names: readonly TermVocabulary[], t: Messages) {
  return names.map((name) => ({
    title: t.allTerms({ count: termsOfPages(name).length, title: t.terms[name].title }),
    address: addressOfVocabulary(name),
  }));
}

function countriesWith({ byTerm }: Catalogue, { asked }: Messages) {
  return {
    title: asked.countries({ count: byTerm.get("country")?.size ?? 0 }),
    address: addressOfVocabulary("country"),
  };
}

function recruitment({ register }: Catalogue, { asked }: Messages) {
  const link = (vocabulary: TermVocabulary, id: string, message: Messages["asked"]["recruitmentHelp"]) => ({
    title: message({
      title: termTitle(vocabulary, id),
      count: countTerm(enginesOf(register), vocabulary, id).total,
    }),
    address: addressOfTerm(vocabulary, id),
  });
  return [
    link("service", "ethical-recruitment", asked.recruitmentHelp),
    link("tool-function", "ethical-recruitment", asked.recruitmentTools),
    link("issue", "abusive-recruitment", asked.recruitmentIssue),
  ];
}

function underServed({ register }: Catalogue, { term }: Messages) {
  return vocabularyByName("region")
    .terms.filter((region) => region.under_served)
    .map(({ id, title }) => ({
      title: term.counted({ title, count: countTerm(enginesOf(register), "region", id).total }),
      address: addressOfTerm("region", id),
    }));
}
