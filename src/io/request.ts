import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { Answer } from "../core/review/link-decision.ts";
import { isPublicHost, lookupPublic } from "./public-address.ts";

export interface RequestOptions {
  readonly userAgent: string;
  /** For the whole of it, in milliseconds. */
  readonly timeout: number;
  /** Of the body, in bytes: it is cut there; 0 reads none of it. */
  readonly maxBytes: number;
  /** For tests alone: asks hosts of this machine and its network too. */
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

export type Response = Answer & { readonly body?: string };

/**
 * Asks once, follows nothing, keeps no connection and sends no cookie.
 *
 * @returns the answer, or why there was none; never throws for what a server does
 * @throws what the signal was aborted with
 */
export async function request(url: string, options: RequestOptions): Promise<Response> {
  const { protocol, hostname, username, password } = new URL(url);
  if ((protocol !== "http:" && protocol !== "https:") || username !== "" || password !== "")
    return { fault: "not-public" };
  if (!options.allowPrivate && !isPublicHost(hostname)) return { fault: "not-public" };
  options.signal.throwIfAborted();
  const limit = AbortSignal.timeout(options.timeout);
  try {
    return await send(url, options, AbortSignal.any([options.signal, limit]));
  } catch (error) {
    options.signal.throwIfAborted();
    return { fault: limit.aborted ? "timeout" : faultOf(error) };
  }
}

function send(url: string, options: RequestOptions, signal: AbortSignal): Promise<Response> {
  const { userAgent, allowPrivate, maxBytes } = options;
  return new Promise((resolve, reject) => {
    const sent = (url.startsWith("https:") ? https : http).request(url, {
      signal,
      agent: false,
      headers: { "user-agent": userAgent, accept: "text/html, */*;q=0.8", connection: "close" },
      maxHeaderSize: 64 * 1024,
      ...(!allowPrivate && { lookup: lookupPublic }),
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      readBody(response, maxBytes).then((body) => {
        resolve({ ...answerOf(response), ...(body !== undefined && { body }) });
        sent.destroy();
      }, reject);
    });
    sent.end();
  });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  const retryAfter = Number(headers["retry-after"]);
  return {
    status: statusCode,
    ...(headers.location !== undefined && { location: headers.location }),
    ...(headers["retry-after"] !== undefined && { retryAfter: Number.isFinite(retryAfter) ? retryAfter : 0 }),
  };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  if (maxBytes === 0) {
    response.destroy();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8");
}

/** Why there was no answer, by the code that Node gives. */
export function faultOf(error: unknown): Extract<Answer, { fault: unknown }>["fault"] {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "NOT_PUBLIC") return "not-public";
  if (code === "ENOTFOUND") return "unknown-host";
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)) return "bad-certificate";
  return code === "ETIMEDOUT" ? "timeout" : "no-answer";
}
