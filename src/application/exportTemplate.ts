import { TEMPLATE_VERSION } from "../blueprint/policyTable";
import { ROWS_IN_FILES } from "../blueprint/RosterSheet";
import { compileTemplate } from "../blueprint/template";
import type { Policy } from "../domain/policy";
import { fileNameFrom } from "./files/fileNames";
import type { WorkbookFile } from "./files/WorkbookFile";
import { OUR_ADD_IN, type AddInReference } from "./ourAddIn";

const CREATOR = "学籍自查助手";

export interface TemplateOptions {
  /** Offers the pane with the document. Off unless asked for: people without the add-in see an error of Excel's. */
  readonly opensPane: boolean;
}

/** The standard template of a year: one file, or one for each college with title and 学院 filled in. */
export function exportTemplate(policy: Policy, colleges: readonly string[] = [], { opensPane }: TemplateOptions = { opensPane: false }): WorkbookFile[] {
  const names = new Set<string>();
  return (colleges.length === 0 ? [policy.college] : colleges).map((college) => {
    const name = freeFileName(names, templateTitle(policy, college));
    return templateFile({ ...policy, college, templateVersion: TEMPLATE_VERSION }, `${name}.xlsx`, opensPane ? OUR_ADD_IN : null);
  });
}

/** The name of the zip that holds the files of several colleges. */
export function templateZipName(policy: Policy): string {
  return `${templateTitle(policy, "")}（各学院）.zip`;
}

function templateFile(policy: Policy, name: string, addIn: AddInReference | null): WorkbookFile {
  return {
    name,
    addIn,
    // Only when it is written: a preview of thirty files asks for their names.
    get commands() { return compileTemplate(policy, ROWS_IN_FILES); },
    properties: {
      title: templateTitle(policy, policy.college),
      creator: CREATOR,
      company: policy.school,
      version: policy.templateVersion,
      created: policy.noticeDate,
    },
  };
}

function templateTitle({ cohortYear }: Policy, college: string): string {
  const title = `${cohortYear}级新生学籍信息核查模板`;
  return college === "" ? title : `${title}_${college}`;
}

/** Two colleges whose names differ only in what a file name cannot hold still get two files. */
function freeFileName(used: Set<string>, wanted: string): string {
  const base = fileNameFrom(wanted, CREATOR);
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base} (${number})`;
  used.add(name.toLowerCase());
  return name;
}
