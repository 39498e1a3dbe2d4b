import type { APIRoute } from "astro";
import { absoluteUrl, hrefIn, withHost } from "../site/ui/href.ts";
import { siteAddresses } from "../site/home/site-addresses.ts";

/** Every page in every language. A sitemap holds whole addresses, so there is none where the build has no host. */
export function getStaticPaths() {
  return absoluteUrl("/") === undefined ? [] : [{ params: { sitemap: "sitemap" } }];
}

export const GET: APIRoute = async () => {
  const addresses = await siteAddresses();
  const entries = import.meta.env.PAGE_LANGUAGES.flatMap((language) =>
    addresses.map(({ address, changed }) => {
      const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${withHost(hrefIn(language, address))}</loc>${lastmod}</url>`;
    }),
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
  return new Response(text, { headers: { "content-type": "application/xml" } });
};
