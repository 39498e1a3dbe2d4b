import { sourcesOf } from "../../core/contribute/sourcing.ts";
import { Choice } from "./Choice.tsx";
import { SourceFields } from "./Sources.tsx";
import { idAt, useForm } from "./context.ts";
import { hostOf } from "./engine-words.ts";
import type { Pages } from "./guide.ts";

interface Props {
  /** Whether it is to show an end, which is not taken without a page. */
  readonly isEnd: boolean;
  readonly pages: Pages;
  readonly onPages: (pages: Pages) => void;
}

/** The page that shows every new answer, asked for once: a new one, or one of the listing's. */
export function PageStep({ isEnd, pages, onPages }: Props) {
  const { first, words } = useForm();
  const known = sourcesOf(first);
  const { known: ticked, isNone } = pages;
  const tick = (index: number, isOn: boolean) =>
    onPages({ ...pages, known: isOn ? [...ticked, index] : ticked.filter((each) => each !== index) });
  return (
    <fieldset class="source-ask" id={idAt(["sources"])} tabIndex={-1}>
      <legend>
        <h3>{words.wrong.page}</h3>
      </legend>
      <p class="hint">{words.wrong.pageHint}</p>
      <div class="item">
        <SourceFields index={known.length} isShort />
      </div>
      {known.length > 0 && (
        <details open={ticked.length > 0}>
          <summary>{words.wrong.known({ pages: known.length })}</summary>
          {known.map((source, index) => {
            const url = String(source["url"] ?? "");
            return (
              <Choice
                key={index}
                type="checkbox"
                term={{
                  id: url,
                  title: String(source["publisher"] ?? hostOf(url)),
                  description: `${hostOf(url)}, ${String(source["as_of"] ?? words.source.undated)}`,
                }}
                name={`known-${index}`}
                isChosen={ticked.includes(index)}
                onChange={(isOn) => tick(index, isOn)}
              />
            );
          })}
        </details>
      )}
      {!isEnd && (
        <Choice
          type="checkbox"
          term={{ id: "none", title: words.wrong.noPage, description: words.wrong.noPageText }}
          name="no-page"
          isChosen={isNone}
          onChange={(isOn) => onPages({ ...pages, isNone: isOn })}
        />
      )}
    </fieldset>
  );
}
