import type { APIRoute } from "astro";
import { drawIcon, icons } from "../site/ui/draw-picture.ts";

export function getStaticPaths() {
  return icons.map(({ name, pixels }) => ({ params: { icon: name }, props: { pixels } }));
}

export const GET: APIRoute<{ pixels: number }> = ({ props: { pixels } }) =>
  new Response(drawIcon(pixels) as BodyInit, { headers: { "content-type": "image/png" } });
