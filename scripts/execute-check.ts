import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { repositoryRoot } from "../src/io/environment.ts";
import type { Check } from "./checks.ts";
import type { Result } from "./run-checks.ts";

/**
 * Runs the command of a check and counts what passed and failed.
 *
 * @param isShown whether what the command says goes straight to this process's output instead of into the result
 */
export async function executeCheck(
  { name, command, report }: Check,
  env: NodeJS.ProcessEnv,
  isShown: boolean,
): Promise<Result & { readonly output: string }> {
  const start = performance.now();
  const { status, output } = await execute(command, env, isShown);
  const text = report && (await readFile(report.file, "utf8").catch(() => undefined));
  const counted =
    report && text !== undefined ? report.count(text) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails without a failed test, or runs none, has failed all the same.
  const isSilentFailure = (status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0;
  const failed = counted.failed + (isSilentFailure ? 1 : 0);
  return { name, passed: counted.passed, failed, seconds: (performance.now() - start) / 1000, output };
}

function execute([program = "", ...args]: readonly string[], env: NodeJS.ProcessEnv, isShown: boolean) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env,
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    const stop = () => child.kill();
    process.once("exit", stop);
    const end = (status: number, problem = "") => {
      process.off("exit", stop);
      resolve({ status, output: withEnd(Buffer.concat(parts).toString("utf8") + problem) });
    };
    child.on("error", (error) => end(1, `${error.message}\n`));
    child.on("close", (status) => end(status ?? 1));
  });
}

function withEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
