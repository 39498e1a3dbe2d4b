import type { APIRoute } from "astro";
import { absoluteUrl, href } from "../site/ui/href.ts";
import { messages as t } from "../site/data/words.en.ts";

const at = (address: string) => absoluteUrl(address) ?? href(address);

/**
 * What a program that reads the site for somebody should know, and where the data is.
 *
 * @see https://llmstxt.org/
 */
export const GET: APIRoute = () => {
  const { llms } = t.data;
  const link = ([title, address, text]: readonly [string, string, string]) => `- [${title}](${at(address)}): ${text}`;
  const lines = [
    `# ${t.site.name}`,
    "",
    `> ${t.site.description}`,
    "",
    llms.care,
    "",
    `## ${llms.dataTitle}`,
    "",
    ...llms.data.map(link),
    "",
    `## ${llms.guidesTitle}`,
    "",
    ...llms.guides.map(link),
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
