import { hostHeaders } from "../site/ui/policy.ts";
import { href } from "../site/ui/href.ts";

/** Answers of hosts that read a file of headers; Astro leaves out a page whose name begins with "_". */
export function getStaticPaths() {
  return [{ params: { headers: "_headers" } }];
}

export function GET(): Response {
  const lines = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return new Response(`/*
${lines.join("\n")}

${href("/_astro/*")}
  Cache-Control: public, max-age=31536000, immutable

${href("/data/*")}
  Access-Control-Allow-Origin: *
`);
}
