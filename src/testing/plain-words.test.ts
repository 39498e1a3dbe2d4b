import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../io/environment.ts";
import foundWords from "../words/en/contribute-found.json" with { type: "json" };

/*
 * Keeps stilted words out of what readers, contributors and users of commands see, and out of comments and the names of tests.
 * The list is short on purpose: the words that people stumbled over, and what to write instead.
 */
const stilted: readonly (readonly [words: string, instead: string])[] = [
  ["noughts?", "zero"],
  ["anew|afresh", "again"],
  ["akin", "similar, related"],
  ["(?:bear|bears|bearing|borne) out", "support, show"],
  ["mend|mends|mended|mending", "fix, correct"],
  ["(?:stand|stands) nowhere", "no results for"],
  ["be it|be they", "whether, or leave it out"],
  ["such an?", "this, these, one"],
  ["of its own accord", "by itself"],
  ["whom", "who"],
  ["save for", "except"],
  ["hither|thither|whence|whereby|whereof|thereof|therein", "here, there, from which, of which"],
];
const found = new RegExp(`\\b(?:${stilted.map(([words]) => `(${words})`).join("|")})\\b`, "gi");

const texts = /\.(?:[jt]sx?|mjs|astro|mdx?|ya?ml|css|json)$/;
/** What others wrote, what is read for its words, and this list. */
const left = /^src\/testing\/(?:judged|register|hostile|plain-words)|\/fixtures\/|\/(?:regulation|stop-words)\.json$/;

function faultsOf(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) =>
    Array.from(line.matchAll(found), ([said, ...groups]) => {
      const [, instead = ""] = stilted[groups.findIndex((group) => group !== undefined)] ?? [];
      return `${path}:${index + 1}: stilted word: ${said}; write ${instead}`;
    }),
  );
}

test.each([
  { text: "A nought is where to look first", expected: ["a.md:1: stilted word: nought; write zero"] },
  {
    text: "Plain.\nIt is borne out, be it late.",
    expected: [
      "a.md:2: stilted word: borne out; write support, show",
      "a.md:2: stilted word: be it; write whether, or leave it out",
    ],
  },
  {
    text: "Such a page, and Whom.",
    expected: ["a.md:1: stilted word: Such a; write this, these, one", "a.md:1: stilted word: Whom; write who"],
  },
  { text: "Terms such as amend, Akina, such as these; what it would be. It goes on.", expected: [] },
])("$text", ({ text, expected }) => {
  expect(faultsOf("a.md", text)).toEqual(expected);
});

test("interface, guides, documents, commands and code are in plain words", () => {
  const below = ["src", "scripts", "schemas", ".github"].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      join(folder, path).replaceAll("\\", "/"),
    ),
  );
  const paths = ["README.md", ...below].filter((path) => texts.test(path) && !left.test(path));
  const read = paths.filter((path) => statSync(join(repositoryRoot, path)).isFile());
  expect(read.length).toBeGreaterThan(500);
  expect(read.flatMap((path) => faultsOf(path, readFileSync(join(repositoryRoot, path), "utf8")))).toEqual([]);
});

test("what the form says in other languages begins as a message of the checks does", () => {
  const dataset = join(repositoryRoot, "src", "dataset");
  const sources = readdirSync(dataset, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(dataset, file), "utf8"))
    .join("\n");
  const beginnings = Object.keys(foundWords);
  expect(beginnings.filter((each) => ![`"${each}`, `\`${each}`].some((start) => sources.includes(start)))).toEqual([]);
});
