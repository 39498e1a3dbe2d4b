import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { addressOfNames, addressOfSource } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { href } from "../ui/href.ts";

/** The checks, the names of every listing, and the file of the one that is corrected. */
export interface Engine {
  readonly run: typeof import("./engine.ts");
  readonly names: NamesIndex;
  readonly source: string | undefined;
}

/**
 * Loads what checks and writes the listing, once, when it is asked for.
 *
 * @returns the engine once it is there, and how to ask for it; whoever asks may wait for it
 */
export function useEngine(reference: Reference | undefined): [Engine | undefined, () => Promise<Engine | undefined>] {
  const [engine, setEngine] = useState<Engine>();
  const asked = useRef<Promise<Engine | undefined>>();
  const load = useCallback(() => {
    asked.current ??= loadEngine(reference).then(
      (loaded) => {
        setEngine(loaded);
        return loaded;
      },
      () => {
        // Without a connection now, there may be one at the next input.
        asked.current = undefined;
        return undefined;
      },
    );
    return asked.current;
  }, [reference]);
  return [engine, load];
}

async function loadEngine(reference: Reference | undefined): Promise<Engine> {
  const [run, names, source] = await Promise.all([
    import("./engine.ts"),
    readNames(),
    reference && readText(addressOfSource(reference)),
  ]);
  return { run, names, source };
}

/** The names of all listings: with the engine, or before where what is published has others in it. */
export function useNames(published: Answers, engine: Engine | undefined): NamesIndex | undefined {
  const [names, setNames] = useState<NamesIndex>();
  useEffect(() => {
    // Without them, references are shown.
    if (/"(entities|tools)\//.test(JSON.stringify(published))) readNames().then(setNames, () => undefined);
  }, []);
  return engine?.names ?? names;
}

export async function readNames(): Promise<NamesIndex> {
  return JSON.parse(await readText(addressOfNames)) as NamesIndex;
}

/** @throws {Error} where it can't be had */
async function readText(address: string): Promise<string> {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`not found: ${address}`);
  return response.text();
}
