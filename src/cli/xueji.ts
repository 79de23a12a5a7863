/** `npm run xueji -- COMMAND …`: the registrar's command line over the use cases of the add-in. */
import { checkCommand } from "./checkCommand";
import { mergeCommand } from "./mergeCommand";
import { Refusal } from "./Refusal";
import { templateCommand } from "./templateCommand";

/** Takes what follows the command's name, says what it did; throws a `Refusal` before it writes anything. */
type Command = (args: readonly string[]) => Promise<string>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["template", templateCommand],
  ["check", checkCommand],
  ["merge", mergeCommand],
]);

const USAGE = [
  "用法：npm run xueji -- template --policy 口径.json [--colleges 学院名单.txt] [--open-pane] -o 文件夹",
  "或 check 文件 [--policy 口径.json] [-o 清单.xlsx]",
  "或 merge 文件夹 -o 汇总.xlsx [--policy 口径.json] [--colleges 学院名单.txt]",
].join("，");
const REFUSED = 2;

async function run([name = "", ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.get(name);
  if (command === undefined) throw new Refusal(`${name === "" ? "请写明要做什么。" : `没有“${name}”这个命令。`}${USAGE}`);
  console.log(await command(args));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = REFUSED;
});
