/* Made from schemas/ by `npm run generate`; don't edit. */
import type { VocabularyTranslation } from "./translate-vocabulary.ts";
import arAccess from "../../schemas/translations/ar/access.json" with { type: "json" };
import arCost from "../../schemas/translations/ar/cost.json" with { type: "json" };
import arCountry from "../../schemas/translations/ar/country.json" with { type: "json" };
import arDueDiligenceStep from "../../schemas/translations/ar/due-diligence-step.json" with { type: "json" };
import arEntityState from "../../schemas/translations/ar/entity-state.json" with { type: "json" };
import arEntityType from "../../schemas/translations/ar/entity-type.json" with { type: "json" };
import arEvaluationIndependence from "../../schemas/translations/ar/evaluation-independence.json" with { type: "json" };
import arEvaluationMethod from "../../schemas/translations/ar/evaluation-method.json" with { type: "json" };
import arIndustry from "../../schemas/translations/ar/industry.json" with { type: "json" };
import arIssue from "../../schemas/translations/ar/issue.json" with { type: "json" };
import arKindOfWork from "../../schemas/translations/ar/kind-of-work.json" with { type: "json" };
import arLanguage from "../../schemas/translations/ar/language.json" with { type: "json" };
import arOutputType from "../../schemas/translations/ar/output-type.json" with { type: "json" };
import arPartnership from "../../schemas/translations/ar/partnership.json" with { type: "json" };
import arPlatform from "../../schemas/translations/ar/platform.json" with { type: "json" };
import arRegion from "../../schemas/translations/ar/region.json" with { type: "json" };
import arRegulation from "../../schemas/translations/ar/regulation.json" with { type: "json" };
import arRelation from "../../schemas/translations/ar/relation.json" with { type: "json" };
import arReviewLevel from "../../schemas/translations/ar/review-level.json" with { type: "json" };
import arScope from "../../schemas/translations/ar/scope.json" with { type: "json" };
import arService from "../../schemas/translations/ar/service.json" with { type: "json" };
import arTargetUser from "../../schemas/translations/ar/target-user.json" with { type: "json" };
import arTechnology from "../../schemas/translations/ar/technology.json" with { type: "json" };
import arToolFunction from "../../schemas/translations/ar/tool-function.json" with { type: "json" };
import arToolState from "../../schemas/translations/ar/tool-state.json" with { type: "json" };
import esAccess from "../../schemas/translations/es/access.json" with { type: "json" };
import esCost from "../../schemas/translations/es/cost.json" with { type: "json" };
import esCountry from "../../schemas/translations/es/country.json" with { type: "json" };
import esDueDiligenceStep from "../../schemas/translations/es/due-diligence-step.json" with { type: "json" };
import esEntityState from "../../schemas/translations/es/entity-state.json" with { type: "json" };
import esEntityType from "../../schemas/translations/es/entity-type.json" with { type: "json" };
import esEvaluationIndependence from "../../schemas/translations/es/evaluation-independence.json" with { type: "json" };
import esEvaluationMethod from "../../schemas/translations/es/evaluation-method.json" with { type: "json" };
import esIndustry from "../../schemas/translations/es/industry.json" with { type: "json" };
import esIssue from "../../schemas/translations/es/issue.json" with { type: "json" };
import esKindOfWork from "../../schemas/translations/es/kind-of-work.json" with { type: "json" };
import esLanguage from "../../schemas/translations/es/language.json" with { type: "json" };
import esOutputType from "../../schemas/translations/es/output-type.json" with { type: "json" };
import esPartnership from "../../schemas/translations/es/partnership.json" with { type: "json" };
import esPlatform from "../../schemas/translations/es/platform.json" with { type: "json" };
import esRegion from "../../schemas/translations/es/region.json" with { type: "json" };
import esRegulation from "../../schemas/translations/es/regulation.json" with { type: "json" };
import esRelation from "../../schemas/translations/es/relation.json" with { type: "json" };
import esReviewLevel from "../../schemas/translations/es/review-level.json" with { type: "json" };
import esScope from "../../schemas/translations/es/scope.json" with { type: "json" };
import esService from "../../schemas/translations/es/service.json" with { type: "json" };
import esTargetUser from "../../schemas/translations/es/target-user.json" with { type: "json" };
import esTechnology from "../../schemas/translations/es/technology.json" with { type: "json" };
import esToolFunction from "../../schemas/translations/es/tool-function.json" with { type: "json" };
import esToolState from "../../schemas/translations/es/tool-state.json" with { type: "json" };
import frAccess from "../../schemas/translations/fr/access.json" with { type: "json" };
import frCost from "../../schemas/translations/fr/cost.json" with { type: "json" };
import frCountry from "../../schemas/translations/fr/country.json" with { type: "json" };
import frDueDiligenceStep from "../../schemas/translations/fr/due-diligence-step.json" with { type: "json" };
import frEntityState from "../../schemas/translations/fr/entity-state.json" with { type: "json" };
import frEntityType from "../../schemas/translations/fr/entity-type.json" with { type: "json" };
import frEvaluationIndependence from "../../schemas/translations/fr/evaluation-independence.json" with { type: "json" };
import frEvaluationMethod from "../../schemas/translations/fr/evaluation-method.json" with { type: "json" };
import frIndustry from "../../schemas/translations/fr/industry.json" with { type: "json" };
import frIssue from "../../schemas/translations/fr/issue.json" with { type: "json" };
import frKindOfWork from "../../schemas/translations/fr/kind-of-work.json" with { type: "json" };
import frLanguage from "../../schemas/translations/fr/language.json" with { type: "json" };
import frOutputType from "../../schemas/translations/fr/output-type.json" with { type: "json" };
import frPartnership from "../../schemas/translations/fr/partnership.json" with { type: "json" };
import frPlatform from "../../schemas/translations/fr/platform.json" with { type: "json" };
import frRegion from "../../schemas/translations/fr/region.json" with { type: "json" };
import frRegulation from "../../schemas/translations/fr/regulation.json" with { type: "json" };
import frRelation from "../../schemas/translations/fr/relation.json" with { type: "json" };
import frReviewLevel from "../../schemas/translations/fr/review-level.json" with { type: "json" };
import frScope from "../../schemas/translations/fr/scope.json" with { type: "json" };
import frService from "../../schemas/translations/fr/service.json" with { type: "json" };
import frTargetUser from "../../schemas/translations/fr/target-user.json" with { type: "json" };
import frTechnology from "../../schemas/translations/fr/technology.json" with { type: "json" };
import frToolFunction from "../../schemas/translations/fr/tool-function.json" with { type: "json" };
import frToolState from "../../schemas/translations/fr/tool-state.json" with { type: "json" };
import ptAccess from "../../schemas/translations/pt/access.json" with { type: "json" };
import ptCost from "../../schemas/translations/pt/cost.json" with { type: "json" };
import ptCountry from "../../schemas/translations/pt/country.json" with { type: "json" };
import ptDueDiligenceStep from "../../schemas/translations/pt/due-diligence-step.json" with { type: "json" };
import ptEntityState from "../../schemas/translations/pt/entity-state.json" with { type: "json" };
import ptEntityType from "../../schemas/translations/pt/entity-type.json" with { type: "json" };
import ptEvaluationIndependence from "../../schemas/translations/pt/evaluation-independence.json" with { type: "json" };
import ptEvaluationMethod from "../../schemas/translations/pt/evaluation-method.json" with { type: "json" };
import ptIndustry from "../../schemas/translations/pt/industry.json" with { type: "json" };
import ptIssue from "../../schemas/translations/pt/issue.json" with { type: "json" };
import ptKindOfWork from "../../schemas/translations/pt/kind-of-work.json" with { type: "json" };
import ptLanguage from "../../schemas/translations/pt/language.json" with { type: "json" };
import ptOutputType from "../../schemas/translations/pt/output-type.json" with { type: "json" };
import ptPartnership from "../../schemas/translations/pt/partnership.json" with { type: "json" };
import ptPlatform from "../../schemas/translations/pt/platform.json" with { type: "json" };
import ptRegion from "../../schemas/translations/pt/region.json" with { type: "json" };
import ptRegulation from "../../schemas/translations/pt/regulation.json" with { type: "json" };
import ptRelation from "../../schemas/translations/pt/relation.json" with { type: "json" };
import ptReviewLevel from "../../schemas/translations/pt/review-level.json" with { type: "json" };
import ptScope from "../../schemas/translations/pt/scope.json" with { type: "json" };
import ptService from "../../schemas/translations/pt/service.json" with { type: "json" };
import ptTargetUser from "../../schemas/translations/pt/target-user.json" with { type: "json" };
import ptTechnology from "../../schemas/translations/pt/technology.json" with { type: "json" };
import ptToolFunction from "../../schemas/translations/pt/tool-function.json" with { type: "json" };
import ptToolState from "../../schemas/translations/pt/tool-state.json" with { type: "json" };

export const vocabularyTranslations: Readonly<Record<string, Readonly<Record<string, VocabularyTranslation>>>> = {
  "ar": {
    "access": arAccess,
    "cost": arCost,
    "country": arCountry,
    "due-diligence-step": arDueDiligenceStep,
    "entity-state": arEntityState,
    "entity-type": arEntityType,
    "evaluation-independence": arEvaluationIndependence,
    "evaluation-method": arEvaluationMethod,
    "industry": arIndustry,
    "issue": arIssue,
    "kind-of-work": arKindOfWork,
    "language": arLanguage,
    "output-type": arOutputType,
    "partnership": arPartnership,
    "platform": arPlatform,
    "region": arRegion,
    "regulation": arRegulation,
    "relation": arRelation,
    "review-level": arReviewLevel,
    "scope": arScope,
    "service": arService,
    "target-user": arTargetUser,
    "technology": arTechnology,
    "tool-function": arToolFunction,
    "tool-state": arToolState,
  },
  "es": {
    "access": esAccess,
    "cost": esCost,
    "country": esCountry,
    "due-diligence-step": esDueDiligenceStep,
    "entity-state": esEntityState,
    "entity-type": esEntityType,
    "evaluation-independence": esEvaluationIndependence,
    "evaluation-method": esEvaluationMethod,
    "industry": esIndustry,
    "issue": esIssue,
    "kind-of-work": esKindOfWork,
    "language": esLanguage,
    "output-type": esOutputType,
    "partnership": esPartnership,
    "platform": esPlatform,
    "region": esRegion,
    "regulation": esRegulation,
    "relation": esRelation,
    "review-level": esReviewLevel,
    "scope": esScope,
    "service": esService,
    "target-user": esTargetUser,
    "technology": esTechnology,
    "tool-function": esToolFunction,
    "tool-state": esToolState,
  },
  "fr": {
    "access": frAccess,
    "cost": frCost,
    "country": frCountry,
    "due-diligence-step": frDueDiligenceStep,
    "entity-state": frEntityState,
    "entity-type": frEntityType,
    "evaluation-independence": frEvaluationIndependence,
    "evaluation-method": frEvaluationMethod,
    "industry": frIndustry,
    "issue": frIssue,
    "kind-of-work": frKindOfWork,
    "language": frLanguage,
    "output-type": frOutputType,
    "partnership": frPartnership,
    "platform": frPlatform,
    "region": frRegion,
    "regulation": frRegulation,
    "relation": frRelation,
    "review-level": frReviewLevel,
    "scope": frScope,
    "service": frService,
    "target-user": frTargetUser,
    "technology": frTechnology,
    "tool-function": frToolFunction,
    "tool-state": frToolState,
  },
  "pt": {
    "access": ptAccess,
    "cost": ptCost,
    "country": ptCountry,
    "due-diligence-step": ptDueDiligenceStep,
    "entity-state": ptEntityState,
    "entity-type": ptEntityType,
    "evaluation-independence": ptEvaluationIndependence,
    "evaluation-method": ptEvaluationMethod,
    "industry": ptIndustry,
    "issue": ptIssue,
    "kind-of-work": ptKindOfWork,
    "language": ptLanguage,
    "output-type": ptOutputType,
    "partnership": ptPartnership,
    "platform": ptPlatform,
    "region": ptRegion,
    "regulation": ptRegulation,
    "relation": ptRelation,
    "review-level": ptReviewLevel,
    "scope": ptScope,
    "service": ptService,
    "target-user": ptTargetUser,
    "technology": ptTechnology,
    "tool-function": ptToolFunction,
    "tool-state": ptToolState,
  },
};
