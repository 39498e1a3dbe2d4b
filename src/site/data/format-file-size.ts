import { dataPageMessages } from "./words.ts";

/** Formats the size of a file in the language of the page: "1 KB" for 1 to 1,499 bytes, "120 KB"; from 1,000,000 bytes, "1.2 MB". */
export function formatFileSize(bytes: number): string {
  return bytes < 1_000_000
    ? dataPageMessages.kilobytes({ size: Math.max(1, Math.round(bytes / 1000)) })
    : dataPageMessages.megabytes({ size: Math.round(bytes / 100_000) / 10 });
}
