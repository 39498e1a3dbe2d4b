import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { max, median } from "d3-array";
import { visitBuilt } from "./built-site.ts";
import { defineCommand } from "./command.ts";
import { interactions } from "./inp-interactions.ts";

const help = `npm run inp [-- --out DIR --runs N --slowdown N --limit MS]

Measures the time from an interaction to the next paint in the directory and in match, in the built site, on a slowed
processor. Prints a table: number of interactions, their median and the slowest, in milliseconds. The browser rounds to
8 ms and reports nothing below 16 ms, which counts as 16.

  --out       the site's folder (default: dist)
  --runs      how often each page is opened (default: 3)
  --slowdown  how many times slower the processor is (default: 4)
  --limit     in milliseconds (default: 100)

Exit status: 0; 1 when a median exceeds the limit; 2 when called wrongly. Other work on the machine adds to each figure, so
its load is printed. Compare the medians.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string", default: "dist" },
      runs: { type: "string", default: "3" },
      slowdown: { type: "string", default: "4" },
      limit: { type: "string", default: "100" },
    },
  });
  const [runs, slowdown, limit] = [values.runs, values.slowdown, values.limit].map(readNumber) as [
    number,
    number,
    number,
  ];
  const isOver = await visitBuilt({ out: values.out, port: 4701 }, async (browser, site) => {
    let isOver = false;
    console.log(["interaction".padEnd(34), ..."n median worst".split(" ").map((name) => name.padStart(7))].join(" "));
    for (const { name, address, ready, act } of interactions) {
      const durations: number[] = [];
      for (let run = 0; run < runs; run++) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        await page.goto(site + address, { waitUntil: "networkidle" });
        await page.locator(ready).first().waitFor();
        durations.push(...(await measure(page, slowdown, act)));
        await page.close();
      }
      const [middle = NaN, worst = NaN] = [median(durations), max(durations)];
      isOver ||= !(middle <= limit);
      const figures = [durations.length, middle, worst].map((figure) => String(figure).padStart(7));
      console.log([name.padEnd(34), ...figures].join(" "));
    }
    console.log(`load average ${loadavg()[0]?.toFixed(1)}, processor slowed down ${slowdown} times`);
    return isOver;
  });
  return isOver ? 1 : 0;
});

function readNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new RangeError(`not a number from 1: ${text}`);
  return Number(text);
}

/** The durations of the interactions that happen while `act` runs, in milliseconds. */
async function measure(page: Page, slowdown: number, act: (page: Page) => Promise<number>): Promise<number[]> {
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        const id = entry.interactionId ?? 0;
        if (id > 0) longest.set(id, Math.max(entry.duration, longest.get(id) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const made = await act(page);
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => [...(window as unknown as { longest: Map<number, number> }).longest.values()]);
  const quick = Array.from({ length: Math.max(0, made - slow.length) }, () => 16);
  return [...slow, ...quick];
}
