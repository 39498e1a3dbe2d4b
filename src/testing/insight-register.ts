import fc from "fast-check";
import type { Dataset, Entity, Listing, Tool } from "../dataset/model.ts";
import { measureRegister, type Register } from "../core/register/register.ts";

/** Build date of the registers that `buildInsightRegister` returns. */
export const today = "2026-11-25";

/** Facts of a listing that matter to a test. `buildInsightRegister` adds the required fields. */
export type ListingParts = Omit<Partial<Entity & Tool>, "kind" | "id" | "status"> & {
  readonly kind?: "entity" | "tool";
  readonly state?: string;
  readonly since?: string;
  /** Date of the listing's only source. */
  readonly as_of?: string;
};

/** Builds a register of a few listings. Their ids are e0, t1 …: the first letter of the kind and the index in `listings`. */
export function buildInsightRegister(listings: readonly ListingParts[]): Register {
  const whole = listings.map(completeListing);
  const dataset = {
    entities: whole.filter(({ kind }) => kind === "entity"),
    tools: whole.filter(({ kind }) => kind === "tool"),
    moved: [],
  } as unknown as Dataset;
  return measureRegister(dataset, today);
}

/**
 * Adds the required fields to the facts of a listing, whose id and name are e0 or t0 for the index 0. It is an entity, active,
 * compiled and without a date unless given.
 */
function completeListing(
  { kind = "entity", state = "active", since, as_of, ...parts }: ListingParts,
  index: number,
): Listing {
  const id = `${kind.charAt(0)}${index}`;
  return {
    kind,
    id,
    name: id,
    summary: "",
    ...(kind === "tool" && { functions: [] }),
    status: { state, ...(since !== undefined && { since }) },
    added: today,
    review: { level: "compiled", date: today },
    sources: [{ url: "https://example.org/", ...(as_of !== undefined && { as_of }) }],
    ...parts,
  } as unknown as Listing;
}

const anyOf = <Value>(...values: Value[]) => fc.subarray(values);
const optionalOneOf = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Arbitrary listings in which each fact that insights count is present or absent. */
export const partsArbitrary: fc.Arbitrary<ListingParts> = fc
  .record({
    kind: fc.constantFrom("entity" as const, "tool" as const),
    isEnded: fc.boolean(),
    since: optionalOneOf("2019", "2024-05"),
    as_of: optionalOneOf("2018", "2025-06", "2026-10-01"),
    year: optionalOneOf(1990, 2012, 2019, 2024, 2026),
    last_activity: optionalOneOf("2019", "2021-03", "2025"),
    scope: optionalOneOf("global" as const, "national" as const),
    regions: anyOf("africa" as const, "europe" as const),
    issues: anyOf("abusive-recruitment" as const, "forced-labour" as const),
    industries: anyOf("cross-industry" as const, "healthcare" as const),
    services: anyOf("ethical-recruitment" as const, "training" as const),
    functions: anyOf("victim-identification" as const, "worker-voice" as const),
    work: anyOf("worker-complaints" as const, "worker-surveys" as const),
    technologies: anyOf("mobile-app" as const, "blockchain" as const),
  })
  .map(({ kind, isEnded, since, as_of, year, last_activity, scope, regions, issues, industries, ...rest }) => {
    const endedState = kind === "entity" ? "closed" : "discontinued";
    const shared = {
      kind,
      state: isEnded ? endedState : "active",
      ...(isEnded && since !== undefined && { since }),
      ...(as_of !== undefined && { as_of }),
      reach: { ...(scope !== undefined && { scope }), regions },
      focus: { issues, industries },
    };
    const parts =
      kind === "entity"
        ? { ...(year !== undefined && { founded: year }), offer: { services: rest.services } }
        : {
            ...(year !== undefined && { launched: year }),
            ...(last_activity !== undefined && { last_activity }),
            functions: rest.functions,
            work: rest.work,
            technologies: rest.technologies,
          };
    return { ...shared, ...parts } as unknown as ListingParts;
  });
