import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import type { BookTarget } from "./Book";
import { oneOf } from "./styleProperty";

/** Excel.Application */
export const applicationType: AnyObjectType = defineType<BookTarget>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ book }) => book.workbook.calculationMode,
      set: ({ book }, value) => {
        book.workbook.calculationMode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(value);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  lookups: {
    Calculate: ({ book }) => {
      book.calculation.calculate();
    },
    // This host computes and paints only when it is asked, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** The service to which office.js reports, before any user code, that it is ready for ribbon actions. */
export const addinInternalServiceType: AnyObjectType = defineType<BookTarget>({
  name: "AddinInternalService",
  lookups: { NotifyActionHandlerReady: () => null },
});

/** Excel.DocumentProperties */
export const documentPropertiesType: AnyObjectType = defineType<BookTarget>({
  name: "DocumentProperties",
  properties: Object.fromEntries(
    ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map((name) => [
      name,
      {
        get: ({ book }: BookTarget) => book.workbook.properties[name] ?? "",
        set: ({ book }: BookTarget, value: unknown) => {
          book.workbook.properties[name] = String(value);
        },
      },
    ]),
  ),
});
