import type { APIRoute } from "astro";
import { escapeXml } from "../dataset/formats.ts";
import { absoluteUrl } from "../site/ui/href.ts";
import { pageLanguage } from "../site/language/page-language.ts";
import { frameMessages } from "../site/ui/words.ts";

/**
 * Serves an OpenSearch description, with which browsers offer to search the register:
 * `<Url … template="https://example.org/search/#q={searchTerms}"/>`.
 *
 * The query is in the fragment of the search URL, which browsers do not send to the host. Without a known host there is no
 * `<Url>`.
 */
export const GET: APIRoute = () => {
  const { site } = frameMessages;
  const searchUrl = absoluteUrl("/search/");
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(site.wordmark.join(" ").slice(0, 16))}</ShortName>`,
    `<Description>${escapeXml(site.description)}</Description>`,
    `<Language>${pageLanguage.tag}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    ...(searchUrl === undefined ? [] : [`<Url type="text/html" template="${escapeXml(searchUrl)}#q={searchTerms}"/>`]),
    "</OpenSearchDescription>",
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "application/opensearchdescription+xml" } });
};
