import { useState } from "react";
import { Field, Select, Text } from "@fluentui/react-components";
import type { PendingClass } from "../../domain/progress/Progress";
import { ReminderField } from "./ReminderField";
import { TitledSection } from "./TitledSection";
import { PROGRESS_WORDS } from "./words";

export interface ReminderSectionProps {
  readonly pending: readonly PendingClass[];
  /** The class to which the sheet is narrowed: most likely the one that is to be reminded. */
  readonly preferred: string | null;
  readonly reminder: (className: string) => string;
}

/** A message for the group of a class, to look over and copy. */
export function ReminderSection({ pending, preferred, reminder }: ReminderSectionProps) {
  const [picked, setPicked] = useState<Picked | null>(null);
  if (pending.length === 0) return <TitledSection title={PROGRESS_WORDS.reminder}><Text>{PROGRESS_WORDS.nobodyToRemind}</Text></TitledSection>;
  const chosen = chosenClass(pending, picked, preferred);
  return (
    <TitledSection title={PROGRESS_WORDS.reminder}>
      <Text>{PROGRESS_WORDS.reminderIntro}</Text>
      <Field label={PROGRESS_WORDS.reminderClass}>
        <Select value={chosen ?? NOBODY} onChange={(_event, { value }) => { setPicked({ className: value, over: preferred }); }}>
          {chosen === null && <option value={NOBODY}>{PROGRESS_WORDS.nobodyToRemind}</option>}
          {pending.map(({ className, students }) => (
            <option key={className} value={className}>{PROGRESS_WORDS.classHeading(className === "" ? PROGRESS_WORDS.noClass : className, students.length)}</option>
          ))}
        </Select>
      </Field>
      <ReminderField text={chosen === null ? "" : reminder(chosen)} />
    </TitledSection>
  );
}

/** What the person has picked, and what the sheet was narrowed to then: another class there makes another choice here. */
interface Picked {
  readonly className: string;
  readonly over: string | null;
}

/** @returns null where nobody of the class that is shown is pending. */
function chosenClass(pending: readonly PendingClass[], picked: Picked | null, preferred: string | null): string | null {
  const wanted = picked?.over === preferred ? picked.className : preferred;
  if (pending.some(({ className }) => className === wanted)) return wanted;
  return preferred === null ? (pending[0]?.className ?? null) : null;
}

/** No class is called so. */
const NOBODY = "\n";
