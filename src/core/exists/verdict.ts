/** How like an idea a listed tool is, from the least. */
export const verdicts = ["nothing", "only related", "similar", "very similar"] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict on an idea: that of the likest tool. */
export function verdictOf(answers: readonly { readonly likeness: Verdict }[]): Verdict {
  return verdicts.findLast((verdict) => answers.some(({ likeness }) => likeness === verdict)) ?? "nothing";
}
