import { bestOf, rate } from "./measure";
import { idCorpus, ID_CLASSES, type LabelledId } from "./idCorpus";
import { ID_PEERS, type IdPeer } from "./idPeers";
import { isWithoutRemark } from "./ourIds";
import { Random } from "./random";
import { reefNumber } from "./syntheticIds";
import { printTable } from "./printTable";

const OURS = "ours";
const ROUNDS = 7;

/** Prints what each library gets right by class, and how many numbers it judges in a second. */
export function benchIds(): void {
  const now = new Date();
  const today = now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
  const everyone: readonly IdPeer[] = [{ name: OURS, start: () => (value) => isWithoutRemark(value, today) }, ...ID_PEERS];
  const random = new Random(2018);
  const mixed = idCorpus(200_000, random);
  const students = Array.from({ length: 50_000 }, () => JSON.parse(JSON.stringify(reefNumber(random))) as string);
  printAccuracy(everyone, mixed);
  printSpeed("200,000 labelled numbers", everyone, mixed.map(({ value }) => value));
  printSpeed("50,000 right student numbers", everyone, students);
}

function printAccuracy(everyone: readonly IdPeer[], corpus: readonly LabelledId[]): void {
  const judged = everyone.map(({ start }) => accuracyByClass(start(), corpus));
  const rows = [...ID_CLASSES.map(({ title, isValid }) => `${isValid ? "+" : "-"} ${title}`), "ALL"].map((title, index) => [
    title,
    ...judged.map((shares) => percent(shares[index] ?? 0)),
  ]);
  printTable("Is this an ID number? Share judged rightly (+ right, - wrong numbers)", ["class", ...everyone.map(({ name }) => name)], rows);
}

/** The share of right verdicts for every class, and for all at the end. */
function accuracyByClass(judge: (value: LabelledId["value"]) => boolean, corpus: readonly LabelledId[]): readonly number[] {
  const verdicts = corpus.map(({ value, idClass }) => ({ idClass, isAgreed: judge(value) === idClass.isValid }));
  const share = (some: typeof verdicts): number => some.filter(({ isAgreed }) => isAgreed).length / some.length;
  return [...ID_CLASSES.map((wanted) => share(verdicts.filter(({ idClass }) => idClass === wanted))), share(verdicts)];
}

function printSpeed(title: string, everyone: readonly IdPeer[], values: readonly LabelledId["value"][]): void {
  const times = bestOf(ROUNDS, everyone.map(({ name, start }) => ({ name, run: () => countRight(start(), values) })));
  const ours = times.get(OURS)?.processor ?? NaN;
  const rows = everyone.map(({ name }) => {
    const { clock, processor } = times.get(name) ?? { clock: NaN, processor: NaN };
    return [name, rate(values.length, clock), rate(values.length, processor), `${(processor / ours).toFixed(1)} x`];
  });
  printTable(title, ["library", "ids/s by the clock", "ids/s of processor time", "ours is faster by"], rows);
}

function countRight(judge: (value: LabelledId["value"]) => boolean, values: readonly LabelledId["value"][]): number {
  let count = 0;
  for (const value of values) if (judge(value)) count++;
  return count;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.999 && share < 1 ? 2 : 1)} %`;
}
