import { useEffect, useState } from "preact/hooks";

/** Whether the rail has room beside the list, as in rows.css: by the page's width in the reader's own text size. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(measure);
  useEffect(() => {
    const page = document.querySelector(".page");
    if (page === null) return;
    const observer = new ResizeObserver(() => setWide(measure()));
    observer.observe(page);
    return () => observer.disconnect();
  }, []);
  return isWide;
}

function measure(): boolean {
  const width = document.querySelector(".page")?.clientWidth ?? 0;
  return width >= 64 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
