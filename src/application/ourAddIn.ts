/** An add-in as a workbook names it, so that Excel offers to open its pane with the workbook. */
export interface AddInReference {
  /** The id of the manifest. */
  readonly id: string;
  readonly version: string;
}

/** Ours. The same id and version stand in manifest.xml. */
export const OUR_ADD_IN: AddInReference = { id: "670e4a39-bf13-4626-853b-7a5c7ca80ff4", version: "1.0.0.0" };
