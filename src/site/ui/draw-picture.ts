import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { renderAsync, Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { repositoryRoot } from "../../io/environment.ts";
import { colourOf } from "./colours.ts";
import { pictureSize, type Picture } from "./pictures.ts";

/** The site's icons, by the name of their file. */
export const icons = [
  { name: "apple-touch-icon", pixels: 180 },
  { name: "icon-192", pixels: 192 },
  { name: "icon-512", pixels: 512 },
] as const;

/** Draws the site's icon. @returns PNG */
export function drawIcon(pixels: number): Uint8Array {
  const drawing = readFileSync(join(repositoryRoot, "public/favicon.svg"), "utf8");
  return new Resvg(drawing, { fitTo: { mode: "width", value: pixels }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

interface Box {
  readonly type: "div";
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: unknown };
}

const find = createRequire(join(repositoryRoot, "package.json")).resolve;
let fonts: Promise<Buffer> | undefined;

/**
 * Draws a picture for link previews: the entry on paper, the evidence column beside it, as on a page.
 *
 * @param figures are in the column, a number and its word each
 * @param width in pixels; the height goes with it
 * @returns PNG; the same bytes for the same words
 */
export async function drawPicture(
  picture: Picture,
  wordmark: readonly [string, string],
  figures: readonly (readonly [string, string])[],
  width: number = pictureSize.width,
): Promise<Uint8Array> {
  // Its default instance is the regular weight; the subset is the one that pages load.
  fonts ??= readFile(find("@fontsource-variable/besley/files/besley-latin-wght-normal.woff2"));
  const drawing = await satori(layoutPicture(picture, wordmark, figures) as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: [{ name: "Besley", data: await fonts, weight: 400, style: "normal" }],
  });
  return (
    await renderAsync(drawing, {
      font: { loadSystemFonts: false },
      fitTo: { mode: "width", value: width },
    })
  ).asPng();
}

function layoutPicture(
  { title, text }: Picture,
  [first, second]: readonly [string, string],
  figures: readonly (readonly [string, string])[],
): Box {
  const ink = colourOf("ink");
  return box({ width: "100%", height: "100%", background: colourOf("paper"), color: ink, fontFamily: "Besley" }, [
    box({ flexDirection: "column", justifyContent: "space-between", width: 880, padding: "72px 56px 64px 72px" }, [
      box({ flexDirection: "column" }, [
        box(
          { fontSize: title.length > 90 ? 44 : title.length > 40 ? 56 : 72, lineHeight: 1.16, letterSpacing: -1 },
          title,
        ),
        box({ fontSize: 30, lineHeight: 1.42, marginTop: 28, color: colourOf("ink-soft") }, text),
      ]),
      box({ fontSize: 34, alignItems: "flex-end" }, [
        box({ marginRight: 10, paddingBottom: 13 }, first),
        doubleRuled({ WebkitTextStroke: `1px ${ink}` }, second),
      ]),
    ]),
    box(
      { flexDirection: "column", justifyContent: "flex-end", width: 320, padding: 56, background: colourOf("azure") },
      [
        ...figures.map(([figure, word], index) =>
          box({ flexDirection: "column", ...(index > 0 && { marginTop: 20, paddingTop: 20, ...ruled("rule") }) }, [
            box({ fontSize: 52, lineHeight: 1.1 }, figure),
            box({ fontSize: 24, color: colourOf("ink-soft") }, word),
          ]),
        ),
      ],
    ),
  ]);
}

/** The double rule of the wordmark. */
function doubleRuled(style: Box["props"]["style"], children: string): Box {
  const accent = `2px solid ${colourOf("accent")}`;
  return box({ flexDirection: "column" }, [
    box({ ...style, borderBottom: accent, paddingBottom: 4 }, children),
    box({ borderBottom: accent, height: 5, width: "100%" }),
  ]);
}

function ruled(colour: Parameters<typeof colourOf>[0]) {
  return { borderTop: `1px solid ${colourOf(colour)}` };
}

function box(style: Box["props"]["style"], children?: unknown): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, ...(children !== undefined && { children }) } };
}
