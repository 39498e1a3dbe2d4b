import type { Kind } from "../../dataset/model.ts";
import {
  dateItem,
  freshnessItem,
  linkItem,
  mailItem,
  reviewItem,
  stateItem,
  termItem,
  textItem,
  titledItem,
  type CompareItem,
} from "./compared-items.ts";
import type { ComparedListing } from "./compared-listing.ts";

/** A row: a fact that listings of some kinds have. */
export interface CompareField {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** What its sources support, dotted; absent where the register itself says it. */
  readonly path?: string;
  /** What the listing states; empty when it was not found. */
  readonly read: (listing: ComparedListing) => readonly CompareItem[];
}

export interface CompareFieldGroup {
  readonly name: string;
  readonly fields: readonly CompareField[];
}

type Entity = Extract<ComparedListing, { kind: "entity" }>;
type Tool = Extract<ComparedListing, { kind: "tool" }>;
type One<Value> = Value | undefined;
type Many<Value> = readonly Value[] | undefined;

/** The rows, grouped and ordered as a listing's page is. */
export const compareFields: readonly CompareFieldGroup[] = [
  {
    name: "dates",
    fields: [
      ofBoth("status", "status", ({ status }) => [stateItem(status)]),
      ofBoth("fresh", undefined, ({ computed }) => [freshnessItem(computed.freshness)]),
      ofBoth("review", undefined, ({ review }) => [reviewItem(review)]),
      ofBoth("sources", undefined, ({ sources }) => [textItem(String(sources.length))]),
    ],
  },
  {
    name: "offer",
    fields: [
      ofEntities("services", "offer.services", ({ offer }) => terms("services", offer?.services)),
      ofTools("functions", "functions", (tool) => terms("functions", tool.functions)),
      ofTools("target_users", "target_users", (tool) => terms("target_users", tool.target_users)),
      ofTools("technologies", "technologies", (tool) => terms("technologies", tool.technologies)),
      ofTools("platforms", "platforms", (tool) => terms("platforms", tool.platforms)),
      ofBoth("partnerships", "offer.partnerships", ({ offer }) => terms("partnerships", offer?.partnerships)),
      ofEntities("cost", "offer.cost", ({ offer }) => terms("cost", one(offer?.cost))),
      ofTools("access", "access", (tool) => terms("access", one(tool.access))),
      ofBoth("languages", "offer.languages", ({ offer }) => terms("languages", offer?.languages)),
      ofBoth("regulations", "regulations", ({ regulations }) => terms("regulations", regulations)),
      ofBoth("workstreams", "offer.workstreams", ({ offer }) => (offer?.workstreams ?? []).map(textItem)),
      ofEntities("members", "offer.members", ({ offer }) => one(offer?.members).map(String).map(textItem)),
      ofBoth("contact", "contact", ({ contact }) => [
        ...one(contact?.url).map(linkItem),
        ...one(contact?.email).map(mailItem),
      ]),
    ],
  },
  {
    name: "reach",
    fields: [
      ofBoth("scope", "reach.scope", ({ reach }) => terms("scope", one(reach?.scope))),
      ofBoth("regions", "reach.regions", ({ reach }) => terms("regions", reach?.regions)),
      ofBoth("countries", "reach.countries", ({ reach }) => terms("countries", reach?.countries)),
      ofBoth("issues", "focus.issues", ({ focus }) => terms("issues", focus?.issues)),
      ofBoth("industries", "focus.industries", ({ focus }) => terms("industries", focus?.industries)),
    ],
  },
  {
    name: "show",
    fields: [
      ofBoth("outputs", "offer.outputs", ({ offer }) => (offer?.outputs ?? []).map(titledItem)),
      ofBoth("case_studies", "offer.case_studies", ({ offer }) => (offer?.case_studies ?? []).map(titledItem)),
    ],
  },
  {
    name: "identity",
    fields: [
      ofTools("developers", "developers", (tool) => (tool.developers ?? []).map(({ name }) => textItem(name))),
      ofEntities("headquarters", "headquarters", (entity) => terms("countries", one(entity.headquarters))),
      ofEntities("founded", "founded", (entity) => one(entity.founded).map(String).map(textItem)),
      ofTools("launched", "launched", (tool) => one(tool.launched).map(String).map(textItem)),
      ofTools("licence", "licence", (tool) => one(tool.licence).map(textItem)),
      ofEntities("type", "type", (entity) => terms("type", [entity.type])),
      ofTools("last_activity", "last_activity", (tool) => one(tool.last_activity).map(dateItem)),
      ofBoth("website", "website", ({ website }) => one(website).map(linkItem)),
      ofTools("repository", "repository", (tool) => one(tool.repository).map(linkItem)),
    ],
  },
];

function ofBoth(name: string, path: One<string>, read: CompareField["read"]): CompareField {
  return { name, kinds: ["entity", "tool"], ...(path !== undefined && { path }), read };
}

function ofEntities(name: string, path: string, read: (entity: Entity) => readonly CompareItem[]): CompareField {
  return { name, kinds: ["entity"], path, read: (listing) => (listing.kind === "entity" ? read(listing) : []) };
}

function ofTools(name: string, path: string, read: (tool: Tool) => readonly CompareItem[]): CompareField {
  return { name, kinds: ["tool"], path, read: (listing) => (listing.kind === "tool" ? read(listing) : []) };
}

function terms(facet: string, ids: Many<string>): readonly CompareItem[] {
  return (ids ?? []).map((id) => termItem(facet, id));
}

function one<Value>(value: One<Value>): Value[] {
  return value === undefined ? [] : [value];
}
