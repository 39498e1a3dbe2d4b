import type { Messages } from "./words.en.ts";
import { loadRegister } from "../load/register.ts";
import type { FigureView } from "../charts/figure-view.ts";
import { insightTopics } from "./insights.ts";

/** Every figure of the site that has a file of its own. */
export async function loadFigures(t: Messages): Promise<FigureView[]> {
  const register = await loadRegister();
  return insightTopics.flatMap(({ figures }) => (figures === undefined ? [] : Object.values(figures(register, t))));
}
