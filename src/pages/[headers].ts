import { hostHeaders } from "../site/ui/policy.ts";
import { href } from "../site/ui/href.ts";

/**
 * Returns the path of the one file, `_headers`, from which some hosts read HTTP headers. Astro would ignore a page whose own
 * name begins with "_".
 */
export function getStaticPaths(): { params: { headers: string } }[] {
  return [{ params: { headers: "_headers" } }];
}

/** Patterns of pages that are deeper than `/:section/:page/`, in English. */
const deepPagePatterns = ["/404.html", "/insights/*", "/map/*", "/:section/page/:page/", "/:section/:term/page/:page/"];

/**
 * Serves the rules of `_headers`, separated by blank lines: a pattern of addresses with the base path, then its headers, one a
 * line and indented by two spaces.
 *
 * All rules that match a page apply, and none can lift another. So the policy against framing is not in the rule for all pages,
 * but in rules that match every page except embeds (`/embed/…/…/`), which other sites may frame. Some hosts serve a page at the
 * path of its file too (`/entities/a/index.html`), which has rules of its own. Hosts read at most 100 rules.
 */
export function GET(): Response {
  const { "Content-Security-Policy": framingPolicy, ...sharedHeaders } = hostHeaders;
  const sharedLines = Object.entries(sharedHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  const languages = import.meta.env.PAGE_LANGUAGES.filter((language) => language !== "en");
  const pagePatterns = [
    "/",
    "/:section/",
    "/:section/:page/",
    ...deepPagePatterns,
    ...languages.map((language) => `/${language}/:section/:page/`),
    ...deepPagePatterns.map((pattern) => `/:language${pattern}`),
  ];
  const filePatterns = pagePatterns.filter((pattern) => pattern.endsWith("/")).map((pattern) => `${pattern}index.html`);
  const rules = [
    ["/*", ...sharedLines],
    ...[...pagePatterns, ...filePatterns].map((pattern) => [pattern, `  Content-Security-Policy: ${framingPolicy}\n`]),
    ...["/_astro/*", "/:language/_astro/*"].map((pattern) => [
      pattern,
      "  Cache-Control: public, max-age=31536000, immutable\n",
    ]),
    ["/data/*", "  Access-Control-Allow-Origin: *\n"],
  ];
  return new Response(
    rules.map(([pattern = "", ...headers]) => [`${href(pattern)}\n`, ...headers].join("")).join("\n"),
  );
}
