import { inLanguage } from "../../core/language/words.ts";
import { en as directory } from "../directory/messages.ts";
import { en as charts } from "../charts/messages.ts";
import { en as laws } from "../laws/messages.ts";
import { enAlike } from "../exists/words.en.ts";
import { enArticle } from "./article.en.ts";
import { enCaseStudies } from "./case-studies/words.en.ts";
import { enClarity } from "./clarity/words.en.ts";
import { enCoverage } from "./coverage/words.en.ts";
import { enDueDiligence } from "./due-diligence/words.en.ts";
import { enFreshness } from "./freshness/words.en.ts";
import { enNeeds } from "./needs/words.en.ts";
import { enOverlap } from "./overlap/words.en.ts";
import { enThen } from "./then-and-now/words.en.ts";
import { enTrends } from "./trends/words.en.ts";
import { enInsights } from "./words.en.ts";

/** Every word that these pages show, in English: their own, and those of what they are made of. */
export const en = {
  ...directory,
  ...charts,
  ...laws,
  alike: enAlike,
  insights: enInsights,
  article: enArticle,
  caseStudies: enCaseStudies,
  clarity: enClarity,
  coverage: enCoverage,
  dueDiligence: enDueDiligence,
  freshness: enFreshness,
  needs: enNeeds,
  overlap: enOverlap,
  thenAndNow: enThen,
  trends: enTrends,
};

export type Messages = typeof en;

/** The words of these pages in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
