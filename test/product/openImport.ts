import { readFileSync } from "node:fs";
import path from "node:path";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { FixController } from "../../src/application/fixes/FixController";
import { ImportController } from "../../src/application/import/ImportController";
import type { ImportMode } from "../../src/application/import/ImportModel";
import type { SheetKind } from "../../src/domain/columns";
import { openInstalled, type Product } from "./openProduct";

/** The product with what the pane has of importing and of taking back. */
export interface ImportProduct extends Product {
  readonly imports: ImportController;
  readonly fixes: FixController;
}

export async function openImport(): Promise<ImportProduct> {
  const product = await openInstalled();
  const fixes = new FixController(product.model.work, () => false);
  const imports = new ImportController(product.model.work, {
    loadReader: () => Promise.resolve(openCollegeFile),
    openRecord: (sheet, label) => Promise.resolve(fixes.record(sheet, label)),
    keepsUndo: () => false,
  });
  return { ...product, imports, fixes };
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../fixtures", name)));
}

/** Puts a list on a sheet of its own, all of it text, so that no number loses digits while it is pasted. */
export async function putSheet({ host }: Product, name: string, text: string): Promise<void> {
  host.user.addSheet(name);
  await Excel.run(async (context) => {
    (context.workbook.worksheets.getItem(name).getRange("A:Z") as { numberFormat: unknown }).numberFormat = "@";
    await context.sync();
  });
  host.user.paste(name, "A1", text);
}

/** The whole way: choose, confirm the columns, look, write. */
export async function importFrom(product: ImportProduct, source: { readonly sheet: string } | { readonly file: string; readonly bytes: Uint8Array }, target: SheetKind = "tracker", mode: ImportMode = "update"): Promise<void> {
  const { imports, quiet } = product;
  await imports.actions.open(target);
  if ("sheet" in source) await imports.actions.readSheet(imports.getState().sheets.find(({ name }) => name === source.sheet)?.id ?? "");
  else await imports.actions.readFile(source.file, () => Promise.resolve(source.bytes));
  await imports.actions.preview();
  imports.actions.setMode(mode);
  await imports.actions.confirm();
  await quiet();
}

/** The texts of a block of cells. */
export function texts({ host }: Product, sheet: string, { row, rows, columns }: { readonly row: number; readonly rows: number; readonly columns: readonly number[] }): string[][] {
  const view = host.view.sheet(sheet);
  return Array.from({ length: rows }, (_, index) => columns.map((column) => String(view.cell(row + index, column).value)));
}
