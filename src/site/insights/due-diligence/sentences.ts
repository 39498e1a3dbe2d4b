import { toSentenceCase } from "../../../core/language/phrases.ts";
import type { Kind } from "../../../dataset/model.ts";
import { insightsDueDiligenceMessages } from "../words.ts";

/** Formats the heading of a step, without a full stop: "1. Embed responsible business conduct". */
export function formatStepHeading(step: number, title: string): string {
  return insightsDueDiligenceMessages.step.heading({ step, title });
}

/**
 * Formats which steps few listings of a kind serve, without a full stop: for one step "Communicate: 25 of 248 organisations help
 * with it", for several "Track and communicate: few organisations help with them", for none "No step has few organisations".
 *
 * @param thinSteps in the order named, with titles and numbers of listings
 * @param n number of all listings of the kind that have not ended
 */
export function formatStepsFinding(
  kind: Kind,
  thinSteps: readonly { readonly title: string; readonly count: number }[],
  n: number,
): string {
  const { none, single, several } = insightsDueDiligenceMessages.figure.title;
  const [firstStep] = thinSteps;
  if (firstStep === undefined) return none[kind];
  if (thinSteps.length === 1) return single[kind]({ step: firstStep.title, count: firstStep.count, all: n });
  return several[kind]({ steps: toSentenceCase(thinSteps.map(({ title }) => title)) });
}
