import { asksForRest, mostRedirects, outcomeOf, redirectOf, type Answer } from "../core/review/link-decision.ts";
import { maxAddressLength, type LinkRecord } from "../core/review/link-state.ts";
import type { Response } from "./request.ts";
import { maxRobotsBytes, parseRobots, type Robots } from "./robots.ts";

export type LinkResult = Pick<LinkRecord, "outcome" | "status" | "to">;

/** What a checker does in the world, so that tests can do it otherwise. */
export interface CheckerEffects {
  /** Reads at most so many bytes of the body. */
  request(url: string, maxBytes: number): Promise<Response>;
  /** Waits, in seconds. */
  wait(seconds: number): Promise<void>;
}

export interface CheckerOptions {
  /** As robots.txt files call it. */
  readonly agent: string;
  /** Between two requests to one host, in seconds. */
  readonly delay: number;
}

/**
 * Checks addresses politely: robots.txt is asked first, one request at a time goes to a host, with a pause before the next;
 * no body is read, redirects are followed and their hosts treated alike. What fails is tried again in the next run alone.
 */
export class LinkChecker {
  readonly #effects: CheckerEffects;
  readonly #options: CheckerOptions;
  readonly #robots = new Map<string, Promise<Robots | Answer>>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #resting = new Set<string>();

  constructor(effects: CheckerEffects, options: CheckerOptions) {
    this.#effects = effects;
    this.#options = options;
  }

  /** Whether a host asked to be left alone for this run. */
  isResting(url: string): boolean {
    return this.#resting.has(new URL(url).host);
  }

  /** Follows an address to its end; a host that asks for rest yields nothing. */
  async check(url: string): Promise<LinkResult | undefined> {
    let at = url;
    for (let steps = 0; steps <= mostRedirects; steps++) {
      const answer = await this.#ask(at);
      if (answer === undefined) return undefined;
      const next = redirectOf(answer, at);
      if (next === undefined) return resultOf(answer, at === withoutHash(url) || steps === 0 ? undefined : at);
      at = next;
    }
    return { outcome: "too-many-redirects", to: at };
  }

  async #ask(url: string): Promise<Answer | undefined> {
    if (!isAskable(url)) return { fault: "not-public" };
    if (isTooLong(url)) return { fault: "too-long" };
    const robots = await this.#robotsOf(url);
    if (!("isAllowed" in robots)) return robots;
    if (!robots.isAllowed(url)) return { fault: "disallowed" };
    if (this.isResting(url)) return undefined;
    const answer = await this.#request(url, robots.delay);
    if (!asksForRest(answer)) return answer;
    this.#resting.add(new URL(url).host);
    return undefined;
  }

  /** A site's rules, asked for once. If the host can't be reached, all its addresses get that answer. */
  #robotsOf(url: string): Promise<Robots | Answer> {
    const { origin } = new URL(url);
    let robots = this.#robots.get(origin);
    if (robots === undefined) this.#robots.set(origin, (robots = this.#readRobots(`${origin}/robots.txt`)));
    return robots;
  }

  async #readRobots(address: string): Promise<Robots | Answer> {
    let at = address;
    for (let steps = 0; steps <= mostRedirects; steps++) {
      const response = await this.#request(at, undefined, maxRobotsBytes);
      if ("fault" in response) return steps === 0 ? response : { isAllowed: () => false };
      const next = redirectOf(response, at);
      if (next === undefined || !isAskable(next) || isTooLong(next))
        return parseRobots(address, response, this.#options.agent);
      at = next;
    }
    return { isAllowed: () => true };
  }

  /** Waits for the host's turn, asks, and keeps the next from its turn for the pause. */
  async #request(url: string, delay = 0, maxBytes = 0): Promise<Response> {
    const { host } = new URL(url);
    const before = this.#turns.get(host);
    const asked = (before ?? Promise.resolve()).then(() => this.#effects.request(url, maxBytes));
    const pause = () => this.#effects.wait(Math.max(delay, this.#options.delay));
    this.#turns.set(
      host,
      asked.then(pause, pause).catch(() => undefined),
    );
    return asked;
  }
}

function resultOf(answer: Answer, to: string | undefined): LinkResult {
  const outcome = outcomeOf(answer);
  return {
    outcome: outcome === "ok" && to !== undefined ? "redirected" : outcome,
    ...("status" in answer && { status: answer.status }),
    ...(to !== undefined && { to }),
  };
}

/** Whether an address is one of the web, without credentials. */
function isAskable(url: string): boolean {
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

/** By its length as it is sent, where letters of other scripts take up to nine characters each. */
function isTooLong(url: string): boolean {
  return new URL(url).href.length > maxAddressLength;
}

function withoutHash(url: string): string {
  const plain = new URL(url);
  plain.hash = "";
  return plain.href;
}

export interface RunOptions {
  /** Hosts asked at the same time. */
  readonly hosts: number;
  readonly signal: AbortSignal;
  /** Called once an address, as soon as it is known. */
  readonly onResult: (url: string, result: LinkResult) => void;
}

/**
 * Checks the addresses of many hosts, several hosts at a time and one address of each after the other.
 *
 * An abort ends the run; addresses under way are not reported then, so that the next run takes them up.
 *
 * @param plan addresses by host
 * @returns addresses left for another run
 */
export async function checkLinks(
  plan: ReadonlyMap<string, readonly string[]>,
  checker: LinkChecker,
  { hosts, signal, onResult }: RunOptions,
): Promise<number> {
  const queue = [...plan.values()];
  let left = queue.flat().length;
  const work = async () => {
    for (let urls = queue.shift(); urls !== undefined; urls = queue.shift()) {
      for (const url of urls) {
        if (signal.aborted || checker.isResting(url)) break;
        const result = await checker.check(url).catch((error: unknown) => {
          if (!signal.aborted) throw error;
          return undefined;
        });
        if (result === undefined) continue;
        left--;
        onResult(url, result);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return left;
}
