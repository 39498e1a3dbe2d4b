import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";

/**
 * Fonts of the tests' own, since every machine has others: DejaVu Sans draws letters as wide as Verdana's, Arimo those of
 * Arial and Liberation Sans. What one of them lacks comes from DejaVu, which knows most scripts.
 */
export type Letters = "wide" | "narrow";

/** Where the browser tests find the fonts' files. */
export const lettersBase = "/letters";
export const lettersFolder = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource/arimo/package.json")),
  "..",
);

const faces = [
  { family: "Wide", weight: 400, file: "dejavu-sans/files/dejavu-sans-latin-400-normal.woff2" },
  { family: "Wide", weight: 700, file: "dejavu-sans/files/dejavu-sans-latin-700-normal.woff2" },
  { family: "Narrow", weight: 400, file: "arimo/files/arimo-latin-400-normal.woff2" },
  { family: "Narrow", weight: 700, file: "arimo/files/arimo-latin-700-normal.woff2" },
  { family: "Code", weight: 400, file: "dejavu-mono/files/dejavu-mono-latin-400-normal.woff2" },
];
const sheet = faces
  .map(
    ({ family, weight, file }) =>
      `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${lettersBase}/${file}) }`,
  )
  .join("\n");
const fonts = faces.map(({ family, weight }) => `${weight} 16px ${family}`);
const text: Record<Letters, string> = { wide: "Wide", narrow: "Narrow, Wide" };

/**
 * Sets a page in the tests' own letters, and waits until they are there.
 *
 * @throws {Error} if a font could not be loaded
 */
export async function setLetters(page: Page, letters: Letters): Promise<void> {
  const families = { text: text[letters], code: "Code", head: '"Besley Variable", Wide' };
  await page.evaluate(
    async ({ sheet, fonts, families }) => {
      if (document.adoptedStyleSheets.length === 0) {
        // A sheet that a script makes is none of the page's: its security policy allows no other.
        const own = new CSSStyleSheet();
        own.replaceSync(sheet);
        document.adoptedStyleSheets = [own];
      }
      for (const [use, family] of Object.entries(families)) {
        document.documentElement.style.setProperty(`--font-${use}`, family);
      }
      const loaded = await Promise.all(fonts.map((font) => document.fonts.load(font)));
      if (loaded.some((found) => found.length === 0)) throw new Error("a font of the tests is missing");
      await document.fonts.ready;
    },
    { sheet, fonts, families },
  );
}
