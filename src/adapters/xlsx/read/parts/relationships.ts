import type { XmlListener } from "../xml/XmlScanner";
import { readAttributes } from "../xml/xmlText";

/** What a part refers to inside the package: by id, the kind of the target and its part name. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: worksheet, sharedStrings, officeDocument. */
  readonly kind: string;
  /** As the directory spells names: lower case, no leading slash. */
  readonly target: string;
}

/** Collects relationships; those that leave the file are passed over, so nothing outside is ever looked at. */
export class RelationshipListener implements XmlListener {
  readonly isDone = false;
  readonly found: Relationship[] = [];

  /** @param folder of the part that the relationships belong to, such as xl. */
  constructor(private readonly folder: string) {}

  open(name: string, attributes: string): void {
    if (name !== "Relationship") return;
    const values = readAttributes(attributes);
    if (values.get("TargetMode") === "External") return;
    const kind = values.get("Type")?.split("/").at(-1) ?? "";
    this.found.push({ id: values.get("Id") ?? "", kind, target: partName(this.folder, values.get("Target") ?? "") });
  }

  close(): void {
    // Relationships are empty tags.
  }

  text(): void {
    // Nothing but white space stands between them.
  }
}

/** Where the relationships of a part stand: xl/_rels/workbook.xml.rels for xl/workbook.xml. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The folder of a part; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

function partName(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}
