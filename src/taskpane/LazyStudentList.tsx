import type { StudentListProps } from "./StudentList";
import { lazyView } from "./lazyView";

/** The code of the list is fetched while Excel still reads the workbook. */
export const LazyStudentList = lazyView<StudentListProps>(async () => (await import("./StudentList")).StudentList);
