import { useEffect, useId, useRef, useState } from "preact/hooks";
import { format } from "../../core/language/page-format.ts";
import { maxIdeaLength } from "../../core/search/query.ts";
import type { MatchData } from "./match-data.ts";
import { formatQuestion, type Question } from "./question.ts";
import { matchScriptMessages } from "./words.ts";

interface Props {
  readonly data: MatchData;
  /** Question of the sentence. A text that is still being read when it changes fills in nothing. */
  readonly question: Question;
  /** Receives the terms that the text seems to be about. */
  readonly onFill: (question: Question) => void;
}

/** Loads the search, and the code that reads a text with it. */
const loadReader = () => import("./read-words.ts");

/**
 * Form for the question in the reader's own words, which fills in the sentence for the reader to correct. Its text is not sent and
 * not kept in the address.
 *
 * A text after "#q=" in the address, as links of the search have it, is read at once, also when the address changes.
 */
export function OwnWords({ data, question, onFill }: Props) {
  const messages = matchScriptMessages.own;
  const [text, setText] = useState(readTextInAddress);
  const [message, setMessage] = useState("");
  const id = useId();
  // Number of texts read so far. The answer to one is ignored once a later one is read.
  const readCount = useRef(0);
  const currentQuery = useRef("");
  currentQuery.current = formatQuestion(question);

  /**
   * Reads the text and fills in the sentence. A message says so, or that the text is empty or could not be read. If the reader
   * chose something meanwhile, that stays, and the message is empty.
   */
  async function fill(wordsToRead = text): Promise<void> {
    const count = ++readCount.current;
    if (!/\p{L}/u.test(wordsToRead)) return setMessage(messages.empty);
    const queryBefore = currentQuery.current;
    setMessage(messages.loading);
    try {
      const { readWords } = await loadReader();
      const { question: readQuestion, unreadWords } = await readWords(wordsToRead, data);
      if (count !== readCount.current) return;
      if (currentQuery.current !== queryBefore) return setMessage("");
      const isFilled = Object.keys(readQuestion).length > 0;
      if (isFilled) onFill(readQuestion);
      const unread = unreadWords.length > 0 ? messages.unread({ words: unreadWords.map(format.quote) }) : "";
      setMessage(`${isFilled ? messages.filled : messages.none} ${unread}`);
    } catch {
      if (count === readCount.current) setMessage(messages.failed);
    }
  }
  // The listener is attached once, and calls the latest function.
  const latestFill = useRef(fill);
  latestFill.current = fill;
  useEffect(() => {
    const readAddress = () => {
      const textInAddress = readTextInAddress();
      if (textInAddress === "") return;
      setText(textInAddress);
      void latestFill.current(textInAddress);
    };
    readAddress();
    addEventListener("hashchange", readAddress);
    return () => removeEventListener("hashchange", readAddress);
  }, []);

  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        void fill();
      }}
    >
      <label for={`${id}-text`}>{messages.label}</label>
      <p class="label" id={`${id}-hint`}>
        {messages.hint}
      </p>
      <div class="own-field">
        <textarea
          id={`${id}-text`}
          class="input"
          rows={2}
          maxLength={maxIdeaLength}
          autocomplete="off"
          placeholder={messages.example}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onFocus={() =>
            void loadReader()
              .then(({ loadSearch }) => loadSearch())
              .catch(() => undefined)
          }
        />
        <button type="submit" class="button">
          {messages.submit}
        </button>
      </div>
      <p class="own-status" role="status">
        {message}
      </p>
    </form>
  );
}

/** Returns the text after "#q=" in the page's address. "" if there is none. */
function readTextInAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
}
