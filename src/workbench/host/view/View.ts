import type { SheetView, WorkbookView } from "../../ExcelHost";
import { formatAddress } from "../model/geometry/address";
import type { Sheet } from "../model/Sheet";
import type { Book } from "../objects/Book";
import type { ConditionalLooks } from "./ConditionalLooks";
import { viewSheet } from "./viewSheet";

/** What a person sees of the workbook, computed when it is looked at. */
export class View implements WorkbookView {
  private readonly callbacks = new Set<() => void>();
  private readonly views = new WeakMap<Sheet, SheetView>();

  constructor(
    private readonly book: Book,
    private readonly looks: ConditionalLooks,
  ) {}

  get sheets(): readonly SheetView[] {
    return this.book.workbook.sheets.map((sheet) => this.viewOf(sheet));
  }

  get activeSheet(): string {
    return this.book.workbook.activeSheet.name;
  }

  get selection(): { readonly sheet: string; readonly address: string } {
    const { sheet, areas } = this.book.workbook.selection;
    return { sheet: sheet.name, address: areas.map(formatAddress).join(",") };
  }

  sheet(name: string): SheetView {
    const sheet = this.book.workbook.sheet(name);
    if (sheet === null) throw new RangeError(`There is no sheet "${name}".`);
    return this.viewOf(sheet);
  }

  onChange(callback: () => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  /** Tells everybody who looks that something may look different now. */
  changed(): void {
    for (const callback of this.callbacks) callback();
  }

  private viewOf(sheet: Sheet): SheetView {
    const known = this.views.get(sheet);
    if (known !== undefined) return known;
    const view = viewSheet(this.book, this.looks, sheet);
    this.views.set(sheet, view);
    return view;
  }
}
