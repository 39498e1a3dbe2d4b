import type { ShortlistMessages } from "./words.en.ts";
import { href } from "../ui/href.ts";

/** An empty list, and the ways to fill it. */
export function NothingKept({ words }: { words: ShortlistMessages }) {
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {words.empty}
      </h2>
      <p>{words.emptyText}</p>
      <ul class="nothing-ways">
        <li>
          <a href={href("/match/")}>{words.match}</a>
        </li>
        <li>
          <a href={href("/entities/")}>{words.organisations}</a>
        </li>
        <li>
          <a href={href("/tools/")}>{words.tools}</a>
        </li>
      </ul>
    </section>
  );
}
