import type { TableRule } from "../rules/rule";
import { blankRow } from "../rules/table/blankRow";
import { fixNameAndId } from "../rules/table/fixNameAndId";
import { hiddenRow } from "../rules/table/hiddenRow";
import { idDup } from "../rules/table/idDup";
import { kshDup } from "../rules/table/kshDup";
import { mergedCells } from "../rules/table/mergedCells";
import { nameSame } from "../rules/table/nameSame";
import { rowDup } from "../rules/table/rowDup";
import { snoConflict } from "../rules/table/snoConflict";
import { titleConflict } from "../rules/table/titleConflict";

/** What a row is in its place: lines of the table as such. They hold for every kind of row. */
export const PLACE_RULES: readonly TableRule[] = [blankRow, hiddenRow, mergedCells];

/** What a student's row is beside the others. */
export const TABLE_RULES: readonly TableRule[] = [titleConflict, rowDup, snoConflict, kshDup, nameSame, idDup, fixNameAndId];
