import type { APIRoute } from "astro";
import { messages } from "../../site/home/words.ts";
import { loadCatalogue } from "../../site/load/catalogue.ts";
import { drawPicture } from "../../site/ui/draw-picture.ts";
import { pictures, type Picture } from "../../site/ui/pictures.ts";

export function getStaticPaths() {
  const { home, site } = messages;
  return pictures({ title: home.title, text: site.pictureText }).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }));
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const { site, format } = messages;
  const { byKind, citations } = await loadCatalogue();
  const png = await drawPicture(picture, site.wordmark, [
    [format.number(byKind.entity.length), site.organisationsWord],
    [format.number(byKind.tool.length), site.toolsWord],
    [format.number(citations), site.citationsWord],
  ]);
  return new Response(png as BodyInit, { headers: { "content-type": "image/png" } });
};
