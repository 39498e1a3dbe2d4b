import { addressOfEmbeds } from "../dataset/address.ts";
import { siteAddresses } from "../site/home/site-addresses.ts";
import { hostHeaders } from "../site/ui/policy.ts";
import { href, hrefIn } from "../site/ui/href.ts";

/** Answers of hosts that read a file of headers; Astro leaves out a page whose name begins with "_". */
export function getStaticPaths() {
  return [{ params: { headers: "_headers" } }];
}

/** Two rules that fit a page would both apply, so that what other sites may frame needs a rule of its own for all others. */
export async function GET(): Promise<Response> {
  const { "Content-Security-Policy": unframed, ...others } = hostHeaders;
  const lines = Object.entries(others).map(([name, value]) => `  ${name}: ${value}`);
  const sections = await closedSections();
  const closed = import.meta.env.PAGE_LANGUAGES.flatMap((language) =>
    sections.map((path) => `${hrefIn(language, path)}\n  Content-Security-Policy: ${unframed}\n`),
  );
  const assets = import.meta.env.PAGE_LANGUAGES.map(
    (language) => `${hrefIn(language, "/_astro/*")}\n  Cache-Control: public, max-age=31536000, immutable\n`,
  );
  return new Response(`/*
${lines.join("\n")}

${closed.join("\n")}
${assets.join("\n")}
${href("/data/*")}
  Access-Control-Allow-Origin: *
`);
}

/** The front page, and every section of the site but the one that other sites show. */
async function closedSections(): Promise<string[]> {
  const addresses = [...(await siteAddresses()).map(({ address }) => address), "/contribute/"];
  const sections = new Set(addresses.flatMap((address) => /^\/[^/]+\//.exec(address) ?? []));
  sections.delete(addressOfEmbeds);
  return ["/", ...[...sections].sort().map((section) => `${section}*`)];
}
