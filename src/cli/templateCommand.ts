import { parseArgs } from "node:util";
import { exportTemplate } from "../application/exportTemplate";
import { readColleges } from "../application/readColleges";
import { readPolicyJson } from "../application/readPolicyJson";
import { policyDoubts } from "../domain/policyDoubts";
import { readTextFile } from "./readTextFile";
import { Refusal } from "./Refusal";
import { writeNewFiles } from "./writeNewFiles";

interface TemplateArguments {
  readonly policy: string;
  readonly colleges: string | undefined;
  readonly folder: string;
  readonly opensPane: boolean;
}

/** `template`: writes the year's standard template, for one or for many colleges. */
export async function templateCommand(args: readonly string[]): Promise<string> {
  const { policy: policyPath, colleges: collegesPath, folder, opensPane } = readArguments(args);
  const policy = readPolicyJson(await readTextFile(policyPath, "口径文件"));
  if (!policy.ok) throw new Refusal(policy.problem);
  const colleges = collegesPath === undefined ? null : readColleges(await readTextFile(collegesPath, "学院名单"));
  if (colleges?.ok === false) throw new Refusal(colleges.problem);
  const files = exportTemplate(policy.policy, colleges?.colleges, { opensPane });
  const { writeWorkbook } = await import("../adapters/xlsx/writeWorkbook");
  await writeNewFiles(folder, files.map(({ name, commands, properties, addIn }) => ({ name, content: () => writeWorkbook(commands, properties, addIn) })));
  return [`已在“${folder}”里生成 ${files.length} 个模板文件。`, ...policyDoubts(policy.policy).values()].join("");
}

function readArguments(args: readonly string[]): TemplateArguments {
  const { policy, colleges, output, "open-pane": opensPane = false } = parse(args);
  if (policy === undefined) throw new Refusal("请用 --policy 指明口径文件，例如 --policy policy.json。");
  if (output === undefined) throw new Refusal("请用 -o 指明模板要放到哪个文件夹，例如 -o 模板。");
  return { policy, colleges, folder: output, opensPane };
}

function parse(args: readonly string[]) {
  try {
    const options = { policy: { type: "string" }, colleges: { type: "string" }, output: { type: "string", short: "o" }, "open-pane": { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Refusal(`看不懂“${args.join(" ")}”；template 命令只认识 --policy 文件、--colleges 文件、--open-pane 和 -o 文件夹。`);
  }
}
