/**
 * What a tool does where an organisation offers a service: the functions that are the same kind of work.
 *
 * Services that no tool takes over, such as funding, have none.
 */
export const functionsOfService: Readonly<Record<string, readonly string[]>> = {
  "awareness-raising": ["awareness-education"],
  training: ["training"],
  "due-diligence-advice": ["supply-chain-risk"],
  "risk-assessment": ["supply-chain-risk"],
  "supply-chain-mapping": ["traceability"],
  "ethical-recruitment": ["ethical-recruitment"],
  "worker-voice-grievance": ["worker-voice"],
  "survivor-support": ["survivor-support"],
  "research-data": ["data-analytics"],
  "benchmarking-reporting": ["compliance-reporting"],
  hotline: ["reporting-hotline"],
};
