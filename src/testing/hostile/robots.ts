/**
 * A site's robots.txt, an address of the site, and whether it may be asked. Each must be told at once: all other sites wait
 * meanwhile. None of them says anything of `/c`, so that a test can lead from there to where matching is slow.
 */
export interface HostileRobots {
  readonly name: string;
  readonly input: string;
  readonly path: string;
  readonly isAllowed: boolean;
}

const longest = `/b${"a".repeat(1_900)}`;
const all = "User-agent: *\n";
/** As much of a rule as fits into what is read of a file. */
const filled = (line: string) => `${line}\n`.repeat(Math.floor((510 * 1024) / (line.length + 1)));

export const hostileRobots: readonly HostileRobots[] = [
  { name: "one line of stars", input: `${all}Disallow: /b${"*".repeat(510 * 1024)}`, path: longest, isAllowed: true },
  {
    name: "many lines of stars",
    input: all + filled(`Disallow: /b${"*".repeat(1_900)}`),
    path: longest,
    isAllowed: false,
  },
  {
    name: "stars and letters",
    input: all + filled(`Disallow: /b${"*a".repeat(900)}x`),
    path: longest,
    isAllowed: true,
  },
  {
    name: "one star and many letters",
    input: all + filled(`Disallow: /b*${"a".repeat(1_900)}x`),
    path: longest,
    isAllowed: true,
  },
  { name: "very many short rules", input: all + filled("Disallow: /b*b*"), path: longest, isAllowed: true },
  {
    name: "letters that grow when encoded",
    input: all + filled(`Disallow: /b*${"漢".repeat(600)}`),
    path: longest,
    isAllowed: true,
  },
  { name: "very many plain rules", input: all + filled(`Disallow: ${longest}b`), path: longest, isAllowed: true },
  {
    name: "a group of very many names with very many rules",
    input: "User-agent: *\nUser-agent: b\n".repeat(8_000) + "Disallow: /b/\n".repeat(8_000),
    path: longest,
    isAllowed: true,
  },
  {
    name: "all names alike",
    input: all.repeat(2_000) + "Disallow: /b\n".repeat(2_500),
    path: longest,
    isAllowed: false,
  },
  { name: "nothing but line ends", input: filled(""), path: longest, isAllowed: true },
  { name: "a line of colons", input: `${all}${":".repeat(510 * 1024)}`, path: longest, isAllowed: true },
  { name: "a name of every object", input: "User-agent: __proto__\nDisallow: /\n", path: "/a", isAllowed: true },
  {
    name: "half a letter",
    input: `${all}Disallow: /*\ud800\nDisallow: /%zz*\nDisallow: /a`,
    path: "/a",
    isAllowed: false,
  },
  // A long rule is left out, and the groups beside it stay apart.
  {
    name: "a long rule between two groups",
    input: `${all}Disallow: /b${"*".repeat(3_000)}\nUser-agent: other\nDisallow: /`,
    path: "/a",
    isAllowed: true,
  },
  {
    name: "a long rule before a plain one",
    input: `${all}Disallow: /b${"*".repeat(3_000)}\nDisallow: /a`,
    path: "/a",
    isAllowed: false,
  },
];
