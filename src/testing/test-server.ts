import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  readonly agent: string;
}

/** A server of this machine that answers as a test says, and keeps what it was asked. */
export class TestServer {
  readonly asked: Asked[] = [];
  /** By path; a path without an answer is a 404. */
  answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
  /** Bytes that were sent of endless bodies. */
  sent = 0;
  readonly #server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    this.asked.push({ method, path, at: performance.now(), agent: headers["user-agent"] ?? "" });
    const answer = this.answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was asked beside robots.txt: `GET /a`. */
  get words(): string[] {
    return this.asked.filter(({ path }) => path !== "/robots.txt").map(({ method, path }) => `${method} ${path}`);
  }

  answer(path: string, status: number, headers: Record<string, string> = {}, body = ""): void {
    this.answers[path] = (_, response) => response.writeHead(status, headers).end(body);
  }

  /** A body without end, as fast as it is taken. */
  endless(path: string): void {
    this.answers[path] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(16_384))) this.sent += 16_384;
      };
      response.on("drain", more);
      more();
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
