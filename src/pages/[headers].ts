import { closedSections } from "../site/load/sections.ts";
import { hostHeaders } from "../site/ui/policy.ts";
import { href, hrefIn } from "../site/ui/href.ts";

/** Answers of hosts that read a file of headers; Astro leaves out a page whose name begins with "_". */
export function getStaticPaths() {
  return [{ params: { headers: "_headers" } }];
}

/** Two rules that fit a page would both apply, so that what other sites may frame needs a rule of its own for all others. */
export function GET(): Response {
  const { "Content-Security-Policy": unframed, ...others } = hostHeaders;
  const lines = Object.entries(others).map(([name, value]) => `  ${name}: ${value}`);
  const sections = closedSections();
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
