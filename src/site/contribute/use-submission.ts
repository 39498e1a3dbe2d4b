import { useEffect, useRef, useState } from "preact/hooks";
import { addressOfListingYaml } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { fetchNames, fetchText } from "./fetch-names.ts";

/** Everything that is needed to check, finish and send a listing, and is loaded once something is entered. */
export interface Submission {
  readonly parts: typeof import("./submission-parts.ts");
  readonly names: NamesIndex;
  /** Text of the listing's file as published. Undefined for a new listing. */
  readonly sourceText: string | undefined;
}

/** Parts of a submission that are loaded so far. */
interface SubmissionLoader {
  /** Undefined until it is loaded. */
  readonly submission: Submission | undefined;
  /** Resolves to the submission, or to undefined if it can't be loaded; the next call then tries again. */
  readonly loadSubmission: () => Promise<Submission | undefined>;
  /** Names of all listings. Undefined until they are loaded. */
  readonly names: NamesIndex | undefined;
}

/**
 * Loads what a submission needs, once, when `loadSubmission` is first called.
 *
 * @param reference listing that is changed; undefined for a new one
 * @param first answers before any change; if they refer to other listings, names are loaded at once
 * @returns `{submission, loadSubmission, names}`
 */
export function useSubmission(reference: Reference | undefined, first: Answers): SubmissionLoader {
  const [submission, setSubmission] = useState<Submission>();
  const [names, setNames] = useState<NamesIndex>();
  const request = useRef<Promise<Submission | undefined>>();

  useEffect(() => {
    const refersToListings = /"(entities|tools)\//.test(JSON.stringify(first));
    // If the names can't be loaded, the form shows the references.
    if (refersToListings) fetchNames().then(setNames, () => undefined);
  }, []);

  const loadSubmission = async (): Promise<Submission | undefined> => {
    request.current ??= fetchSubmission(reference).catch(() => undefined);
    const loaded = await request.current;
    if (loaded === undefined) request.current = undefined;
    setSubmission(loaded);
    return loaded;
  };
  return { submission, loadSubmission, names: submission?.names ?? names };
}

/**
 * Fetches what a submission needs: `{parts, names, sourceText}`. `sourceText` is undefined without a reference.
 *
 * @throws {Error} (rejects) if one of them can't be loaded
 */
async function fetchSubmission(reference: Reference | undefined): Promise<Submission> {
  const [parts, names, sourceText] = await Promise.all([
    import("./submission-parts.ts"),
    fetchNames(),
    reference && fetchText(addressOfListingYaml(reference)),
  ]);
  return { parts, names, sourceText };
}
