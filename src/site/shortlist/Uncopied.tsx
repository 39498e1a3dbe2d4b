import { useShortlist } from "./context.ts";

/** A text that could not be copied, to be copied by hand. */
export function Uncopied({ text }: { text: string | undefined }) {
  const { words } = useShortlist();
  if (text === undefined) return null;
  return (
    <label class="uncopied">
      {words.copyFailed}
      <textarea class="input" readOnly rows={2} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}
