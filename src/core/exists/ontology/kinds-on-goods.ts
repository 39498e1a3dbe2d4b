import type { KindOfWork } from "../lexicon.ts";

/** Work for workers, companies and those who buy from them. */
export const kindsOnGoods = {
  "recruiter-reviews": {
    functions: "ethical-recruitment worker-voice",
    signs: [
      "rate recruiter migrant",
      "rate recruiter worker",
      "rate recruiter clinician",
      "rate employer migrant",
      "rate recruiter",
      "rate employer worker !supplier !survey",
    ],
  },
  "worker-surveys": {
    functions: "worker-voice",
    signs: ["survey worker", "rate employer worker", "survey supplier", "survey fish"],
  },
  "worker-complaints": {
    functions: "worker-voice",
    signs: ["complaint worker", "complaint supplier", "hotline worker", "complaint migrant"],
  },
  "migrant-guide": {
    functions: "awareness-education",
    signs: ["inform migrant", "document migrant", "migrant recruitment chatbot"],
  },
  "job-placement": {
    functions: "ethical-recruitment",
    signs: ["jobMatch domestic", "jobMatch migrant", "jobMatch worker", "jobMatch noFee", "domestic noFee recruitment"],
  },
  "recruitment-guidance": {
    functions: "ethical-recruitment",
    signs: ["recruitment toolkitWork recruiter", "recruitment toolkitWork supplier", "recruitment toolkitWork company"],
  },
  "mineral-tracing": { functions: "traceability", signs: ["trace mineral", "ledger mineral"] },
  "seafood-tracing": { functions: "traceability", signs: ["trace fish", "ledger fish"] },
  "gem-tracing": { functions: "traceability", signs: ["trace gem", "ledger gem"] },
  "garment-tracing": { functions: "traceability", signs: ["trace garment", "map garment", "trace uyghur"] },
  "shopper-apps": {
    functions: "awareness-education supply-chain-risk",
    signs: [
      "shopper grade",
      "shopper scan",
      "scan company exploitation",
      "grade company app",
      "shopper footprint",
      "scan exploitation company",
      "shopper exploitation app",
    ],
  },
  "company-benchmarks": {
    functions: "compliance-reporting data-analytics awareness-education",
    signs: ["grade company"],
  },
  "statement-register": { functions: "compliance-reporting", signs: ["statement register"] },
  "statement-analysis": {
    functions: "compliance-reporting data-analytics",
    signs: [
      "statement read",
      "statement grade",
      "statement quality",
      "statement classify",
      "statement learn",
      "statement match",
    ],
  },
  "supplier-questionnaire": {
    functions: "compliance-reporting supply-chain-risk",
    signs: ["questionnaire supplier", "questionnaire share"],
  },
  "company-self-check": { functions: "compliance-reporting", signs: ["questionnaire company !supplier"] },
  "trade-screening": {
    functions: "supply-chain-risk",
    signs: [
      "screenTrade exploitation",
      "screenTrade screen",
      "screenTrade map",
      "map screen",
      "map exploitation company",
    ],
  },
  "uyghur-lists": {
    functions: "supply-chain-risk data-analytics knowledge-sharing",
    signs: ["uyghur blacklist", "uyghur dataset", "uyghur company"],
  },
  "employer-blacklist": { functions: "data-analytics supply-chain-risk", signs: ["blacklist"] },
  "goods-risk": {
    functions: "supply-chain-risk",
    signs: ["product exploitation", "product childLabour", "product index"],
  },
  "risk-index": {
    functions: "supply-chain-risk data-analytics",
    signs: [
      "index exploitation",
      "index childLabour",
      "index product",
      "index dataset",
      "index procurement",
      "index investor",
      "childLabour investor",
    ],
  },
  "farm-child-labour": {
    functions: "case-management supply-chain-risk victim-identification",
    signs: ["childLabour farm", "child visit farm"],
  },
  "watch-from-space": {
    functions: "victim-identification supply-chain-risk",
    signs: ["lookFromSpace exploitation", "lookFromSpace childLabour", "lookFromSpace fish", "lookFromSpace farm"],
  },
  "worker-contracts": { functions: "ethical-recruitment", signs: ["ledger contract", "contract document"] },
  "audit-sharing": {
    functions: "supply-chain-risk compliance-reporting",
    signs: ["audit share", "audit garment share"],
  },
  "seafood-guidance": {
    functions: "knowledge-sharing supply-chain-risk",
    signs: ["fish index !uyghur", "fish rate company", "fish screen supplier", "fish toolkitWork !catalogue !uyghur"],
  },
  "worker-screening": { functions: "victim-identification", signs: ["screen frontline", "screen migrant translate"] },
} as const satisfies Record<string, KindOfWork>;
