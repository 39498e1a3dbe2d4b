import type { OverlapFile } from "./overlap-file.ts";

/** @returns undefined when the value isn't an overlap file of this version */
export function readOverlapFile(value: unknown): OverlapFile | undefined {
  const file = value as Partial<OverlapFile> | null | undefined;
  const parts = [file?.words, file?.words?.sayings, file?.places, file?.endings, file?.behind];
  const isWhole = file?.version === "1" && parts.every((part) => typeof part === "object");
  return isWhole ? (file as OverlapFile) : undefined;
}
