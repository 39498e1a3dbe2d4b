import type { APIRoute } from "astro";
import { readColourToken } from "../site/ui/colours.ts";
import { href } from "../site/ui/href.ts";
import { pageLanguage } from "../site/language/page-language.ts";
import { frameMessages } from "../site/ui/words.ts";

/** Serves the web app manifest, with which the site can be installed. */
export const GET: APIRoute = () => {
  const { site } = frameMessages;
  const manifest = {
    name: site.name,
    short_name: site.wordmark[1],
    description: site.description,
    lang: pageLanguage.tag,
    dir: pageLanguage.direction,
    id: href("/"),
    start_url: href("/"),
    scope: href("/"),
    display: "minimal-ui",
    background_color: readColourToken("paper"),
    theme_color: readColourToken("paper"),
    icons: [
      ...[192, 512].map((pixels) => ({
        src: href(`/icon-${pixels}.png`),
        sizes: `${pixels}x${pixels}`,
        type: "image/png",
      })),
      { src: href("/favicon.svg"), sizes: "any", type: "image/svg+xml" },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { "content-type": "application/manifest+json" },
  });
};
