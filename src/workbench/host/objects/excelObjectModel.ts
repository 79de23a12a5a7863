import type { ObjectModelRoot } from "../protocol/ObjectModel";
import type { HostObject } from "../protocol/ObjectType";
import type { Book, RangeTarget } from "./Book";
import { OBJECT_TYPES } from "./objectTypes";

/** The Excel object model over one workbook, as the dispatcher uses it. */
export function excelObjectModel(book: Book): ObjectModelRoot {
  const { ranges } = book.workbook;
  return {
    types: OBJECT_TYPES,
    root: { type: "Workbook", target: { book } },
    create: (className) => (className === ADDIN_INTERNAL_SERVICE ? { type: "AddinInternalService", target: { book } } : null),
    reference: (id) => {
      const entry = ranges.find(id);
      return entry === null ? null : { type: entry.type, target: { book, range: entry.range } satisfies RangeTarget };
    },
    keep: (object) => ranges.keep(trackedRange(object), object.type),
    keptId: (object) => (OBJECT_TYPES[object.type]?.keepsReference === true ? ranges.idOf(trackedRange(object)) : null),
  };
}

const ADDIN_INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Only ranges and range areas keep references. */
function trackedRange(object: HostObject): RangeTarget["range"] {
  if (OBJECT_TYPES[object.type]?.keepsReference !== true) throw new TypeError(`${object.type} keeps no reference.`);
  return (object.target as RangeTarget).range;
}
