/** A kind of work: the functions that a tool of it has, and the concepts that a text about it speaks of. */
export interface KindOfWork {
  /** A tool with none of these functions does not do this work, whatever words it uses; the main one first. */
  readonly functions: string;
  /** Alternatives; of each all concepts are needed, and none after a `!`. */
  readonly signs: readonly string[];
}

/** Work for workers, companies and those who buy from them. */
const workOnGoods = {
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
    signs: ["fish index", "fish index company", "fish toolkitWork", "fish library"],
  },
  "worker-screening": { functions: "victim-identification", signs: ["screen frontline", "screen migrant translate"] },
} as const satisfies Record<string, KindOfWork>;

/** Work for survivors, the public, and those who investigate or protect. */
const workOnHelp = {
  "victim-hotline": {
    functions: "reporting-hotline",
    signs: [
      "hotline exploitation !app",
      "hotline survivor",
      "hotline police !app",
      "hotline migrant state",
      "hotline domestic !app",
    ],
  },
  "public-reports": {
    functions: "reporting-hotline",
    signs: [
      "report public app",
      "report exploitation app",
      "report police photo",
      "report police public",
      "report panic",
      "report carWash",
      "carWash public",
      "report driver exploitation",
      "public police app",
      "public police exploitation",
    ],
  },
  "crisis-button": {
    functions: "reporting-hotline victim-identification",
    signs: [
      "panic app",
      "panic survivor",
      "panic migrant",
      "panic exploitation",
      "panic worker",
      "panic document",
      "panic police",
    ],
  },
  "sex-adverts": {
    functions: "victim-identification suspect-identification data-analytics survivor-support",
    signs: ["advert"],
  },
  "web-intelligence": {
    functions: "suspect-identification victim-identification data-analytics",
    signs: ["crawl police", "crawl network", "crawl exploitation"],
  },
  "platform-moderation": { functions: "content-detection", signs: ["abuseImage platform", "platform photo child"] },
  "abuse-hashes": {
    functions: "content-detection",
    signs: ["hash abuseImage", "hash photo", "hash video", "remove abuseImage"],
  },
  "abuse-classifier": {
    functions: "content-detection",
    signs: ["classify abuseImage", "classify groom", "learn abuseImage"],
  },
  "abuse-blocklist": { functions: "content-detection", signs: ["block abuseImage"] },
  "own-image-removal": {
    functions: "content-detection survivor-support",
    signs: [
      "ownImage hash",
      "ownImage remove",
      "survivor hash photo !police",
      "ownImage block",
      "ownImage child",
      "ownImage photo",
    ],
  },
  "grooming-detection": { functions: "content-detection", signs: ["groom", "groom child"] },
  "report-clearing": {
    functions: "case-management reporting-hotline",
    signs: ["abuseImage report", "abuseImage caseWork", "report platform child"],
  },
  "bank-monitoring": { functions: "financial-crime-detection", signs: ["monitorMoney bank", "monitorMoney police"] },
  "crypto-tracing": { functions: "financial-crime-detection", signs: ["crypto"] },
  "case-management": {
    functions: "case-management",
    signs: ["caseWork survivor", "caseWork charity", "caseWork hotline", "caseWork child", "caseWork refer"],
  },
  "case-data": {
    functions: "data-analytics knowledge-sharing",
    signs: [
      "synth dataset",
      "synth survivor",
      "dataset survivor",
      "dataset caseWork",
      "anonymous caseWork",
      "synth caseWork",
    ],
  },
  "survivor-referral": {
    functions: "survivor-support",
    signs: ["refer survivor", "refer charity", "refer exploitation"],
  },
  "legal-help": { functions: "survivor-support", signs: ["legal survivor match", "legal survivor charity"] },
  "survivor-banking": {
    functions: "survivor-support",
    signs: ["account survivor", "account exploitation", "bank survivor train"],
  },
  "patient-screening": { functions: "victim-identification training", signs: ["clinician screen", "clinician train"] },
  "staff-training": {
    functions: "training",
    signs: ["play exploitation employer", "train hotel", "train driver", "train aviation", "train exploitation"],
  },
  "missing-children": { functions: "victim-identification", signs: ["missing child", "missing photo"] },
  "deterrent-chat": {
    functions: "awareness-education suspect-identification content-detection",
    signs: ["chatbot deter", "deter child", "chatbot child", "deter advert", "chatbot advert"],
  },
  "awareness-game": { functions: "awareness-education", signs: ["play exploitation", "play young"] },
  "tool-catalogue": { functions: "knowledge-sharing", signs: ["catalogue library", "catalogue exploitation"] },
  "law-database": {
    functions: "knowledge-sharing",
    signs: ["law dataset", "law register", "law library", "law index", "law catalogue", "law exploitation legal"],
  },
  "photo-clues": {
    functions: "victim-identification",
    signs: ["hotelRoom photo", "hotelRoom police", "hotelRoom survivor"],
  },
  "seized-devices": {
    functions: "content-detection",
    signs: ["seizedDevice abuseImage", "seizedDevice child", "seizedDevice hash", "seizedDevice photo match"],
  },
  "job-fraud": {
    functions: "victim-identification ethical-recruitment",
    signs: ["jobAdvert crawl", "jobAdvert police", "jobAdvert platform", "jobAdvert exploitation"],
  },
} as const satisfies Record<string, KindOfWork>;

/**
 * Kinds of work that tools of the field do: what is done, and who for.
 *
 * A text is about one if it speaks of all that one of its signs names. To share one says more than any word; the rarer it is,
 * the more.
 */
export const kindsOfWork = { ...workOnGoods, ...workOnHelp };

/** Its kind of work, by id. */
export type KindOfWorkId = keyof typeof kindsOfWork;

export function kindOfWorkById(id: string): KindOfWork | undefined {
  return (kindsOfWork as Readonly<Record<string, KindOfWork>>)[id];
}
