import type { Reference } from "../../dataset/model.ts";

/** Weights and words are tried on the first. The second shows what that is worth where it is kept apart: for match and `ideas`. */
export const halves = ["tuned", "held-out"] as const;

export type Half = (typeof halves)[number];

/**
 * Listings graded by reading them.
 *
 * For match: 3, what an expert would hand over first; 2, good; 1, will do where there is nothing better; 0, tempting, but wrong.
 * For overlap: 3, a person would call it the same work for the same people; 2, whoever builds one should know of the other;
 * 1, similar; 0, tempting, but something else.
 */
export type Grades = ReadonlyMap<Reference, number>;

interface Judgement {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly half: Half;
  readonly grades: Grades;
}

/** What a company asks, and graded listings. */
export interface MatchJudgement extends Judgement {
  readonly ask: string;
  /** As a file of criteria states them. */
  readonly criteria: unknown;
}

/** A tool or an idea for one, and graded tools. */
export interface OverlapJudgement extends Judgement {
  readonly tool?: Reference;
  /** As a file of an idea states it; where there is no tool. */
  readonly idea?: unknown;
}

/** Every judgement, in order of name. */
export interface Judgements {
  readonly match: readonly MatchJudgement[];
  readonly overlap: readonly OverlapJudgement[];
  /** Ideas of one sentence, in everyday words; a tool that isn't graded has grade 0. */
  readonly shortIdeas: readonly OverlapJudgement[];
  /** More ideas, judged beside the tools of the register as it was on 27 November 2026. */
  readonly ideas?: readonly IdeaJudgement[];
}

/** How long ideas are. */
export const ideaKinds = ["short", "paragraph"] as const;

/** An idea of these, and its length. */
export interface IdeaJudgement extends OverlapJudgement {
  readonly kind: (typeof ideaKinds)[number];
}

/** A judgement as its file states it. */
type Stated<Kind> = Omit<Kind, "name" | "grades"> & { readonly grades: Readonly<Record<string, readonly Reference[]>> };

type StatedIdea = Pick<OverlapJudgement, "name" | "idea"> & Pick<Stated<OverlapJudgement>, "grades">;

/**
 * Reads a judgement.
 *
 * @param name of its file
 * @throws {RangeError} if it isn't of one of the two halves
 */
export function parseJudgement<Kind extends MatchJudgement | OverlapJudgement>(name: string, text: string): Kind {
  return readJudgement(name, JSON.parse(text) as Stated<Kind>);
}

/**
 * Reads a file of short ideas, which states their half once.
 *
 * @throws {RangeError} if it isn't one of the two halves
 */
export function parseShortIdeas(text: string): OverlapJudgement[] {
  const { half, ideas } = JSON.parse(text) as { half: Half; ideas: readonly StatedIdea[] };
  return ideas.map(({ name, idea, grades }) => readJudgement(name, { half, idea, grades }));
}

/** Reads a file of ideas, each of which states its kind. */
export function parseIdeas(text: string, half: Half): IdeaJudgement[] {
  const { ideas } = JSON.parse(text) as { ideas: readonly (StatedIdea & Pick<IdeaJudgement, "kind">)[] };
  return ideas.map(({ name, kind, idea, grades }) => ({
    ...readJudgement<OverlapJudgement>(name, { half, idea, grades }),
    kind,
  }));
}

function readJudgement<Kind extends MatchJudgement | OverlapJudgement>(
  name: string,
  { grades, ...stated }: Stated<Kind>,
): Kind {
  if (!halves.some((half) => half === stated.half)) throw new RangeError(`unknown half: ${stated.half} in ${name}`);
  const byReference = Object.entries(grades).flatMap(([grade, of]) => of.map((id) => [id, Number(grade)] as const));
  return { ...stated, name, grades: new Map(byReference) } as unknown as Kind;
}
