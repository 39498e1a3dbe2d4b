import { useEffect, useState } from "preact/hooks";

const wide = "(min-width: 64rem)";

/** Whether the rail stands beside the list, as in rows.css. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const media = matchMedia(wide);
    const follow = () => setWide(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return isWide;
}
