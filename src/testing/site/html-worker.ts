import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";

/** Validates pages in a thread of its own and sends back what is wrong, one line each. */

const pages = workerData as { address: string; html: string }[];
const config = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8")) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));
const faults: string[] = [];
for (const { address, html } of pages) {
  const { results } = await validator.validateString(html);
  for (const { messages } of results) {
    for (const { ruleId, message, line, column } of messages)
      faults.push(`${address}:${line}:${column} ${message} [${ruleId}]`);
  }
}
parentPort?.postMessage(faults);
