import type { APIRoute } from "astro";
import { formatDrawing } from "../../../site/charts/drawing-file.tsx";
import type { FigureView } from "../../../site/charts/figure-view.ts";
import { loadFigures } from "../../../site/insights/figures.ts";
import { loadSiteRegister } from "../../../site/load/register.ts";

/** Returns a path for each figure, by the id of its table: `{params: {id: "overlap"}, props: {view}}`. */
export async function getStaticPaths() {
  return (await loadFigures()).map((view) => ({ params: { id: view.table.id }, props: { view } }));
}

/** Serves the drawing of a figure as SVG. */
export const GET: APIRoute<{ view: FigureView }> = async ({ props: { view } }) => {
  const { today } = await loadSiteRegister();
  return new Response(formatDrawing(view, today).svg, {
    headers: { "content-type": "image/svg+xml" },
  });
};
