import { useShortlist } from "./context.ts";

export interface Props {
  name: string;
  /** Of the listing in its list, from 0. */
  place: number;
  /** How many there are. */
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves a listing up and down, and takes it off. */
export function Order({ name, place, of, onMove, onRemove }: Props) {
  const { words } = useShortlist();
  const about = <span class="vh">{words.of(name)}</span>;
  return (
    <div class="kept-order">
      <button type="button" class="link" data-move="-1" disabled={place === 0} onClick={() => onMove(-1)}>
        {words.up}
        {about}
      </button>
      <button type="button" class="link" data-move="1" disabled={place === of - 1} onClick={() => onMove(1)}>
        {words.down}
        {about}
      </button>
      <button type="button" class="link" data-remove onClick={onRemove}>
        {words.remove}
        {about}
      </button>
    </div>
  );
}
