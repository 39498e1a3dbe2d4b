import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-page.ts";
import type { BuiltSite } from "./built-site.ts";

const config = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8")) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

/**
 * Defines tests of the markup of a site's pages.
 *
 * @param isValidated true for the pages to validate, since each takes a while
 */
export function describeHtml(name: string, readSite: () => BuiltSite, isValidated: (page: BuiltPage) => boolean): void {
  describe(`the HTML of ${name}`, () => {
    test("is valid", async () => {
      const pages = readSite().pages.filter(isValidated);
      expect(pages.length).toBeGreaterThan(0);
      const faults: string[] = [];
      for (const { address, html } of pages) {
        const { results } = await validator.validateString(html);
        for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
          faults.push(`${address}:${line}:${column} ${message} [${ruleId}]`);
      }
      expect(faults.slice(0, 20)).toEqual([]);
    }, 300_000);

    test("has no space before a mark after a link", () => {
      // French writes a narrow no-break space there. The pattern matches the faulty part alone, which is a hundred times faster than with the text before it.
      const looseMarks = readSite().pages.flatMap(({ address, html }) =>
        Array.from(
          html.matchAll(/<\/(?:a|bdi)>[^\S\u202f]+[.,;](?=[\s<])/g),
          ({ index }) => `${address}: ${html.slice(index - 30, index + 10)}`,
        ),
      );
      expect(looseMarks.slice(0, 20)).toEqual([]);
    });
  });
}
