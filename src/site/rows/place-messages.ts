import type { PlaceMessages } from "../../core/register/format-place.ts";
import { formatNames } from "./format-names.ts";
import { rowsMessages } from "./words.ts";

/** Messages for the line below a listing's name, such as "Trade union, global" or "By Bridge and Harbour, regional: Asia". */
export const placeMessages: PlaceMessages = {
  row: {
    global: rowsMessages.row.global,
    regional: rowsMessages.row.regional,
    countries: rowsMessages.row.countries,
    by: (names) => rowsMessages.row.by({ names: formatNames(names) }),
  },
};
