import { lazy } from "react";
import { LazyPart } from "./LazyPart";
import type { StudentListProps } from "./StudentList";

/** The code of the list is fetched while Excel still reads the workbook. */
const List = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./StudentList")).StudentList }));

export function LazyStudentList(props: StudentListProps) {
  return <LazyPart><List {...props} /></LazyPart>;
}
