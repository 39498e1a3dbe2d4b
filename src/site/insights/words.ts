import articleCatalogue from "#words/insights-article.json" with { type: "json" };
import pageCatalogue from "#words/insights.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as charts } from "../charts/words.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as laws } from "../laws/words.ts";
import { caseStudiesWords } from "./case-studies/words.ts";
import { clarityWords } from "./clarity/words.ts";
import { coverageWords } from "./coverage/words.ts";
import { dueDiligenceWords } from "./due-diligence/words.ts";
import { freshnessWords } from "./freshness/words.ts";
import { needsWords } from "./needs/words.ts";
import { overlapWords } from "./overlap/words.ts";
import { thenWords } from "./then-and-now/words.ts";
import { trendsWords } from "./trends/words.ts";

/** Every word of these pages. */
export const messages = {
  ...directory,
  ...charts,
  ...laws,
  /** The pages' names. */
  insights: messagesOf("insights", pageCatalogue),
  /** What the figures of the overview, which reads as an article, can't say by themselves. */
  article: messagesOf("insights-article", articleCatalogue),
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
};
