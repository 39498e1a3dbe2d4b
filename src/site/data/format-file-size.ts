import { dataPageMessages } from "./words.ts";

/** Formats the size of a file in the language of the page: "1 KB" up to 1,499 bytes, "120 KB", and "1.2 MB" from a million bytes. */
export function formatFileSize(bytes: number): string {
  return bytes < 1_000_000
    ? dataPageMessages.kilobytes({ size: Math.max(1, Math.round(bytes / 1000)) })
    : dataPageMessages.megabytes({ size: Math.round(bytes / 100_000) / 10 });
}
