import { useDirectory } from "./context.ts";

export interface Props {
  title: string;
  count: number;
  isChosen: boolean;
  /** Stays in reach though it may leave none. */
  isKept?: boolean;
  onToggle: () => void;
}

/** A term with how many listings it would leave; what would leave none can't be chosen, only given up. */
export function TermCheck({ title, count, isChosen, isKept = false, onToggle }: Props) {
  const { words } = useDirectory();
  const isBarred = count === 0 && !isChosen && !isKept;
  return (
    <label class={isBarred ? "check none" : "check"}>
      <input type="checkbox" checked={isChosen} disabled={isBarred} onChange={onToggle} />
      <span>{title}</span>
      <span class="num">{words.format.number(count)}</span>
    </label>
  );
}
