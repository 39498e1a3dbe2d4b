import { dataPageMessages } from "./words.ts";

/**
 * Formats the size of a file in the language of the page, in units of 1,000: "120 KB" in whole kilobytes, at least "1 KB" (also
 * for 0 bytes); from a million bytes on in tenths of a megabyte, "1.2 MB" and "2 MB". 999,999 bytes are "1,000 KB".
 */
export function formatFileSize(bytes: number): string {
  return bytes < 1_000_000
    ? dataPageMessages.kilobytes({ size: Math.max(1, Math.round(bytes / 1000)) })
    : dataPageMessages.megabytes({ size: Math.round(bytes / 100_000) / 10 });
}
