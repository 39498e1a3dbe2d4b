import { findStorage, readChoice } from "./choices.ts";

/**
 * Registers the worker that keeps pages for reading without a network, or has it take itself away where the reader turned that
 * off. An element with `data-offline` has its address. Where the browser or its owner refuses, nothing is said.
 */
export function updateWorker(): void {
  const address = document.querySelector<HTMLElement>("[data-offline]")?.dataset["offline"];
  const workers = findWorkers();
  if (workers === undefined || address === undefined) return;
  // A development server keeps nothing either.
  const isOff = import.meta.env.DEV || readChoice("offline") !== "";
  workers.controller?.postMessage(isOff ? "off" : "");
  if (!isOff) workers.register(address).catch(() => undefined);
}

/** The browser's service workers, unless it has none, or keeps nothing. */
function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return findStorage() === undefined ? undefined : navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
