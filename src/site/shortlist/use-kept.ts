import { useEffect, useState } from "preact/hooks";
import { readKept, writeKept, type Kept } from "../rows/kept-listings.ts";

/** What the browser keeps, followed through changes made elsewhere: in another tab, or by the script in every page. */
export function useKept(): readonly [Kept, (next: Kept) => boolean] {
  const [kept, setKept] = useState(readKept);
  useEffect(() => {
    const follow = () => setKept(readKept());
    addEventListener("storage", follow);
    addEventListener("pageshow", follow);
    return () => {
      removeEventListener("storage", follow);
      removeEventListener("pageshow", follow);
    };
  }, []);
  return [kept, writeKept];
}
