/** Whether a law is in force; in force but applied only from a later day; adopted but not in force; a bill; or a guideline that binds nobody. */
export type LawState = "in-force" | "applies-later" | "not-in-force" | "bill" | "voluntary";

/**
 * What a law asks for, in kind: to report, to carry out due diligence, to keep goods made with forced labour off a market,
 * to commit no crime that it names; or a public list of those found to break it.
 */
export type Duty = "report" | "due-diligence" | "product-ban" | "criminal-law" | "public-list";

/** Yearly turnover, employees, or the balance-sheet total. */
export type SizeMeasure = "turnover" | "employees" | "assets";

/** The fields of a law that name their sources beside them. */
export type CitedField = "in_force" | "applies" | "covers";

/** What a source says of a law. */
export interface Statement {
  /** When it happened, or up to when it held. */
  readonly date?: string;
  readonly text: string;
  /** Numbers of the law's sources, from 1. */
  readonly sources: readonly number[];
}

/** One thing that a law asks of a company. */
export interface LawStep {
  /** Id of the OECD due-diligence step that it is part of. */
  readonly step: string;
  readonly text: string;
  /** Ids of the services that help with it. */
  readonly services: readonly string[];
  /** As in a statement. */
  readonly sources: readonly number[];
}

/** One measure of the size of a company, and the bound that a law names for it. */
export interface SizeTest {
  readonly measure: SizeMeasure;
  readonly bound: "at-least" | "above";
  /** Of employees, or of money in whole units of the currency. */
  readonly amount: number;
  /** ISO 4217; of turnover and assets. */
  readonly currency?: string;
  readonly where?: string;
}

/** Tests of which at least so many have to be met. */
export interface Threshold {
  readonly who?: string;
  readonly least: number;
  readonly tests: readonly SizeTest[];
}

export interface LawSource {
  readonly url: string;
  readonly publisher: string;
  readonly as_of?: string;
}

/** A law on forced labour in supply chains, from sources; nothing in it is legal advice. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Its other names, those in its country's language among them. */
  readonly aliases: readonly string[];
  readonly jurisdiction: string;
  /** Absent for a union of countries and for the whole world. */
  readonly country?: string;
  readonly year?: number;
  readonly state: LawState;
  readonly status: string;
  readonly duties: readonly Duty[];
  readonly in_force?: string;
  readonly applies?: string;
  readonly covers: string;
  /** A source says that it applies whatever the size of a company. */
  readonly any_size: boolean;
  /** A company meets the size test if it reaches one of them; none where no source states one. */
  readonly thresholds: readonly Threshold[];
  readonly changes: readonly Statement[];
  readonly enforcement: readonly Statement[];
  /** What it asks of a company, in the order in which a company does it; none where it binds states only. */
  readonly steps: readonly LawStep[];
  readonly penalties?: Statement;
  /** What a business can take from one that binds states only; instead of steps. */
  readonly takeaway?: Statement;
  readonly unverified: readonly string[];
  /** Where sources differ, and which one is followed. */
  readonly conflicts: readonly string[];
  readonly cites: Readonly<Record<CitedField, readonly number[]>>;
  readonly sources: readonly LawSource[];
  /** When its sources were last gone through. */
  readonly as_of: string;
}

/** A law as its vocabulary's file holds it, before it is known to be whole. */
export type WrittenLaw = Omit<Partial<Law>, "cites" | "id" | "title" | "description" | "aliases" | "steps"> & {
  readonly steps?: readonly (Omit<LawStep, "services"> & Partial<Pick<LawStep, "services">>)[];
  readonly cites?: Readonly<Partial<Record<CitedField, readonly number[]>>>;
};
