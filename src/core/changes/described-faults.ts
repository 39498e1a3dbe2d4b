import { plainText } from "../../dataset/plain-text.ts";

/** A fault as `npm run validate -- --format json` tells it, read as hostile. */
export interface DescribedFault {
  readonly rule: string;
  readonly isError: boolean;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const mostFaults = 5000;

/** @returns nothing if it is no list of faults; items of another shape are left out */
export function parseDescribedFaults(value: unknown): DescribedFault[] | undefined {
  return Array.isArray(value) ? value.slice(0, mostFaults).flatMap(readFault) : undefined;
}

function readFault(value: unknown): DescribedFault[] {
  if (typeof value !== "object" || value === null) return [];
  const { rule, severity, file, line, message, hint } = value as Record<string, unknown>;
  if (typeof rule !== "string" || typeof file !== "string" || typeof message !== "string") return [];
  return [
    {
      rule: plainText(rule, 60),
      isError: severity === "error",
      file: plainText(file, 200),
      line: Number.isSafeInteger(line) ? (line as number) : 0,
      message: plainText(message, 300),
      hint: typeof hint === "string" ? plainText(hint, 300) : "",
    },
  ];
}
