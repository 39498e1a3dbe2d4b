import type { ComponentChildren } from "preact";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { ListingRow, type Props as RowProps } from "../rows/ListingRow.tsx";
import { Reasons, type Props as ReasonProps } from "./Reasons.tsx";

export interface Props {
  readonly row: DirectoryRow;
  readonly rowTitleOf: RowProps["titleOf"];
  readonly rowWords: RowProps["words"];
  readonly reasons: ReasonProps;
  /** What is before the reasons. */
  readonly before?: ComponentChildren;
  /** What is after them. */
  readonly children?: ComponentChildren;
}

/** A listing that answers a question, and why: the row of a directory with reasons in the place of its summary. */
export function MatchRow({ row, rowTitleOf, rowWords, reasons, before, children }: Props) {
  return (
    <ListingRow row={row} titleOf={rowTitleOf} words={rowWords} level={4}>
      {before}
      <Reasons {...reasons} />
      {children}
    </ListingRow>
  );
}
