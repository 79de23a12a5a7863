import { SoakSession } from "./SoakSession";

/** `npm run soak` asks for 20,000 gestures; here some hundreds stand for them. */
const GESTURES = Number(process.env["SOAK"] ?? 300);
const SEED = Number(process.env["SEED"] ?? 20_181_010);

/** A long session says how far it is. */
const TELL_EVERY_MS = 10_000;

it(`after every idle the pane equals a fresh full check (${GESTURES} gestures, seed ${SEED})`, async () => {
  const session = await SoakSession.open(SEED);
  let done = 0;
  let told = Date.now();
  try {
    while (done < GESTURES) {
      done += await session.step();
      if (Date.now() - told < TELL_EVERY_MS) continue;
      told = Date.now();
      process.stdout.write(`soak: ${done} gestures, ${session.seen.comparisons} comparisons so far\n`);
    }
  } catch (error) {
    process.stdout.write(`after ${done} gestures of seed ${SEED}, the last of them:\n${session.log.slice(-14).join("\n")}\n`);
    throw error;
  }
  const { comparisons, findings, refusedGestures, withoutTable } = session.seen;
  process.stdout.write(`soak: ${done} gestures of seed ${SEED}, ${refusedGestures} refused by Excel; pane and sheet alike in ${comparisons} comparisons with ${Math.round(findings / comparisons)} students with findings each, ${withoutTable} of them while a table was away\n`);
  expect(withoutTable).toBeLessThan(comparisons / 2);
}, GESTURES * 1_000);
