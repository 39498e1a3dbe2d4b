import type { Messages } from "./messages.ts";
import { loadRegister } from "../load/register.ts";
import type { Register } from "../../core/register/register.ts";
import { thenFigures } from "./then-and-now/then-figures.ts";
import { clarityFigures } from "./clarity/clarity-figures.ts";
import { coverageFigures } from "./coverage/coverage-figures.ts";
import { caseStudyFigures } from "./case-studies/case-study-figures.ts";
import { dueDiligenceFigures } from "./due-diligence/due-diligence-figures.ts";
import { needFigures } from "./needs/need-figures.ts";
import { freshnessFigures } from "./freshness/freshness-figures.ts";
import { trendFigures } from "./trends/trend-figures.ts";
import type { FigureView } from "../charts/figure-view.ts";

/** What makes the figures of each page, by name; one a line. Their drawings are published as files of their own. */
const makers: readonly ((register: Register, t: Messages) => Readonly<Record<string, FigureView>>)[] = [
  thenFigures,
  trendFigures,
  coverageFigures,
  dueDiligenceFigures,
  caseStudyFigures,
  needFigures,
  clarityFigures,
  freshnessFigures,
];

/** Every figure of the site that has a file of its own. */
export async function loadFigures(t: Messages): Promise<FigureView[]> {
  const register = await loadRegister();
  return makers.flatMap((make) => Object.values(make(register, t)));
}
