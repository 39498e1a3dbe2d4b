import { fieldLabels } from "../vocabulary/fields/words.ts";
import type { Answer } from "../../core/match/weights.ts";
import type { Criterion } from "../../core/match/criteria.ts";

/** The tables of the guide "How matching works", in English. */
export const matchGuideWords = {
  answerHeads: { says: "What a listing says", name: "Name", value: "Value" },
  answers: {
    stated: "A tag says so, and the summary does too",
    tagged: "A tag says so; the summary says other things",
    "stated-global": "Works worldwide and names your country",
    "case-study": "A published case study is about it",
    mixed: "Part of it is free, part of it is not",
    regional: "Works in your country's region; no countries named",
    summary: "No tag, but the summary mentions it",
    general: "Names trafficking in general",
    kindred: "A form of your issue, or the issue that yours is a form of",
    "cross-industry": "Works with any industry",
    "global-region": "Works worldwide, in your country's region too",
    nearby: "Works in your country's region and names other countries",
    global: "Works worldwide; no regions named",
    "global-elsewhere": "Works worldwide and names other regions",
    "not-stated": "Nothing stated",
    "to-states": "A body of states offers it; no way for companies to take part was found",
    other: "States something else",
  } satisfies Readonly<Record<Answer, string>>,
  criterionHeads: { point: "Point", name: "Name", weight: "Weight", share: "Share of the best", why: "Why" },
  criteria: {
    services: { point: "Help (organisations)", why: "without it, a partner is no use" },
    functions: { point: "Help (tools)", why: "as for organisations" },
    work: { point: "Kind of work (tools)", why: "as for help, but more exact" },
    place: { point: "Place", why: "a partner that does not work there is no use; work in the region helps too" },
    industries: { point: "Industry", why: "those who know your industry do not have to learn it first" },
    issues: { point: "Issue", why: "issues overlap, and most name forced labour" },
    target_users: { point: "Users (tools)", why: "often clear from what the tool does" },
    languages: { point: "Language", why: "few listings state it" },
    cost: { point: fieldLabels["offer.cost"], why: "few listings state it" },
    access: { point: "Access (tools)", why: "many listings do not state it" },
    partnerships: { point: "Ways to engage", why: "what is offered to others can often be arranged" },
  } satisfies Readonly<Record<Criterion, { readonly point: string; readonly why: string }>>,
};
