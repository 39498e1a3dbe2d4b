/* Made from schemas/ by `npm run generate`; don't edit. */

/**
 * Who may use a tool, and whether it costs anything.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "AccessTerm".
 */
export type AccessTerm = "free" | "paid" | "restricted" | "mixed";
/**
 * What it costs a company to use what an entity offers.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "CostTerm".
 */
export type CostTerm = "free" | "membership-fee" | "paid" | "mixed";
/**
 * The countries and territories of ISO 3166-1 in which a listing is based or works; a name here takes no position on status.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "CountryTerm".
 */
export type CountryTerm =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";
/**
 * The steps of due diligence, as the OECD describes them, that a service or tool helps with.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "DueDiligenceStepTerm".
 */
export type DueDiligenceStepTerm = "embed" | "identify" | "mitigate" | "track" | "communicate" | "remediate";
/**
 * Whether an entity is still at work, according to its sources.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "EntityStateTerm".
 */
export type EntityStateTerm = "active" | "closed" | "merged" | "unknown";
/**
 * What kind of organisation or initiative an entity is.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "EntityTypeTerm".
 */
export type EntityTypeTerm =
  | "intergovernmental"
  | "government"
  | "multi-stakeholder-initiative"
  | "business-led-initiative"
  | "ngo"
  | "social-enterprise"
  | "service-provider"
  | "trade-union"
  | "research"
  | "funder"
  | "standard-body"
  | "investor-initiative";
/**
 * Who made an evaluation, and who hired them.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "EvaluationIndependenceTerm".
 */
export type EvaluationIndependenceTerm = "independent" | "commissioned" | "own";
/**
 * How an evaluation came to its main finding.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "EvaluationMethodTerm".
 */
export type EvaluationMethodTerm =
  | "randomised"
  | "quasi-experimental"
  | "before-after"
  | "survey"
  | "qualitative"
  | "process"
  | "accuracy-test"
  | "synthesis";
/**
 * The industries with which a listing works, or whose workers it serves.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "IndustryTerm".
 */
export type IndustryTerm =
  | "cross-industry"
  | "agriculture"
  | "apparel-textiles"
  | "automotive"
  | "construction"
  | "domestic-work-cleaning"
  | "electronics-ict"
  | "energy-extractives"
  | "financial-services"
  | "fishing-seafood"
  | "food-beverage"
  | "forestry-paper"
  | "healthcare"
  | "hospitality-tourism"
  | "jewellery-metals"
  | "logistics-transport"
  | "manufacturing"
  | "media-technology"
  | "public-procurement"
  | "recruitment-staffing"
  | "retail-consumer-goods"
  | "sports-events";
/**
 * The forms of exploitation that a listing speaks of.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "IssueTerm".
 */
export type IssueTerm =
  | "human-trafficking"
  | "forced-labour"
  | "child-labour"
  | "abusive-recruitment"
  | "debt-bondage"
  | "domestic-servitude"
  | "state-imposed-forced-labour"
  | "sexual-exploitation"
  | "child-sexual-exploitation"
  | "forced-marriage"
  | "forced-criminality"
  | "organ-removal";
/**
 * What a tool does, so that tools that do the same work are found together.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "KindOfWorkTerm".
 */
export type KindOfWorkTerm =
  | "supply-chain-mapping"
  | "trade-screening"
  | "goods-risk"
  | "risk-index"
  | "named-company-list"
  | "import-ban-tracking"
  | "mineral-tracing"
  | "garment-tracing"
  | "food-tracing"
  | "origin-testing"
  | "worker-surveys"
  | "worker-complaints"
  | "worker-helpline"
  | "worker-messaging"
  | "recruiter-reviews"
  | "recruiter-vetting"
  | "recruitment-guidance"
  | "job-placement"
  | "worker-contracts"
  | "job-fraud"
  | "statement-register"
  | "statement-analysis"
  | "company-benchmarks"
  | "company-self-check"
  | "supplier-questionnaire"
  | "audit-sharing"
  | "due-diligence-software"
  | "due-diligence-guidance"
  | "case-data"
  | "case-data-privacy"
  | "data-sharing"
  | "training-data"
  | "bank-monitoring"
  | "financial-red-flags"
  | "crypto-tracing"
  | "sex-adverts"
  | "worker-screening"
  | "patient-screening"
  | "child-labour-monitoring"
  | "watch-from-space"
  | "missing-children"
  | "face-recognition"
  | "photo-clues"
  | "victim-outreach"
  | "web-intelligence"
  | "offender-tracing"
  | "platform-moderation"
  | "hash-matching"
  | "abuse-hashes"
  | "abuse-classifier"
  | "seized-devices"
  | "abuse-takedown"
  | "abuse-blocklist"
  | "own-image-removal"
  | "grooming-detection"
  | "victim-hotline"
  | "public-reports"
  | "crisis-button"
  | "case-management"
  | "hotline-software"
  | "report-clearing"
  | "survivor-referral"
  | "shelter-beds"
  | "legal-help"
  | "survivor-banking"
  | "service-directory"
  | "migrant-guide"
  | "warning-signs"
  | "awareness-game"
  | "shopper-apps"
  | "deterrent-chat"
  | "staff-training"
  | "company-training"
  | "worker-training"
  | "law-database"
  | "tool-catalogue"
  | "research-library"
  | "practitioner-network"
  | "data-standard";
/**
 * The languages in which a listing offers its help, as ISO 639-1 codes, else as ISO 639-3 codes.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "LanguageTerm".
 */
export type LanguageTerm =
  | "aa"
  | "ab"
  | "ach"
  | "acm"
  | "ae"
  | "aeb"
  | "af"
  | "afb"
  | "ak"
  | "am"
  | "an"
  | "apc"
  | "apd"
  | "ar"
  | "arn"
  | "arq"
  | "ary"
  | "arz"
  | "as"
  | "av"
  | "awa"
  | "ay"
  | "ayl"
  | "az"
  | "ba"
  | "bal"
  | "ban"
  | "bci"
  | "bcl"
  | "be"
  | "bem"
  | "bg"
  | "bho"
  | "bi"
  | "bm"
  | "bn"
  | "bo"
  | "br"
  | "bs"
  | "ca"
  | "ce"
  | "ceb"
  | "ch"
  | "ckb"
  | "cmn"
  | "cnh"
  | "co"
  | "cr"
  | "cs"
  | "ctg"
  | "ctu"
  | "cu"
  | "cv"
  | "cy"
  | "da"
  | "dag"
  | "de"
  | "doi"
  | "dv"
  | "dyu"
  | "dz"
  | "ee"
  | "efi"
  | "el"
  | "en"
  | "eo"
  | "es"
  | "et"
  | "eu"
  | "fa"
  | "ff"
  | "fi"
  | "fil"
  | "fj"
  | "fo"
  | "fon"
  | "fr"
  | "fy"
  | "ga"
  | "gaa"
  | "gd"
  | "gl"
  | "gn"
  | "gpe"
  | "gu"
  | "guz"
  | "gv"
  | "ha"
  | "haz"
  | "he"
  | "hi"
  | "hil"
  | "hmn"
  | "hne"
  | "ho"
  | "hr"
  | "ht"
  | "hu"
  | "hy"
  | "hz"
  | "ia"
  | "id"
  | "ie"
  | "ig"
  | "ii"
  | "ik"
  | "ilo"
  | "io"
  | "is"
  | "it"
  | "iu"
  | "ja"
  | "jv"
  | "ka"
  | "kac"
  | "kam"
  | "kea"
  | "kek"
  | "kg"
  | "ki"
  | "kj"
  | "kjp"
  | "kk"
  | "kl"
  | "kln"
  | "km"
  | "kmr"
  | "kn"
  | "ko"
  | "kok"
  | "kr"
  | "kri"
  | "ks"
  | "ksw"
  | "ku"
  | "kv"
  | "kw"
  | "ky"
  | "la"
  | "lb"
  | "lg"
  | "li"
  | "ln"
  | "lo"
  | "lt"
  | "lu"
  | "luo"
  | "lus"
  | "luy"
  | "lv"
  | "mad"
  | "mag"
  | "mai"
  | "mam"
  | "mdh"
  | "men"
  | "mg"
  | "mh"
  | "mi"
  | "min"
  | "mix"
  | "mk"
  | "ml"
  | "mn"
  | "mni"
  | "mnw"
  | "mos"
  | "mr"
  | "mrw"
  | "ms"
  | "mt"
  | "my"
  | "na"
  | "nan"
  | "nb"
  | "nd"
  | "ne"
  | "new"
  | "ng"
  | "nhe"
  | "nl"
  | "nn"
  | "no"
  | "nr"
  | "nv"
  | "ny"
  | "nyn"
  | "oc"
  | "oj"
  | "om"
  | "or"
  | "os"
  | "pa"
  | "pag"
  | "pam"
  | "pcm"
  | "pi"
  | "pl"
  | "pnb"
  | "prs"
  | "ps"
  | "pt"
  | "qu"
  | "quc"
  | "raj"
  | "rhg"
  | "rm"
  | "rn"
  | "ro"
  | "rom"
  | "ru"
  | "rw"
  | "sa"
  | "sat"
  | "sc"
  | "sd"
  | "se"
  | "sg"
  | "shn"
  | "si"
  | "sid"
  | "sk"
  | "skr"
  | "sl"
  | "sm"
  | "sn"
  | "so"
  | "sq"
  | "sr"
  | "ss"
  | "st"
  | "su"
  | "sv"
  | "sw"
  | "syl"
  | "ta"
  | "taj"
  | "tcy"
  | "te"
  | "tem"
  | "teo"
  | "tet"
  | "tg"
  | "th"
  | "ti"
  | "tig"
  | "tk"
  | "tl"
  | "tn"
  | "to"
  | "tr"
  | "trc"
  | "ts"
  | "tsg"
  | "tt"
  | "tum"
  | "tw"
  | "ty"
  | "tzh"
  | "tzo"
  | "ug"
  | "uk"
  | "umb"
  | "ur"
  | "uz"
  | "ve"
  | "vi"
  | "vo"
  | "wa"
  | "wal"
  | "war"
  | "wo"
  | "xh"
  | "xog"
  | "yi"
  | "yo"
  | "yua"
  | "yue"
  | "za"
  | "zap"
  | "zh"
  | "zu";
/**
 * What kind of publication or product a listed output is.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "OutputTypeTerm".
 */
export type OutputTypeTerm =
  | "report"
  | "guidance"
  | "toolkit"
  | "standard"
  | "database"
  | "benchmark"
  | "training"
  | "e-learning"
  | "case-study"
  | "technology"
  | "event"
  | "newsletter";
/**
 * The ways in which a company can engage with a listing.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "PartnershipTerm".
 */
export type PartnershipTerm =
  | "membership"
  | "joint-project"
  | "training-participation"
  | "funding-sponsorship"
  | "paid-services"
  | "pledge-signatory"
  | "steering-governance"
  | "certification"
  | "data-sharing"
  | "survivor-hiring"
  | "pro-bono-in-kind";
/**
 * Where a tool runs, or in what form it is delivered.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "PlatformTerm".
 */
export type PlatformTerm = "web" | "android" | "ios" | "sms" | "desktop" | "browser-extension" | "api" | "dataset";
/**
 * The parts of the world in which a listing works; a country may lie in two of them.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "RegionTerm".
 */
export type RegionTerm =
  | "africa"
  | "middle-east-north-africa"
  | "latin-america-caribbean"
  | "north-america"
  | "europe"
  | "central-asia"
  | "south-asia"
  | "south-east-asia"
  | "east-asia"
  | "oceania";
/**
 * Laws, treaties and guidelines on forced labour and trafficking that a listing helps with, according to a source; it never says that a law is satisfied.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "RegulationTerm".
 */
export type RegulationTerm =
  | "uk-msa"
  | "au-msa"
  | "us-ca-sb657"
  | "fr-vigilance"
  | "de-lksg"
  | "eu-csddd"
  | "eu-flr"
  | "eu-csrd"
  | "eu-batteries"
  | "eu-trafficking"
  | "us-s307"
  | "us-uflpa"
  | "us-far"
  | "ca-s211"
  | "no-transparency"
  | "ch-co964j"
  | "nl-wzk"
  | "mx-import"
  | "usmca"
  | "nz-bill"
  | "au-nsw-msa"
  | "br-lista-suja"
  | "br-pl572"
  | "co-pl153"
  | "jp-guidelines"
  | "kr-bill"
  | "in-brsr"
  | "th-hrdd"
  | "za-pactip"
  | "un-guiding-principles"
  | "oecd-guidelines"
  | "ilo-forced-labour"
  | "un-trafficking-protocol";
/**
 * How a listing is tied to another organisation, initiative or tool.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "RelationTerm".
 */
export type RelationTerm =
  "runs" | "hosted-by" | "member-of" | "founded-by" | "funded-by" | "successor-of" | "partner-of";
/**
 * How far a person has checked a listing.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "ReviewLevelTerm".
 */
export type ReviewLevelTerm = "compiled" | "checked" | "confirmed";
/**
 * How far the work of a listing reaches.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "ScopeTerm".
 */
export type ScopeTerm = "global" | "regional" | "national";
/**
 * The help that an entity offers to business, workers or survivors.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "ServiceTerm".
 */
export type ServiceTerm =
  | "awareness-raising"
  | "training"
  | "due-diligence-advice"
  | "risk-assessment"
  | "supply-chain-mapping"
  | "auditing-monitoring"
  | "certification-standards"
  | "ethical-recruitment"
  | "worker-voice-grievance"
  | "remediation"
  | "survivor-support"
  | "survivor-employment"
  | "research-data"
  | "policy-advocacy"
  | "collective-action"
  | "benchmarking-reporting"
  | "investigation-intelligence"
  | "legal-support"
  | "hotline"
  | "funding"
  | "technology";
/**
 * The people and organisations that a tool is made for.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "TargetUserTerm".
 */
export type TargetUserTerm =
  | "business"
  | "suppliers"
  | "recruiters"
  | "financial-institutions"
  | "investors"
  | "technology-companies"
  | "workers-migrants"
  | "survivors"
  | "general-public"
  | "civil-society"
  | "frontline-professionals"
  | "law-enforcement"
  | "government"
  | "researchers"
  | "journalists";
/**
 * The technologies that a tool rests on.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "TechnologyTerm".
 */
export type TechnologyTerm =
  | "web-platform"
  | "mobile-app"
  | "sms-ivr"
  | "chatbot"
  | "survey"
  | "e-learning"
  | "open-data"
  | "data-standard"
  | "web-scraping"
  | "machine-learning"
  | "natural-language-processing"
  | "computer-vision"
  | "hash-matching"
  | "network-analysis"
  | "satellite-gis"
  | "blockchain"
  | "biometrics"
  | "privacy-preserving";
/**
 * What a tool is used for.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "ToolFunctionTerm".
 */
export type ToolFunctionTerm =
  | "supply-chain-risk"
  | "traceability"
  | "worker-voice"
  | "ethical-recruitment"
  | "compliance-reporting"
  | "data-analytics"
  | "financial-crime-detection"
  | "victim-identification"
  | "suspect-identification"
  | "content-detection"
  | "reporting-hotline"
  | "case-management"
  | "survivor-support"
  | "awareness-education"
  | "training"
  | "knowledge-sharing";
/**
 * Whether a tool is still available or in use, according to its sources.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "ToolStateTerm".
 */
export type ToolStateTerm = "active" | "in-development" | "discontinued" | "unknown";

export interface SchemaTypes {
  [k: string]: unknown;
}
/**
 * One thing that a company can use.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Output".
 */
export interface Output {
  /**
   * What it is called.
   */
  title: string;
  /**
   * Where you can get it.
   */
  url?: string;
  /**
   * What kind of thing it is.
   */
  type?: OutputTypeTerm;
  /**
   * When it came out.
   */
  year?: number;
  /**
   * Length of a course in minutes.
   */
  minutes?: number;
}
/**
 * One published account.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "CaseStudy".
 */
export interface CaseStudy {
  /**
   * What the account is about.
   */
  title: string;
  /**
   * Where you can read it.
   */
  url?: string;
  /**
   * The industry that it is about.
   */
  industry?: IndustryTerm;
  /**
   * The countries that it is about.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: ISO 3166-1 alpha-2 code of a country or territory.
   */
  countries?: CountryTerm[];
  /**
   * When it was published.
   */
  year?: number;
}
/**
 * One tie: its type, and the other side as a reference or, when it is not listed, as a name.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Relation".
 */
export interface Relation {
  /**
   * How the two are tied, seen from this listing.
   */
  type: RelationTerm;
  /**
   * The other side, when it is listed.
   */
  to?: string;
  /**
   * The other side, when it is not listed.
   */
  name?: string;
}
/**
 * One public page.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Source".
 */
export interface Source {
  /**
   * The page itself.
   */
  url: string;
  /**
   * Who published the page.
   */
  publisher?: string;
  /**
   * The newest date that the page itself shows; left out where it shows none.
   */
  as_of?: string;
  /**
   * The fields that the page supports, as dotted paths; a path covers what is below it.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A field of this listing, such as summary or offer.services.
   */
  supports?: string[];
  /**
   * An archived copy of the page.
   */
  archive?: string;
}
/**
 * The fields of an entity, open: a schema that uses them closes them.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Entity".
 */
export interface Entity {
  /**
   * entity: an organisation or initiative.
   */
  kind: "entity";
  /**
   * The name that the organisation or tool uses for itself, in English where it has an English one.
   */
  name: string;
  /**
   * The short form that it uses itself.
   */
  acronym?: string;
  /**
   * Earlier names, names in other languages, other spellings.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One other name.
   */
  aliases?: string[];
  /**
   * Its own site, or its own page on a host's site.
   */
  website?: string;
  /**
   * What kind of organisation it is.
   */
  type: EntityTypeTerm;
  /**
   * The year in which it began.
   */
  founded?: number;
  /**
   * The country of its head office. In the file: its two-letter code (ISO 3166-1).
   */
  headquarters?: CountryTerm;
  /**
   * Its numbers in registers of companies and charities, and its ids in other open registers.
   */
  identifiers?: {
    /**
     * Item id at wikidata.org.
     */
    wikidata?: string;
    /**
     * Id in the Research Organization Registry, without the address.
     */
    ror?: string;
    /**
     * Legal Entity Identifier (ISO 17442).
     */
    lei?: string;
    /**
     * Its numbers in registers of companies and charities, each with the code of the register as in org-id.guide.
     *
     * @minItems 1
     * @maxItems 4
     */
    org_id?: string[];
  };
  /**
   * What it is and what it offers business, in at most 60 words of your own; neutral, nobody named.
   */
  summary: string;
  /**
   * How far it works and where.
   */
  reach?: {
    /**
     * How far it works. A national listing has exactly one country.
     */
    scope?: ScopeTerm;
    /**
     * World regions in which it works; never "global", which is a scope.
     *
     * @minItems 1
     * @maxItems 50
     */
    regions?: RegionTerm[];
    /**
     * Countries in which its work is documented. In the file: two-letter codes (ISO 3166-1).
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries?: CountryTerm[];
  };
  /**
   * Which wrongs and which industries it works on.
   */
  focus?: {
    /**
     * The wrongs that it works against.
     *
     * @minItems 1
     * @maxItems 50
     */
    issues?: IssueTerm[];
    /**
     * Industries with documented work; cross-industry means that it works with any. Absent: none could be found.
     *
     * @minItems 1
     * @maxItems 50
     */
    industries?: IndustryTerm[];
  };
  /**
   * What it offers business and how a company can engage.
   */
  offer?: {
    /**
     * The help that it offers business.
     *
     * @minItems 1
     * @maxItems 50
     */
    services?: ServiceTerm[];
    /**
     * What it is working on now, a few words each.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One line of work, in a few words.
     */
    workstreams?: string[];
    /**
     * How a company can engage with it.
     *
     * @minItems 1
     * @maxItems 50
     */
    partnerships?: PartnershipTerm[];
    /**
     * What its help costs a company.
     */
    cost?: CostTerm;
    /**
     * Languages in which it works with business or in which the tool can be used. In the file: ISO 639-1 codes, else ISO 639-3.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A language. In the file: its ISO 639-1 code, else its ISO 639-3 code.
     */
    languages?: LanguageTerm[];
    /**
     * Things it made that a company can use: guidance, tools, training, reports.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One thing that a company can use.
     */
    outputs?: Output[];
    /**
     * Published accounts of its work with a company or in an industry.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One published account.
     */
    case_studies?: CaseStudy[];
    /**
     * How many members it has, by its own or another source's count.
     */
    members?: number;
  };
  /**
   * Has anybody evaluated it? Who looked whether its work works, how, and what they found. No press report, and no success story of its own.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One evaluation: who looked, how, at what, and what they found.
   */
  evaluations?: {
    /**
     * What the evaluation is called.
     */
    title: string;
    /**
     * Where you can read it.
     */
    url: string;
    /**
     * When it was published.
     */
    year: number;
    /**
     * The organisation that evaluated and, if another one hired it, that one too; never a person's name.
     */
    by: string;
    /**
     * Whether those who evaluated it are independent, hired by it, or its own people.
     */
    independence: EvaluationIndependenceTerm;
    /**
     * The method that the finding rests on.
     */
    method: EvaluationMethodTerm;
    /**
     * What was evaluated: which part of its work, where, when and with how many.
     */
    about: string;
    /**
     * In at most 50 words of your own, both sides: what it found and what it could not show. A figure only with what it is of.
     */
    finding: string;
    /**
     * The countries that it is about.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries?: CountryTerm[];
  }[];
  /**
   * Where a company can reach it: a page or a role address, never a person's.
   */
  contact?: {
    /**
     * A page with a form or an address.
     */
    url?: string;
    /**
     * A role address, such as info@ or office@; never a person's.
     */
    email?: string;
  };
  /**
   * Public telephone lines that it runs for people who need help or want to report a case, as the page gives them. Never the number of a person or an office.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One number that the public can call.
   */
  help_lines?: {
    /**
     * The number as callers dial it in that country: digits, spaces and + * # ( ) -.
     */
    telephone: string;
    /**
     * Countries in which it can be dialled. In the file: two-letter codes (ISO 3166-1).
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries: CountryTerm[];
    /**
     * Languages in which callers are answered. In the file: ISO 639-1 codes, else ISO 639-3.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A language. In the file: its ISO 639-1 code, else its ISO 639-3 code.
     */
    languages?: LanguageTerm[];
    /**
     * When calls are answered, in local time: days as Mo Tu We Th Fr Sa Su and times in 24 hours, such as Mo-Fr 09:00-17:00; Sa 09:00-13:00. Mo-Su 00:00-23:59 is always.
     */
    hours?: string;
    /**
     * The name of the line, only if it has one of its own.
     */
    name?: string;
  }[];
  /**
   * Laws that it helps a company with, only where a source says so.
   *
   * @minItems 1
   * @maxItems 50
   */
  regulations?: RegulationTerm[];
  /**
   * How it is tied to other listings, or to organisations that are not listed. Each is stored once; the other side is computed.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One tie: its type, and the other side as a reference or, when it is not listed, as a name.
   */
  relations?: Relation[];
  /**
   * Whether it still works, as far as a dated source shows.
   */
  status: {
    /**
     * Unknown when no dated source shows it. In the file: active, closed, merged or unknown.
     */
    state: EntityStateTerm;
    /**
     * When this state began, only where a source dates it.
     */
    since?: string;
    /**
     * Why, in one sentence: what the source says, with its date.
     */
    note?: string;
    /**
     * The listing that took over from an ended one.
     */
    successor?: string;
  };
  /**
   * How well the listing was checked, and when.
   */
  review: {
    /**
     * Compiled from public sources, checked on its own site, or confirmed by the organisation itself. In the file: compiled, checked or confirmed.
     */
    level: ReviewLevelTerm;
    /**
     * The day of the review.
     */
    date: string;
  };
  /**
   * The day on which it was first listed.
   */
  added: string;
  /**
   * The public pages that show its facts; at least one.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: One public page.
   */
  sources: Source[];
  /**
   * For reviewers; public with the file, not shown on the listing's page.
   */
  notes?: string;
}
/**
 * One organisation that builds it.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Developer".
 */
export interface Developer {
  /**
   * The organisation's name; never a person's.
   */
  name: string;
  /**
   * The organisation's listing, when it has one.
   */
  to?: string;
}
/**
 * The fields of a tool, open: a schema that uses them closes them.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Tool".
 */
export interface Tool {
  /**
   * tool: a technology tool.
   */
  kind: "tool";
  /**
   * The name that the organisation or tool uses for itself, in English where it has an English one.
   */
  name: string;
  /**
   * The short form that it uses itself.
   */
  acronym?: string;
  /**
   * Earlier names, names in other languages, other spellings.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One other name.
   */
  aliases?: string[];
  /**
   * Its own site, or its own page on a host's site.
   */
  website?: string;
  /**
   * Who builds it: a listed entity by reference, anyone else by name.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One organisation that builds it.
   */
  developers?: Developer[];
  /**
   * The year in which it could first be used.
   */
  launched?: number;
  /**
   * Its numbers in registers of companies and charities, and its ids in other open registers.
   */
  identifiers?: {
    /**
     * Item id at wikidata.org.
     */
    wikidata?: string;
    /**
     * Id in the Research Organization Registry, without the address.
     */
    ror?: string;
    /**
     * Legal Entity Identifier (ISO 17442).
     */
    lei?: string;
    /**
     * Its numbers in registers of companies and charities, each with the code of the register as in org-id.guide.
     *
     * @minItems 1
     * @maxItems 4
     */
    org_id?: string[];
  };
  /**
   * What it is and what it offers business, in at most 60 words of your own; neutral, nobody named.
   */
  summary: string;
  /**
   * What people do with it, in everyday words: one thing each, in 4 to 14 words that start with a verb.
   *
   * @minItems 1
   * @maxItems 10
   *
   * Items: One thing that somebody does with it; no full stop.
   */
  uses?: string[];
  /**
   * What the tool does.
   *
   * @minItems 1
   * @maxItems 50
   */
  functions: ToolFunctionTerm[];
  /**
   * What work it does, the main kind first: tools that do the same work have the same kind.
   *
   * @minItems 1
   * @maxItems 4
   */
  work?: KindOfWorkTerm[];
  /**
   * Who it is made for.
   *
   * @minItems 1
   * @maxItems 50
   */
  target_users?: TargetUserTerm[];
  /**
   * How far it works and where.
   */
  reach?: {
    /**
     * How far it works. A national listing has exactly one country.
     */
    scope?: ScopeTerm;
    /**
     * World regions in which it works; never "global", which is a scope.
     *
     * @minItems 1
     * @maxItems 50
     */
    regions?: RegionTerm[];
    /**
     * Countries in which its work is documented. In the file: two-letter codes (ISO 3166-1).
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries?: CountryTerm[];
  };
  /**
   * Which wrongs and which industries it works on.
   */
  focus?: {
    /**
     * The wrongs that it works against.
     *
     * @minItems 1
     * @maxItems 50
     */
    issues?: IssueTerm[];
    /**
     * Industries with documented work; cross-industry means that it works with any. Absent: none could be found.
     *
     * @minItems 1
     * @maxItems 50
     */
    industries?: IndustryTerm[];
  };
  /**
   * What it is built with.
   *
   * @minItems 1
   * @maxItems 50
   */
  technologies?: TechnologyTerm[];
  /**
   * What it runs on.
   *
   * @minItems 1
   * @maxItems 50
   */
  platforms?: PlatformTerm[];
  /**
   * Who can use it and whether it costs.
   */
  access?: AccessTerm;
  /**
   * SPDX identifier of the licence of its code or data.
   */
  licence?: string;
  /**
   * Where its source code is published.
   */
  repository?: string;
  /**
   * The newest sign of life that a source dates.
   */
  last_activity?: string;
  /**
   * How a company can engage with it, and what it has to show.
   */
  offer?: {
    /**
     * What it is working on now, a few words each.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One line of work, in a few words.
     */
    workstreams?: string[];
    /**
     * How a company can engage with it.
     *
     * @minItems 1
     * @maxItems 50
     */
    partnerships?: PartnershipTerm[];
    /**
     * Languages in which it works with business or in which the tool can be used. In the file: ISO 639-1 codes, else ISO 639-3.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A language. In the file: its ISO 639-1 code, else its ISO 639-3 code.
     */
    languages?: LanguageTerm[];
    /**
     * Things it made that a company can use: guidance, tools, training, reports.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One thing that a company can use.
     */
    outputs?: Output[];
    /**
     * Published accounts of its work with a company or in an industry.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One published account.
     */
    case_studies?: CaseStudy[];
  };
  /**
   * Has anybody evaluated it? Who looked whether its work works, how, and what they found. No press report, and no success story of its own.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One evaluation: who looked, how, at what, and what they found.
   */
  evaluations?: {
    /**
     * What the evaluation is called.
     */
    title: string;
    /**
     * Where you can read it.
     */
    url: string;
    /**
     * When it was published.
     */
    year: number;
    /**
     * The organisation that evaluated and, if another one hired it, that one too; never a person's name.
     */
    by: string;
    /**
     * Whether those who evaluated it are independent, hired by it, or its own people.
     */
    independence: EvaluationIndependenceTerm;
    /**
     * The method that the finding rests on.
     */
    method: EvaluationMethodTerm;
    /**
     * What was evaluated: which part of its work, where, when and with how many.
     */
    about: string;
    /**
     * In at most 50 words of your own, both sides: what it found and what it could not show. A figure only with what it is of.
     */
    finding: string;
    /**
     * The countries that it is about.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries?: CountryTerm[];
  }[];
  /**
   * Where a company can reach it: a page or a role address, never a person's.
   */
  contact?: {
    /**
     * A page with a form or an address.
     */
    url?: string;
    /**
     * A role address, such as info@ or office@; never a person's.
     */
    email?: string;
  };
  /**
   * Public telephone lines that it runs for people who need help or want to report a case, as the page gives them. Never the number of a person or an office.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One number that the public can call.
   */
  help_lines?: {
    /**
     * The number as callers dial it in that country: digits, spaces and + * # ( ) -.
     */
    telephone: string;
    /**
     * Countries in which it can be dialled. In the file: two-letter codes (ISO 3166-1).
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: ISO 3166-1 alpha-2 code of a country or territory.
     */
    countries: CountryTerm[];
    /**
     * Languages in which callers are answered. In the file: ISO 639-1 codes, else ISO 639-3.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A language. In the file: its ISO 639-1 code, else its ISO 639-3 code.
     */
    languages?: LanguageTerm[];
    /**
     * When calls are answered, in local time: days as Mo Tu We Th Fr Sa Su and times in 24 hours, such as Mo-Fr 09:00-17:00; Sa 09:00-13:00. Mo-Su 00:00-23:59 is always.
     */
    hours?: string;
    /**
     * The name of the line, only if it has one of its own.
     */
    name?: string;
  }[];
  /**
   * Laws that it helps a company with, only where a source says so.
   *
   * @minItems 1
   * @maxItems 50
   */
  regulations?: RegulationTerm[];
  /**
   * How it is tied to other listings, or to organisations that are not listed. Each is stored once; the other side is computed.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One tie: its type, and the other side as a reference or, when it is not listed, as a name.
   */
  relations?: Relation[];
  /**
   * Whether it still works, as far as a dated source shows.
   */
  status: {
    /**
     * Unknown when no dated source shows it. In the file: active, in-development, discontinued or unknown.
     */
    state: ToolStateTerm;
    /**
     * When this state began, only where a source dates it.
     */
    since?: string;
    /**
     * Why, in one sentence: what the source says, with its date.
     */
    note?: string;
    /**
     * The listing that took over from an ended one.
     */
    successor?: string;
  };
  /**
   * How well the listing was checked, and when.
   */
  review: {
    /**
     * Compiled from public sources, checked on its own site, or confirmed by the organisation itself. In the file: compiled, checked or confirmed.
     */
    level: ReviewLevelTerm;
    /**
     * The day of the review.
     */
    date: string;
  };
  /**
   * The day on which it was first listed.
   */
  added: string;
  /**
   * The public pages that show its facts; at least one.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: One public page.
   */
  sources: Source[];
  /**
   * For reviewers; public with the file, not shown on the listing's page.
   */
  notes?: string;
}
/**
 * Left in the place of a listing whose id changed; its address links to the new one.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Moved".
 */
export interface Moved {
  /**
   * moved: this id is no longer used for a listing.
   */
  kind: "moved";
  /**
   * The folder and the id of the listing that took this id's place.
   */
  to: string;
}
/**
 * One measure of the size of a company, and the limit that a law names for it.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "SizeTest".
 */
export interface SizeTest {
  /**
   * What is measured: yearly turnover, employees, or the balance-sheet total.
   */
  measure: "turnover" | "employees" | "assets";
  /**
   * Whether the amount itself counts.
   */
  bound: "at-least" | "above";
  /**
   * Of employees, or of money in whole units.
   */
  amount: number;
  /**
   * Of an amount of money (ISO 4217).
   */
  currency?: string;
  /**
   * Where it is measured, if the law says so.
   */
  where?: string;
}
/**
 * Tests, and how many of them have to be met.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Threshold".
 */
export interface Threshold {
  /**
   * Who it is for, where it is not for all.
   */
  who?: string;
  /**
   * Place of a company's seat for which the threshold is meant: in France, in the European Union (France included) or outside it. Absent where the seat does not matter.
   */
  seat?: "france" | "eu" | "outside-eu";
  /**
   * How many of the tests have to be met.
   */
  least: number;
  /**
   * The tests.
   *
   * @minItems 1
   *
   * Items: One measure of the size of a company, and the limit that a law names for it.
   */
  tests: SizeTest[];
}
/**
 * What a source says, with the day, month or year where it is known.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Statement".
 */
export interface Statement {
  /**
   * When it happened, or until when it was true.
   */
  date?: string;
  /**
   * In the register's own words.
   */
  text: string;
  /**
   * Numbers of the sources that say so, from 1.
   *
   * @minItems 1
   */
  sources: number[];
}
/**
 * One thing that it asks.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface Step {
  /**
   * The OECD step that it is part of.
   */
  step: string;
  /**
   * Article, section or paragraph that asks for it, where a source names it.
   */
  article?: string;
  /**
   * In the register's own words.
   */
  text: string;
  /**
   * The services that help with it; absent where none does.
   *
   * @minItems 1
   */
  services?: string[];
  /**
   * True if the company that is bound carries it out at its suppliers, so that it reaches them too.
   */
  suppliers?: true;
  /**
   * Numbers of the sources that say so, from 1.
   *
   * @minItems 1
   */
  sources: number[];
}
/**
 * One of these words, with its source.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Counterpart".
 */
export interface Counterpart {
  /**
   * The body, or the list that it keeps.
   */
  scheme: string;
  /**
   * Its code or number there.
   */
  code?: string;
  /**
   * Its words for it.
   */
  title: string;
  /**
   * Where it says so.
   */
  url: string;
}
/**
 * One member: an id, a title and a description, and what else its vocabulary says of its terms.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Term".
 */
export interface Term {
  /**
   * As listings use it.
   */
  id: string;
  /**
   * In words.
   */
  title: string;
  /**
   * What it means.
   */
  description: string;
  /**
   * Words that people use for the same thing, by language; listings hold the id only.
   */
  aliases?: {
    /**
     * Words or phrases of one language.
     *
     * @minItems 1
     *
     * Items: One of these words or phrases.
     */
    [k: string]: string[];
  };
  /**
   * Industry: the sections and divisions of ISIC Rev. 4 that it covers.
   *
   * Items: A section's letter, with two digits for one of its divisions.
   */
  isic?: string[];
  /**
   * Region: its countries, as two-letter codes (ISO 3166-1).
   *
   * Items: ISO 3166-1 alpha-2 code of a country or territory.
   */
  countries?: string[];
  /**
   * Country: whether nobody lives there permanently, so that no organisation could be missing.
   */
  no_residents?: boolean;
  /**
   * Region: whether the 2021 report calls it under-served.
   */
  under_served?: boolean;
  /**
   * Region: the page that calls it so.
   */
  under_served_source?: string;
  /**
   * Service and tool function: the OECD due-diligence steps that it serves.
   */
  due_diligence_steps?: string[];
  /**
   * Service, tool function and issue: those next to it, which answer in part who looks for it; each names the other.
   */
  near?: string[];
  /**
   * Issue: those that are a part of it; who works against one of them works against it.
   */
  narrower?: string[];
  /**
   * Service: the tool functions that are the same kind of work; absent where no tool takes it over.
   */
  functions?: string[];
  /**
   * Kind of work: the tool functions that it belongs to, the main one first.
   */
  broader?: string[];
  /**
   * Kind of work: how people ask for it, one object a language.
   *
   * Items: Phrases, by the language's two letters (ISO 639-1).
   */
  examples?: {
    /**
     * Short phrases of one language.
     *
     * @minItems 1
     *
     * Items: What somebody would ask for.
     */
    [k: string]: string[];
  }[];
  /**
   * Due-diligence step: its number, from 1.
   */
  step?: number;
  /**
   * Evaluation method: true if it compares with others who did not take part.
   */
  compares_others?: boolean;
  /**
   * Relation: its heading on the other side's page.
   */
  inverse_title?: string;
  /**
   * Regulation: where it is law.
   */
  jurisdiction?: string;
  /**
   * Regulation: the country of its jurisdiction; absent for the European Union.
   */
  country?: string;
  /**
   * Regulation: when it was adopted, where a source says so.
   */
  year?: number;
  /**
   * Regulation: whether it is in force, and what is changing.
   */
  status?: string;
  /**
   * Regulation: the address of its text at the authority that publishes it. Absent where none was found.
   */
  official?: {
    /**
     * Address of the text.
     */
    url: string;
    /**
     * Publisher of the text.
     */
    publisher: string;
    /**
     * True if the register read the text there, or a part of it; false if the page could not be read.
     */
    read: boolean;
  };
  /**
   * Regulation: what a company has to do for it to apply, where it is about one activity only: to place batteries or products on the EU market, to produce or import goods, to import goods into the United States or Mexico, to sell by retail or manufacture, to work on contracts of the US government.
   */
  activity?:
    "batteries-eu" | "products-eu" | "goods" | "imports-us" | "imports-mx" | "retail-or-manufacturing" | "us-contracts";
  /**
   * Regulation: who it applies to.
   */
  covers?: string;
  /**
   * Regulation: in force; in force but applied only from a later day; adopted but not in force; a bill; or a guideline that binds nobody.
   */
  state?: "in-force" | "applies-later" | "not-in-force" | "bill" | "voluntary";
  /**
   * Regulation: what it requires, in kind: to report, to carry out due diligence, to keep goods made with forced labour off the market, to commit no crime that it names; or a public list of those found to break it.
   *
   * @minItems 1
   */
  duties?: ("report" | "due-diligence" | "product-ban" | "criminal-law" | "public-list")[];
  /**
   * Regulation: since when it is in force.
   */
  in_force?: string;
  /**
   * Regulation: from when it applies, where that is later.
   */
  applies?: string;
  /**
   * Regulation: a source says that it applies whatever the size of a company.
   */
  any_size?: boolean;
  /**
   * Regulation: the sizes of company that it names; a company meets the size test if it reaches one of them. Absent where no source states one.
   *
   * @minItems 1
   *
   * Items: Tests, and how many of them have to be met.
   */
  thresholds?: Threshold[];
  /**
   * Regulation: what changed, oldest first.
   *
   * Items: What a source says, with the day, month or year where it is known.
   */
  changes?: Statement[];
  /**
   * Regulation: how it is enforced, where a source says so.
   *
   * Items: What a source says, with the day, month or year where it is known.
   */
  enforcement?: Statement[];
  /**
   * Regulation: what it asks of a company, step by step, each with the OECD due-diligence step that it is part of, and the services that help.
   *
   * @minItems 1
   *
   * Items: One thing that it asks.
   */
  steps?: Step[];
  /**
   * Regulation: fines and liability, where a source says so.
   */
  penalties?: Statement;
  /**
   * Regulation that binds states, not companies: what a business can take from it; instead of steps.
   */
  takeaway?: Statement;
  /**
   * Regulation: what could not be verified.
   *
   * Items: One or a few plain sentences.
   */
  unverified?: string[];
  /**
   * Regulation: where sources differ, and which one is followed.
   *
   * Items: One or a few plain sentences.
   */
  conflicts?: string[];
  /**
   * Regulation: numbers of the sources, from 1, that say since when it is in force, from when it applies and who it covers.
   */
  cites?: {
    /**
     * Numbers of the sources that say so, from 1.
     *
     * @minItems 1
     */
    in_force?: number[];
    /**
     * Numbers of the sources that say so, from 1.
     *
     * @minItems 1
     */
    applies?: number[];
    /**
     * Numbers of the sources that say so, from 1.
     *
     * @minItems 1
     */
    covers?: number[];
  };
  /**
   * Regulation: the pages that show this.
   *
   * @minItems 1
   *
   * Items: One page.
   */
  sources?: {
    /**
     * The page itself.
     */
    url: string;
    /**
     * Who publishes it.
     */
    publisher?: string;
    /**
     * The newest date that the page itself shows; left out where it shows none.
     */
    as_of?: string;
  }[];
  /**
   * Regulation: when its sources were last checked.
   */
  as_of?: string;
  /**
   * Words of other bodies for the same thing.
   *
   * Items: One of these words, with its source.
   */
  counterparts?: Counterpart[];
}
/**
 * An address: its last answer, and what the page had when it was last read.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "WatchedPage".
 */
export interface WatchedPage {
  /**
   * Day of the last request.
   */
  checked: string;
  /**
   * What the last request led to.
   */
  outcome:
    | "ok"
    | "redirected"
    | "not-found"
    | "refused"
    | "robots"
    | "wall"
    | "unreadable"
    | "server-error"
    | "no-answer"
    | "timeout"
    | "unknown-host"
    | "bad-certificate"
    | "too-many-redirects"
    | "not-public";
  /**
   * HTTP status of the last answer. Absent without an answer.
   */
  status?: number;
  /**
   * Address where redirects led. Absent without any.
   */
  to?: string;
  /**
   * Day of the first failure since the last success. Absent if nothing failed since.
   */
  failing_since?: string;
  /**
   * Day on which the page was last read. What is below is of that day. Absent if it was never read.
   */
  read?: string;
  /**
   * Hash of the page's text.
   */
  text?: string;
  /**
   * Hash of the page's title.
   */
  title?: string;
  /**
   * Language that the page states (BCP 47).
   */
  language?: string;
  /**
   * True if the page offers the domain for sale. Else absent.
   */
  parked?: true;
  /**
   * Newest date that the page states about itself. Absent if it states none.
   */
  dated?: string;
  /**
   * Where the date stands: in the page, or only in the header Last-Modified, which is weak.
   */
  dated_by?: "page" | "header";
  /**
   * Version that the server gave the page, to ask for it only if it changed.
   */
  etag?: string;
  /**
   * Time of the header Last-Modified, to ask for the page only if it changed.
   */
  modified?: string;
  /**
   * Literal facts of listings that were looked for on the page.
   *
   * @maxItems 2000
   *
   * Items: A fact of a listing on a page: found if `seen` stands alone, gone with both days, not found without `seen`.
   */
  facts?: {
    /**
     * The listing that states it.
     */
    listing: string;
    /**
     * Dotted path of the field.
     */
    field: string;
    /**
     * Hash of the value that was looked for.
     */
    value: string;
    /**
     * Day on which the page was last read and had it.
     */
    seen?: string;
    /**
     * First day on which the page was read and lacked it, since it was last seen.
     */
    missing_since?: string;
  }[];
  /**
   * Words of an ending near a listing's name. A hint for reviewers; most mean something else.
   *
   * @maxItems 200
   *
   * Items: Words near the name of a listing.
   */
  endings?: {
    /**
     * The listing whose name is near.
     */
    listing: string;
    /**
     * Phrase of the register's list, not the page's own text.
     */
    words: string;
  }[];
  /**
   * Day on which the Internet Archive was asked for a copy.
   */
  archive_asked?: string;
  /**
   * Address of the archived copy that is nearest to the source's date. Absent if there is none.
   */
  archive?: string;
}
/**
 * How old the newest evidence is at the build date.
 *
 * This interface was referenced by `SchemaTypes`'s JSON-Schema
 * via the `definition` "Freshness".
 */
export interface Freshness {
  /**
   * current: at most 365 days; ageing: at most 730; stale: older; undated: no source shows a date.
   */
  state: "current" | "ageing" | "stale" | "undated";
  /**
   * Date of the newest evidence, as exact as it is given.
   */
  date?: string;
  /**
   * review: checked or confirmed on that date; source: a source shows it.
   */
  basis?: "review" | "source";
  /**
   * Place in `sources` of the source that shows it, from 0.
   */
  source?: number;
  /**
   * From the first day of that date to the build date, in days.
   */
  age_in_days?: number;
  /**
   * Said to be active, but no sign of activity within three years was found.
   */
  quiet: boolean;
}
