import type { Messages } from "../../messages/index.ts";
import { loadRegister } from "../../site/register.ts";
import type { Register } from "../../measures/register.ts";
import { thenFigures } from "../insights/then-figures.ts";
import { clarityFigures } from "../insights/clarity-figures.ts";
import { coverageFigures } from "../insights/coverage-figures.ts";
import { caseStudyFigures } from "../insights/case-study-figures.ts";
import { dueDiligenceFigures } from "../insights/due-diligence-figures.ts";
import { needFigures } from "../insights/need-figures.ts";
import { freshnessFigures } from "../insights/freshness-figures.ts";
import { trendFigures } from "../insights/trend-figures.ts";
import type { FigureView } from "./figure-view.ts";

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
