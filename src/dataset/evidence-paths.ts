/*
 * What the sources of a listing must and need not state, as dotted paths.
 */

/** True or false whoever reads the sources: each needs one that supports it (the state `unknown` needs none). */
export const facts = [
  "website",
  "founded",
  "launched",
  "headquarters",
  "developers",
  "access",
  "licence",
  "repository",
  "last_activity",
  "offer.partnerships",
  "offer.cost",
  "offer.languages",
  "offer.outputs",
  "offer.case_studies",
  "offer.members",
  "contact",
  "regulations",
  "relations",
  "status",
] as const;

/** The register's reading of the sources: carried by those that support the summary unless one supports it by name. */
export const readings = [
  "name",
  "acronym",
  "aliases",
  "type",
  "reach",
  "focus",
  "functions",
  "target_users",
  "technologies",
  "platforms",
  "offer.services",
  "offer.workstreams",
] as const;

/** Whether a path of `supports` bears out a field: the field itself, what holds it or what is below it. */
export function covers(path: string, field: string): boolean {
  return path === field || isBelow(field, path) || isBelow(path, field);
}

function isBelow(path: string, holder: string): boolean {
  return path.length > holder.length && path[holder.length] === "." && path.startsWith(holder);
}
