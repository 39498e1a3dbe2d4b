/**
 * Ends this process when it is told to stop, and when the process that started it has ended, however that ended.
 *
 * SIGINT, SIGTERM and SIGHUP end it with status 1, so that its listeners of "exit" stop what it started in turn. A parent that
 * started this process with an IPC channel (`fork`, or `spawn` with "ipc") closes the channel when it ends, even by SIGKILL.
 * Plain JavaScript, since run.mjs uses it before it knows that Node can read TypeScript.
 */
export function stopWithParent() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  if (process.channel === undefined || process.channel === null) return;
  process.once("disconnect", () => process.exit(1));
  // A channel with a listener would keep this process alive after its work.
  process.channel.unref();
}
