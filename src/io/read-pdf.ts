import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const maxSeconds = 20;
const maxMegabytes = 256;

/**
 * Reads the text of a PDF, in a thread of its own: a hostile file can be endless work, which only ending its thread stops.
 *
 * @returns undefined if it is no PDF, has no text, or takes more than 20 s or 256 MB
 */
export function readPdf(bytes: Uint8Array): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
      stdout: true,
      stderr: true,
    });
    const end = (text: string | undefined) => {
      clearTimeout(timer);
      resolve(text || undefined);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(undefined), maxSeconds * 1000);
    worker.once("message", end);
    worker.once("error", () => end(undefined));
    worker.once("exit", () => end(undefined));
  });
}

if (!isMainThread && workerData instanceof Uint8Array) {
  const { extractText } = await import("unpdf");
  const { text } = await extractText(workerData, { mergePages: true });
  parentPort?.postMessage(text.slice(0, 2_000_000));
}
