import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { BuiltSite } from "./built-site.ts";

const controls = new Set(["a", "area", "button", "details", "dialog", "form", "input", "label", "select", "textarea"]);
const landmarks = new Set(["aside", "footer", "header", "main", "nav", "section"]);
const contentElements = new Set(["canvas", "iframe", "img", "svg", "table", "td", "th", "caption"]);
const namingAttributes = ["alt", "aria-label", "title"];

/**
 * Defines tests that a page has the same controls, landmarks, images and tables in each language, and no empty name.
 * So the browser tests need not check the accessibility of every kind of page in each language.
 *
 * @param languages compared with the first of them; without English, whose pages have no line about the translation
 */
export function describeAlike(
  name: string,
  languages: readonly string[],
  readSite: (language: string) => BuiltSite,
): void {
  const [referenceLanguage, ...otherLanguages] = languages;
  if (referenceLanguage === undefined) return;
  describe(`pages of ${name} in several languages`, () => {
    test("have the same controls, landmarks, pictures and tables", () => {
      const referenceByAddress = new Map(
        readSite(referenceLanguage).pages.map(({ address, html }) => [address, countParts(html)]),
      );
      const faults = otherLanguages.flatMap((language) =>
        readSite(language).pages.flatMap(({ address, html }) => {
          const referenceCounts = referenceByAddress.get(address);
          // The largest page of a kind may be another, and the text of a guide may have a table more.
          if (referenceCounts === undefined || /^\/guides\/./.test(address)) return [];
          const counts = countParts(html);
          return [...new Set([...counts.keys(), ...referenceCounts.keys()])]
            .filter((part) => counts.get(part) !== referenceCounts.get(part))
            .map(
              (part) =>
                `/${language}${address}: ${counts.get(part) ?? 0} of ${part}, ${referenceCounts.get(part) ?? 0} in ${referenceLanguage}`,
            );
        }),
      );
      expect(faults.slice(0, 40)).toEqual([]);
    });

    test("have no empty name", () => {
      const faults = languages.flatMap((language) =>
        readSite(language)
          .pages.filter(({ html }) => /\s(?:aria-label|title)=""/.test(html))
          .map(({ address }) => `/${language}${address}`),
      );
      expect(faults).toEqual([]);
    });
  });
}

/**
 * Counts elements that matter to assistive technology, by tag, role, type and the names of naming attributes:
 * `button submit aria-label` → 2.
 */
function countParts(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  const parser = new Parser({
    /** Counts the element if it is a control, a landmark or content, or has a role. */
    onopentag(name, attributes) {
      const { role = "", type = "" } = attributes;
      if (!controls.has(name) && !landmarks.has(name) && !contentElements.has(name) && role === "") return;
      const attributeNames = Object.keys(attributes).filter(
        (key) => namingAttributes.includes(key) || key.startsWith("aria-"),
      );
      const part = [name, role, type, ...attributeNames.sort()].filter(Boolean).join(" ");
      counts.set(part, (counts.get(part) ?? 0) + 1);
    },
  });
  parser.end(html);
  return counts;
}
