import type { Arguments } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/HostError";
import type { Method } from "../protocol/ObjectType";
import type { BookTarget } from "./Book";

/** What `Excel.createWorkbook` calls in Excel on the web. It leaves this workbook and its undo alone. */
export const workbookCreation: Readonly<Record<string, Method<BookTarget>>> = {
  CreateAndOpenWorkbook: ({ book }, args) => { book.workbook.newWorkbooks.add(fileFrom(args)); },
};

function fileFrom(args: Arguments): Uint8Array {
  const base64 = args.text(0);
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(base64) || base64.length % 4 !== 0) throw invalidArgument();
  const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  if (!ZIP_MARK.every((byte, at) => file[at] === byte)) throw invalidArgument();
  return file;
}

/** Every .xlsx is a zip: "PK", 3, 4. */
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
