import { FixController } from "../../../src/application/fixes/FixController";
import { EntryRefused } from "../../../src/workbench/host/user/EntryRefused";
import { HostError } from "../../../src/workbench/host/protocol/HostError";
import { Random } from "../../bench/random";
import { expectFresh } from "../freshCheck";
import { openInstalled, type Product } from "../openProduct";
import { COMMANDS, type SoakCommand } from "./commands";
import { GESTURES } from "./gestures";
import { heal, policyTexts } from "./heal";
import { chooseTrouble, type Trouble } from "./troubles";

/** A person, a coauthor, an Excel that misbehaves, and a pane that must always show what the sheet holds. */
export class SoakSession {
  readonly log: string[] = [];
  /** What was compared: a session in which nothing is left to see proves nothing. */
  readonly seen = { comparisons: 0, refusedGestures: 0, findings: 0, withoutTable: 0 };

  private constructor(
    readonly product: Product,
    readonly fixes: FixController,
    private readonly random: Random,
    private readonly policy: readonly string[],
  ) {}

  static async open(seed: number): Promise<SoakSession> {
    const product = await openInstalled();
    // Fewer blank rows: a session that lasts is worth more than a table that is long.
    for (const sheet of ["附件1", "核查登记表"]) product.host.user.deleteRows(sheet, 30, 173);
    await product.quiet();
    return new SoakSession(product, new FixController(product.model.work, () => false), new Random(seed), policyTexts(product));
  }

  /** One to three gestures or a command, perhaps with something going wrong; then everything must be right. */
  async step(): Promise<number> {
    if (this.random.integer(1, 3) === 1) await heal(this.product, this.policy);
    const trouble = chooseTrouble(this.random);
    trouble?.begin(this.product.host);
    const done = this.random.integer(1, 4) === 1 ? await this.command() : this.gestures();
    await this.product.quiet();
    trouble?.end(this.product.host);
    await this.settle(trouble);
    this.check();
    return done;
  }

  /** What was refused or not told of is noticed when the person turns to the pane. */
  private async settle(trouble: Trouble | null): Promise<void> {
    const { host, model, quiet } = this.product;
    this.log.push(trouble === null ? "" : `  with ${trouble.name}`);
    host.mischief.release();
    await quiet();
    model.rescan.lookOver();
    await quiet();
  }

  private check(): void {
    const { notice, busy } = this.product.model.getState();
    expect(busy).toBeNull();
    if (notice !== null) expect(notice.message).toMatch(/[。：]$/u);
    expectFresh(this.product);
    this.count();
    this.product.host.traffic.clear();
  }

  private count(): void {
    const { attachment1, tracker } = this.product.model.getState().rosters;
    this.seen.comparisons++;
    this.seen.findings += [attachment1, tracker].reduce((sum, view) => sum + (view?.students.length ?? 0), 0);
    if (attachment1 === null || tracker === null) this.seen.withoutTable++;
  }

  private gestures(): number {
    const count = this.random.integer(1, 3);
    for (let index = 0; index < count; index++) {
      const { name, act } = this.random.pick(GESTURES);
      try {
        this.log.push(`${name}: ${act(this.product.host, this.random)}`);
      } catch (error) {
        if (!(error instanceof EntryRefused) && !(error instanceof HostError) && !(error instanceof RangeError)) throw error;
        this.seen.refusedGestures++;
        this.log.push(`${name}: refused, ${error.message}`);
      }
    }
    return count;
  }

  private async command(): Promise<number> {
    const command: SoakCommand = this.random.pick(COMMANDS);
    this.log.push(command.name);
    await command.run(this.product, this.fixes, this.random);
    return 1;
  }
}
