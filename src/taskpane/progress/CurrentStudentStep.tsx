import { Caption } from "../Caption";
import { useModels, useModelState } from "../PaneModels";
import { ENTRY_WORDS } from "./entryWords";

/** What to do next for the student in whose row the person stands; nothing for those who are finished. */
export function CurrentStudentStep({ row }: { readonly row: number }) {
  const { progress: model } = useModels();
  const { progress } = useModelState(model);
  const student = progress?.pending.flatMap(({ students }) => students.filter((each) => each.row === row))[0];
  if (student === undefined) return null;
  const status = student.status === "" ? ENTRY_WORDS.noStatus : student.status;
  return <Caption>{`${student.name === "" ? "" : `${student.name}：`}${status}。${ENTRY_WORDS.nextStep}：${student.step}${student.tries.join("")}`}</Caption>;
}
