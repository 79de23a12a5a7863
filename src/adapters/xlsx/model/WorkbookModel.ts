import type { Block } from "../../../blueprint/a1";
import { SheetModel } from "./SheetModel";

/** A defined name for a block of cells. */
export interface NameModel {
  readonly name: string;
  readonly sheet: SheetModel;
  readonly block: Block;
}

/** A workbook while it is being made. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, NameModel>();
  active: SheetModel | null = null;

  addSheet(name: string): void {
    this.sheets.push(new SheetModel(name));
  }

  /** @throws where the commands name a sheet that they did not make: a fault of the program, not of a person. */
  sheet(name: string): SheetModel {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`the commands name a sheet that does not exist: ${name}`);
    return found;
  }

  deleteSheet(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const [key, name] of this.names) if (name.sheet === sheet) this.names.delete(key);
    if (this.active === sheet) this.active = null;
  }

  defineName(name: NameModel): void {
    this.names.set(name.name, name);
  }
}
