import { href } from "../ui/href.ts";
import { parseQuestion, type Question } from "./question.ts";
import type { MatchWords } from "./words.ts";

interface Props {
  readonly words: MatchWords;
  readonly onChoose: (question: Question) => void;
}

/** Questions to begin with. They are links, but followed here, so that they aren't sent. */
export function Examples({ words, onChoose }: Props) {
  const { examplesTitle, examples } = words.script;
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{examplesTitle}</h2>
      <ul>
        {examples.map(({ title, query }) => (
          <li key={query}>
            <a
              href={href(`/match/?${query}`)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(parseQuestion(new URLSearchParams(query), words.choices));
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
