import { useEffect, useRef, useState } from "preact/hooks";
import { addressOfNames, addressOfSource } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { href } from "../ui/href.ts";

/** The checks, the names of every listing, and the file of the one that is corrected. */
export interface Engine {
  readonly run: typeof import("./PageStep.tsx");
  readonly names: NamesIndex;
  readonly source: string | undefined;
}

/**
 * Loads what checks and writes the listing, once, when it is asked for.
 *
 * @param first the listing as it is published: where others are in it, their names are needed at once
 * @returns the engine once it is there, how to ask for it, which may be waited for, and the names once they are there
 */
export function useEngine(reference: Reference | undefined, first: Answers) {
  const [engine, setEngine] = useState<Engine>();
  const [names, setNames] = useState<NamesIndex>();
  const asked = useRef<Promise<Engine | undefined>>();
  useEffect(() => {
    // Without them, references are shown.
    if (/"(entities|tools)\//.test(JSON.stringify(first))) readNames().then(setNames, () => undefined);
  }, []);
  const load = async (): Promise<Engine | undefined> => {
    asked.current ??= loadEngine(reference).catch(() => undefined);
    const loaded = await asked.current;
    // Without a connection now, there may be one at the next input.
    if (loaded === undefined) asked.current = undefined;
    setEngine(loaded);
    return loaded;
  };
  return { engine, load, names: engine?.names ?? names };
}

async function loadEngine(reference: Reference | undefined): Promise<Engine> {
  const [run, names, source] = await Promise.all([
    import("./PageStep.tsx"),
    readNames(),
    reference && readText(addressOfSource(reference)),
  ]);
  return { run, names, source };
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
