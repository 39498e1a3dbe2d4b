import type { APIRoute } from "astro";
import { absoluteUrl, href } from "../site/ui/href.ts";
import { messages as t } from "../site/data/words.ts";

interface Link {
  readonly title: string;
  readonly text: string;
}

const at = (address: string) => absoluteUrl(address) ?? href(address);

/**
 * What a program that reads the site for somebody should know, and where the data is.
 *
 * @see https://llmstxt.org/
 */
export const GET: APIRoute = () => {
  const { llms } = t.data;
  const linesOf = (links: Readonly<Record<string, Link>>) =>
    Object.entries(links).map(([address, { title, text }]) => `- [${title}](${at(address)}): ${text}`);
  const lines = [
    `# ${t.site.name}`,
    "",
    `> ${t.site.description}`,
    "",
    llms.care,
    "",
    `## ${llms.dataTitle}`,
    "",
    ...linesOf(llms.data),
    "",
    `## ${llms.guidesTitle}`,
    "",
    ...linesOf(llms.guides),
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
