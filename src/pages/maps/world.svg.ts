import type { APIRoute } from "astro";
import worldMap from "../../core/map/world-map.generated.json" with { type: "json" };
import { formatWorldShapes } from "../../core/map/reach-map.ts";

/** Serves the shapes of the world map, which the pages of listings draw. */
export const GET: APIRoute = () =>
  new Response(formatWorldShapes(worldMap), { headers: { "content-type": "image/svg+xml" } });
