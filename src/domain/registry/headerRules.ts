import type { HeaderRule } from "../rules/rule";
import { hdrAlias } from "../rules/sheet/hdrAlias";
import { hdrDuplicate } from "../rules/sheet/hdrDuplicate";
import { hdrExtra } from "../rules/sheet/hdrExtra";
import { hdrMissing } from "../rules/sheet/hdrMissing";
import { hdrOrder } from "../rules/sheet/hdrOrder";

/** What is said of the header row. */
export const HEADER_RULES: readonly HeaderRule[] = [hdrMissing, hdrDuplicate, hdrOrder, hdrAlias, hdrExtra];
