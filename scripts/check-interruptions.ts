import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { repositoryRoot } from "../src/io/environment.ts";
import { completionMarker } from "../src/io/site-folder.ts";
import { defineCommand } from "./command.ts";

const help = `node scripts/check-interruptions.ts

Interrupts builds of the fixture register in English and Arabic, each way at five moments: by a signal to the build's own process,
by a file that can't be written (as on a full disk), and by killing the process of a language. After each there must be no mark of
a whole site and no process left, the failure must be said in a line, and the site must not be served. A last build must pass, in
the folder that the last interruption left. Takes some five minutes. For Linux and macOS.

Exit status: 0 when all of that holds; 1 when it does not.`;

/** Register that is built. */
const fixtureRegister = join(repositoryRoot, "src", "testing", "register");
const folder = join(repositoryRoot, ".cache", "interrupted-site");

/** Shares of the time of a whole build, after which it is interrupted. */
const moments = [0.05, 0.25, 0.5, 0.7, 0.9];
/** Greatest size of a file, in blocks of 512 bytes, in place of a full disk: smaller than the files of a site in five ways. */
const fileSizes = [0, 16, 64, 200, 400];
/** Time, in seconds, after which a process must have ended. */
const maxSecondsToEnd = 3;

type Interruption = (build: ChildProcess, moment: number, wholeSeconds: number) => Promise<void>;

await defineCommand(import.meta, help, async () => {
  rmSync(folder, { recursive: true, force: true });
  const whole = await measureWholeBuild();
  const faults: string[] = [];
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const) {
    const sendSignal: Interruption = async (build, moment) => {
      await wait(moment * whole * 1000);
      build.kill(signal);
    };
    for (const moment of moments)
      faults.push(...(await interrupt(`${signal} at ${moment}`, sendSignal, moment, whole)));
  }
  for (const moment of moments)
    faults.push(...(await interrupt(`killed language at ${moment}`, killLanguage, moment, whole)));
  for (const blocks of fileSizes)
    faults.push(...(await interrupt(`no file over ${blocks} blocks`, async () => {}, 0, whole, blocks)));
  const lastBuild = startBuild();
  const [status] = (await once(lastBuild.process, "exit")) as [number];
  if (status !== 0 || !existsSync(join(folder, completionMarker)))
    faults.push(`the next build failed: ${lastBuild.output()}`);
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
});

/** Builds once without an interruption. Returns its time in seconds. */
async function measureWholeBuild(): Promise<number> {
  const start = performance.now();
  const { process: build, output } = startBuild();
  const [status] = (await once(build, "exit")) as [number];
  if (status !== 0) throw new Error(`the build failed: ${output()}`);
  return (performance.now() - start) / 1000;
}

/** Builds, interrupts it and returns the faults of what is left, each as a line that begins with the name. */
async function interrupt(
  name: string,
  interruption: Interruption,
  moment: number,
  wholeSeconds: number,
  maxBlocks?: number,
): Promise<string[]> {
  const { process: build, output } = startBuild(maxBlocks);
  const ended = once(build, "exit") as Promise<[number | null]>;
  const descendants = watchDescendants(build);
  await interruption(build, moment, wholeSeconds);
  const [status] = await ended;
  await wait(200);
  const stopped = performance.now();
  const isAlive = () => [...descendants()].filter(isRunning);
  while (isAlive().length > 0 && performance.now() - stopped < maxSecondsToEnd * 1000) await wait(100);
  const faults: string[] = [];
  if (isAlive().length > 0) faults.push(`processes are left: ${isAlive().join(", ")}`);
  if (existsSync(join(folder, completionMarker))) faults.push("the mark of a whole site is there");
  if (status === 0 || status === 2) faults.push(`exit status ${status}`);
  if (/^\s+at /m.test(output())) faults.push(`a stack: ${output()}`);
  if (isServed()) faults.push("the half site is served");
  console.log(
    `${faults.length === 0 ? "ok  " : "FAIL"} ${name}: status ${status}, ${output().trim().replaceAll("\n", " | ")}`,
  );
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Kills the process of the last language that was started, once there is one, after a share of the time of a whole build. */
async function killLanguage(build: ChildProcess, moment: number, wholeSeconds: number): Promise<void> {
  await wait(moment * wholeSeconds * 1000);
  for (let attempt = 0; attempt < 100; attempt++) {
    const language = listProcesses().findLast(
      ({ parent, command }) => parent === build.pid && command.includes("build-language"),
    );
    if (language !== undefined) return void process.kill(language.id, "SIGKILL");
    await wait(50);
  }
}

/** Starts a build of the fixture register. `maxBlocks` limits the size of each file that it writes. */
function startBuild(maxBlocks?: number) {
  const limit = maxBlocks === undefined ? "" : `ulimit -f ${maxBlocks}; `;
  const child = spawn("sh", ["-c", `${limit}exec "$0" scripts/build.ts --out "$1"`, process.execPath, folder], {
    cwd: repositoryRoot,
    env: { ...process.env, REGISTER_ROOT: fixtureRegister, SITE_LANGUAGES: "en,ar" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  return { process: child, output: () => text };
}

/** Returns true if `npm run serve -- --no-build` would serve the folder. It ends at once where it would not. */
function isServed(): boolean {
  try {
    const options = { cwd: repositoryRoot, stdio: "ignore", timeout: 5000 } as const;
    execFileSync(process.execPath, ["scripts/serve.ts", "--no-build", "--out", folder, "--port", "0"], options);
  } catch (error) {
    return (error as { status: number | null }).status !== 2;
  }
  return true;
}

interface RunningProcess {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** Lists the processes of this machine. */
function listProcesses(): RunningProcess[] {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [id, parent, ...command] = line.trim().split(/\s+/);
    return { id: Number(id), parent: Number(parent), command: command.join(" ") };
  });
}

/** Collects the processes that a process and its descendants start, while it runs. Returns a function that lists their ids. */
function watchDescendants(root: ChildProcess): () => ReadonlySet<number> {
  const ids = new Set([root.pid ?? 0]);
  const timer = setInterval(() => {
    for (const { id, parent } of listProcesses()) if (ids.has(parent)) ids.add(id);
  }, 100);
  root.once("exit", () => clearInterval(timer));
  return () => ids;
}

/** Returns true if a process of this id has not ended. A process that only waits to be collected by its parent has ended. */
function isRunning(id: number): boolean {
  return listProcesses().some((running) => running.id === id && !running.command.includes("<defunct>"));
}
