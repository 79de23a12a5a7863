import type { WorkbookCommand } from "../../blueprint/TableCommand";
import { commandBatches } from "./commandBatches";
import { translateHostErrors } from "./hostTrouble";
import { queueCommand } from "./queueCommand";
import { isTableCommand, queueTableCommand } from "./queueTableCommand";

/** Executes commands in order, one round trip a batch. A batch that fails may have done its first commands: see the use case. */
export async function applyCommands(commands: readonly WorkbookCommand[]): Promise<void> {
  for (const batch of commandBatches(commands)) await applyBatch(batch);
}

function applyBatch(batch: readonly WorkbookCommand[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const command of batch) {
        if (isTableCommand(command)) queueTableCommand(context, command);
        else queueCommand(context, command);
      }
      await context.sync();
    }),
  );
}
