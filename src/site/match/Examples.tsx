import { href } from "../ui/href.ts";
import { parseQuestion, type Question } from "./question.ts";
import { matchScriptWords, type MatchData } from "./words.ts";

const queries = {
  hotels: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
  seafood: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
  bank: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
  garments: "industries=apparel-textiles&countries=BD&services=training&cost=free",
} as const;

interface Props {
  readonly data: MatchData;
  readonly onChoose: (question: Question) => void;
}

/** Questions to begin with. They are links, but followed here, so that they aren't sent. */
export function Examples({ data, onChoose }: Props) {
  const { examplesTitle, examples } = matchScriptWords;
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{examplesTitle}</h2>
      <ul>
        {Object.entries(queries).map(([name, query]) => (
          <li key={name}>
            <a
              href={href(`/match/?${query}`)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(parseQuestion(new URLSearchParams(query), data.choices));
              }}
            >
              {examples[name as keyof typeof queries]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
