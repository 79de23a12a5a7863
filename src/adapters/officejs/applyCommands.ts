import type { SheetCommand } from "../../blueprint/SheetCommand";
import { commandBatches } from "./commandBatches";
import { translateHostErrors } from "./hostTrouble";
import { queueCommand } from "./queueCommand";

/** Executes commands in order, one round trip a batch. A batch that fails may have done its first commands: see the use case. */
export async function applyCommands(commands: readonly SheetCommand[]): Promise<void> {
  for (const batch of commandBatches(commands)) await applyBatch(batch);
}

function applyBatch(batch: readonly SheetCommand[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const command of batch) queueCommand(context, command);
      await context.sync();
    }),
  );
}
