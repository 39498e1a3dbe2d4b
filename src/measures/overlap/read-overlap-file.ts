import type { OverlapFile } from "./overlap-file.ts";

/** @returns undefined when the value isn't such a file of this version */
export function readOverlapFile(value: unknown): OverlapFile | undefined {
  const file = value as Partial<OverlapFile> | null | undefined;
  const isWhole = file?.version === "1" && typeof file.concepts === "object" && typeof file.endings === "object";
  return isWhole ? (file as OverlapFile) : undefined;
}
