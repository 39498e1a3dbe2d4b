const number = new Intl.NumberFormat("en");

/** A line on a terminal that is written over as work goes on, such as "pages 412 of 1,327, 8 s"; nothing where output is piped. */
export class ProgressLine {
  readonly #start = performance.now();
  readonly #stream: NodeJS.WriteStream;
  #shown = 0;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    this.#stream = stream;
  }

  /** Shows a text with the seconds since the start. */
  show(text: string): void {
    if (!this.#stream.isTTY) return;
    this.#shown = performance.now();
    this.#isShown = true;
    const line = `${text}, ${Math.floor((this.#shown - this.#start) / 1000)} s`;
    this.#stream.write(`\r\x1b[2K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  /** Shows how many of all are done; at most ten times a second, so that it costs nothing to call. */
  count(what: string, done: number, of: number): void {
    if (performance.now() - this.#shown > 100) this.show(`${what} ${number.format(done)} of ${number.format(of)}`);
  }

  /** Takes the line away, for what is printed for good. */
  clear(): void {
    if (this.#isShown) this.#stream.write("\r\x1b[2K");
    this.#isShown = false;
  }

  /** Since the start, as they are printed. */
  seconds(): string {
    return ((performance.now() - this.#start) / 1000).toFixed(1);
  }
}
