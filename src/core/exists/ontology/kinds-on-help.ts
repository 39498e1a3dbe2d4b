import type { KindOfWork } from "../lexicon.ts";

/** Work for survivors, the public, and those who investigate or protect. */
export const kindsOnHelp = {
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
    signs: [
      "play exploitation employer",
      "train hotel",
      "train driver",
      "train aviation",
      "train exploitation",
      "train worker employer",
    ],
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
