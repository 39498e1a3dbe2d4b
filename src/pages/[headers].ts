import { hostHeaders } from "../site/ui/policy.ts";
import { href } from "../site/ui/href.ts";

/** Answers of hosts that read a file of headers; Astro leaves out a page whose name begins with "_". */
export function getStaticPaths() {
  return [{ params: { headers: "_headers" } }];
}

/** Addresses that are deeper, in each language. */
const deep = ["/404.html", "/insights/*", "/map/*", "/:section/page/:page/", "/:section/:term/page/:page/"];

/**
 * Every rule that fits a page applies, so that what other sites may frame, `/embed/…/…/`, can have no rule of its own: all other
 * pages have one, by the shape of their address. Hosts read no more than 100 rules.
 */
export function GET(): Response {
  const { "Content-Security-Policy": unframed, ...others } = hostHeaders;
  const lines = Object.entries(others).map(([name, value]) => `  ${name}: ${value}\n`);
  const languages = import.meta.env.PAGE_LANGUAGES.filter((language) => language !== "en");
  const closed = [
    ...["/", "/:section/", "/:section/:page/", ...deep],
    ...[...languages.map((language) => `/${language}/:section/:page/`), ...deep.map((path) => `/:language${path}`)],
  ];
  const rules = [
    ["/*", ...lines],
    ...closed.map((path) => [path, `  Content-Security-Policy: ${unframed}\n`]),
    ...["/_astro/*", "/:language/_astro/*"].map((path) => [
      path,
      "  Cache-Control: public, max-age=31536000, immutable\n",
    ]),
    ["/data/*", "  Access-Control-Allow-Origin: *\n"],
  ];
  return new Response(rules.map(([path = "", ...headers]) => [`${href(path)}\n`, ...headers].join("")).join("\n"));
}
