import { formatFor } from "../language/format.ts";

const format = formatFor("en-GB");
const { count, date } = format;

/** The words of the link check, in English. */
export const enLinks = {
  format,
  outcomes: {
    ok: "answers",
    redirected: "redirects",
    "not-found": "not found",
    refused: "refuses robots",
    "server-error": "server error",
    "no-answer": "no answer",
    timeout: "no answer in time",
    "unknown-host": "no such host",
    "bad-certificate": "certificate not valid",
    "too-many-redirects": "redirects in a circle",
    disallowed: "not asked: robots.txt",
    "not-public": "not asked: not on the public web",
    "too-long": "not asked: address longer than 2,000 characters",
  },
  broken: (links: number) => count(links, "address is broken", "addresses are broken"),
  noneBroken: "No address is broken.",
  moved: (links: number) => count(links, "address redirects to another", "addresses redirect to another"),
  since: (day: string) => `failing since ${date(day)}`,
  checked: (done: number, left: number) =>
    `${count(done, "address", "addresses")} checked, ${count(left, "address", "addresses")} left for another run`,
  known: (links: number, day: string) => `${count(links, "address", "addresses")} known, last checked on ${date(day)}`,
  issue: {
    title: "Addresses that no longer answer",
    more: (left: number) => `${count(left, "more address is", "more addresses are")} left out here.`,
  },
  ask: "Each failed twice, a week or more apart. Before you remove a fact, look for the page's new address or an archived copy. An address that fails does not mean that the work has ended.",
};

export type LinkMessages = typeof enLinks;
