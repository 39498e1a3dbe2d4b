import fc from "fast-check";
import { expect, test } from "vitest";
import {
  beginText,
  claimText,
  enterText,
  hearText,
  isUnkept,
  keepText,
  rivalText,
  type KeptText,
  type TextStore,
} from "./kept-text.ts";

/** A browser with one storage and several tabs: each hears of what the others write. */
class Browser {
  stored = "";
  isFull = false;
  isBlocked = false;
  readonly tabs: Tab[] = [];
  /** Tabs hear of each other when they are done, as in a browser. */
  readonly events: (() => void)[] = [];

  deliver(): void {
    for (let event = this.events.shift(); event !== undefined; event = this.events.shift()) event();
  }

  open(own?: string): Tab {
    const tab = new Tab(this, own);
    this.tabs.push(tab);
    return tab;
  }
}

class Tab {
  kept: KeptText;
  readonly browser: Browser;
  readonly store: TextStore;

  constructor(browser: Browser, own?: string) {
    this.browser = browser;
    this.kept = beginText(own);
    const others = () => browser.tabs.filter((tab) => tab !== this);
    this.store = {
      read: () => {
        if (browser.isBlocked) throw new Error("SecurityError");
        return browser.stored;
      },
      write: (text) => {
        if (browser.isFull || browser.isBlocked) throw new Error("QuotaExceededError");
        browser.stored = text;
        browser.events.push(() => {
          for (const tab of others()) tab.kept = hearText(tab.kept, tab.store, text);
        });
      },
      tell: () => {
        browser.events.push(() => {
          for (const tab of others()) tab.kept = rivalText(tab.kept);
        });
      },
    };
  }

  type(text: string): void {
    this.kept = enterText(this.kept, text);
  }

  pause(): void {
    this.kept = keepText(this.kept, this.store);
    this.browser.deliver();
  }

  claim(): void {
    this.kept = claimText(this.kept, this.store);
    this.browser.deliver();
  }

  write(text: string): void {
    this.type(text);
    this.pause();
  }
}

test("what is entered is kept once a reader pauses, and is unkept until then", () => {
  const tab = new Browser().open();
  expect(isUnkept(tab.kept)).toBe(false);
  tab.type("a");
  expect(tab.kept.state).toBe("waiting");
  expect(isUnkept(tab.kept)).toBe(true);
  tab.pause();
  expect(tab.kept.state).toBe("kept");
  expect(isUnkept(tab.kept)).toBe(false);
  tab.write("ab");
  expect(tab.browser.stored).toBe("ab");
});

test.each(["isFull", "isBlocked"] as const)(
  "what a browser refuses is unkept, and kept once it takes it: %s",
  (fault) => {
    const browser = new Browser();
    const tab = browser.open();
    browser[fault] = true;
    tab.write("a");
    expect(tab.kept.state).toBe("refused");
    expect(isUnkept(tab.kept)).toBe(true);
    browser[fault] = false;
    tab.write("ab");
    expect(tab.kept.state).toBe("kept");
  },
);

test("a full browser that kept the last text says so of the next", () => {
  const browser = new Browser();
  const tab = browser.open();
  tab.write("a");
  browser.isFull = true;
  tab.write("ab");
  expect(tab.kept.state).toBe("refused");
  expect(browser.stored).toBe("a");
});

test("a second tab overwrites nothing, and both are told", () => {
  const browser = new Browser();
  const [first, second] = [browser.open(), browser.open()];
  first.write("mine");
  second.write("yours");
  expect(browser.stored).toBe("mine");
  expect(second.kept.state).toBe("held");
  expect(isUnkept(second.kept)).toBe(true);
  expect(first.kept).toMatchObject({ state: "kept", isRivalled: true });
});

test("what was entered before another tab kept its text is held back too", () => {
  const browser = new Browser();
  const [first, second] = [browser.open(), browser.open()];
  second.type("yours");
  first.write("mine");
  expect(second.kept.state).toBe("held");
  expect(first.kept.isRivalled).toBe(true);
});

test("a reader's choice is kept, and the other tab no longer says that its text is", () => {
  const browser = new Browser();
  const [first, second] = [browser.open(), browser.open()];
  first.write("mine");
  second.write("yours");
  second.claim();
  expect(browser.stored).toBe("yours");
  expect(second.kept.state).toBe("kept");
  expect(first.kept.state).toBe("held");
  expect(isUnkept(first.kept)).toBe(true);
  first.write("mine still");
  expect(browser.stored).toBe("yours");
});

test("a text from earlier is not overwritten before the reader chose", () => {
  const browser = new Browser();
  browser.stored = "earlier";
  const tab = browser.open();
  tab.write("new");
  expect(browser.stored).toBe("earlier");
  expect(tab.kept.state).toBe("held");
  tab.claim();
  expect(browser.stored).toBe("new");
});

test("a text that was taken up is gone on with", () => {
  const browser = new Browser();
  browser.stored = "earlier";
  const tab = browser.open("earlier");
  tab.write("earlier and more");
  expect(browser.stored).toBe("earlier and more");
});

test("where another tab threw the text away, it is unkept until the reader goes on", () => {
  const browser = new Browser();
  const [first, second] = [browser.open(), browser.open("")];
  first.write("mine");
  second.store.write("");
  browser.deliver();
  expect(first.kept.state).toBe("waiting");
  first.pause();
  expect(browser.stored).toBe("mine");
});

test("two tabs of the same text are at one", () => {
  const browser = new Browser();
  const [first, second] = [browser.open(), browser.open()];
  first.write("same");
  second.write("same");
  expect([first.kept.state, second.kept.state]).toEqual(["kept", "kept"]);
});

const step = fc.record({
  tab: fc.nat({ max: 2 }),
  act: fc.constantFrom("type", "pause", "claim", "fill"),
  text: fc.constantFrom("a", "b", "ab"),
});

test("whatever tabs do, a tab says that its text is kept only where it is, and no text is lost unasked", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const browser = new Browser();
      const tabs = [browser.open(), browser.open(), browser.open()];
      for (const { tab: place, act, text } of steps) {
        const tab = tabs[place] as Tab;
        const before = browser.stored;
        const own = tab.kept.own;
        if (act === "type") tab.type(text);
        else if (act === "pause") tab.pause();
        else if (act === "claim") tab.claim();
        else browser.isFull = !browser.isFull;
        if (act === "pause" && browser.stored !== before) expect(["", own]).toContain(before);
        for (const { kept } of tabs) if (kept.state === "kept") expect(kept.entered).toBe(browser.stored);
      }
    }),
    { numRuns: 500 },
  );
});
