/* Made from schemas/ by `npm run generate`; don't edit. */
import access from "../../schemas/vocabularies/access.json" with { type: "json" };
import cost from "../../schemas/vocabularies/cost.json" with { type: "json" };
import country from "../../schemas/vocabularies/country.json" with { type: "json" };
import dueDiligenceStep from "../../schemas/vocabularies/due-diligence-step.json" with { type: "json" };
import entityState from "../../schemas/vocabularies/entity-state.json" with { type: "json" };
import entityType from "../../schemas/vocabularies/entity-type.json" with { type: "json" };
import evaluationIndependence from "../../schemas/vocabularies/evaluation-independence.json" with { type: "json" };
import evaluationMethod from "../../schemas/vocabularies/evaluation-method.json" with { type: "json" };
import industry from "../../schemas/vocabularies/industry.json" with { type: "json" };
import issue from "../../schemas/vocabularies/issue.json" with { type: "json" };
import kindOfWork from "../../schemas/vocabularies/kind-of-work.json" with { type: "json" };
import language from "../../schemas/vocabularies/language.json" with { type: "json" };
import outputType from "../../schemas/vocabularies/output-type.json" with { type: "json" };
import partnership from "../../schemas/vocabularies/partnership.json" with { type: "json" };
import platform from "../../schemas/vocabularies/platform.json" with { type: "json" };
import region from "../../schemas/vocabularies/region.json" with { type: "json" };
import regulation from "../../schemas/vocabularies/regulation.json" with { type: "json" };
import relation from "../../schemas/vocabularies/relation.json" with { type: "json" };
import reviewLevel from "../../schemas/vocabularies/review-level.json" with { type: "json" };
import scope from "../../schemas/vocabularies/scope.json" with { type: "json" };
import service from "../../schemas/vocabularies/service.json" with { type: "json" };
import targetUser from "../../schemas/vocabularies/target-user.json" with { type: "json" };
import technology from "../../schemas/vocabularies/technology.json" with { type: "json" };
import toolFunction from "../../schemas/vocabularies/tool-function.json" with { type: "json" };
import toolState from "../../schemas/vocabularies/tool-state.json" with { type: "json" };

export const vocabularyFiles = [access, cost, country, dueDiligenceStep, entityState, entityType, evaluationIndependence, evaluationMethod, industry, issue, kindOfWork, language, outputType, partnership, platform, region, regulation, relation, reviewLevel, scope, service, targetUser, technology, toolFunction, toolState] as const;
