import type { Reference } from "../../dataset/model.ts";
import { useShortlist } from "./context.ts";
import { Uncopied, useCopy } from "./Uncopied.tsx";
import { addressOfAsked } from "./use-asked.ts";

export interface Props {
  references: readonly Reference[];
  say: (text: string) => void;
  onClear: () => void;
}

/** How many listings there are, the address to share, and the way to an empty list. */
export function OwnHead({ references, say, onClear }: Props) {
  const { words } = useShortlist();
  const { uncopied, copy } = useCopy(say);
  return (
    <div class="toolbar kept-head">
      <h2 id="own" tabIndex={-1}>
        {words.heading} <span class="label">{words.count(references.length)}</span>
      </h2>
      <div class="kept-actions">
        <button
          type="button"
          class="link"
          onClick={() => copy(location.origin + addressOfAsked(references), words.shared)}
        >
          {words.share}
        </button>
        <button type="button" class="link" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <Uncopied text={uncopied} />
    </div>
  );
}
