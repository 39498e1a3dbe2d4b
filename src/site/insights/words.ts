import articleCatalogue from "#words/insights-article.json" with { type: "json" };
import caseStudiesCatalogue from "#words/insights-case-studies.json" with { type: "json" };
import clarityCatalogue from "#words/insights-clarity.json" with { type: "json" };
import coverageCatalogue from "#words/insights-coverage.json" with { type: "json" };
import dueDiligenceCatalogue from "#words/insights-due-diligence.json" with { type: "json" };
import evaluationsCatalogue from "#words/insights-evaluations.json" with { type: "json" };
import freshnessCatalogue from "#words/insights-freshness.json" with { type: "json" };
import needsCatalogue from "#words/insights-needs.json" with { type: "json" };
import overlapCatalogue from "#words/insights-overlap.json" with { type: "json" };
import thenAndNowCatalogue from "#words/insights-then-and-now.json" with { type: "json" };
import trendsCatalogue from "#words/insights-trends.json" with { type: "json" };
import catalogue from "#words/insights.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages that all pages of the insights share. */
export const insightsMessages = messagesOf("insights", catalogue);
/** Messages of the overview, which reads as an article. */
export const insightsArticleMessages = messagesOf("insights-article", articleCatalogue);
export const insightsCaseStudiesMessages = messagesOf("insights-case-studies", caseStudiesCatalogue);
export const insightsClarityMessages = messagesOf("insights-clarity", clarityCatalogue);
export const insightsCoverageMessages = messagesOf("insights-coverage", coverageCatalogue);
export const insightsDueDiligenceMessages = messagesOf("insights-due-diligence", dueDiligenceCatalogue);
export const insightsEvaluationsMessages = messagesOf("insights-evaluations", evaluationsCatalogue);
export const insightsFreshnessMessages = messagesOf("insights-freshness", freshnessCatalogue);
export const insightsNeedsMessages = messagesOf("insights-needs", needsCatalogue);
export const insightsOverlapMessages = messagesOf("insights-overlap", overlapCatalogue);
export const insightsThenAndNowMessages = messagesOf("insights-then-and-now", thenAndNowCatalogue);
export const insightsTrendsMessages = messagesOf("insights-trends", trendsCatalogue);
