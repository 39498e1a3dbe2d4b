import type { OverlapRecord, Tags } from "./overlap-record.ts";

/** A tool as overlap reads it, of no work in particular unless said. */
export function overlapRecord(id: string, summary = "Serves some purpose.", tags: Tags = {}): OverlapRecord {
  return { id: `tools/${id}`, name: id, summary, tags };
}

/** Two that do the same work, one related to it, and one that has nothing to do with them. */
export const reviewSites: readonly OverlapRecord[] = [
  overlapRecord("stars", "Site on which migrant workers rate recruitment agencies and read reviews of fees.", {
    functions: ["ethical-recruitment", "worker-voice"],
    target_users: ["workers-migrants"],
    issues: ["abusive-recruitment"],
    countries: ["NP"],
  }),
  overlapRecord("points", "App where migrants review their recruiters, with ratings of each agency and its fees.", {
    functions: ["ethical-recruitment", "worker-voice"],
    target_users: ["workers-migrants"],
    issues: ["abusive-recruitment"],
    countries: ["PH"],
  }),
  overlapRecord("leaflet", "Information for migrants on fees, contracts and rights abroad.", {
    functions: ["awareness-education"],
    target_users: ["workers-migrants"],
    issues: ["abusive-recruitment"],
  }),
  overlapRecord("hashes", "Fingerprints of child abuse images that platforms match with uploads.", {
    functions: ["content-detection"],
    target_users: ["technology-companies"],
    issues: ["child-sexual-exploitation"],
  }),
  overlapRecord("court", "Court cases for judges.", { functions: ["knowledge-sharing"] }),
];
