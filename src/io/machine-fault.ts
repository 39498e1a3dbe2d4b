/**
 * Failure that the caller did not cause by what was typed: a folder in use, a process that was stopped, a full disk.
 *
 * Its message is a sentence for the caller with the cure. Commands print it as one line, without a stack, and exit with 1.
 */
export class MachineFault extends Error {}
