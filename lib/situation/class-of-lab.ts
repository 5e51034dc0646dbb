import { classTable } from '@/lib/guide/class-table.ts';
import type { Certainty, LabClass } from '@/lib/guide/ids.ts';
import type { NoteId } from '@/lib/guide/notes.ts';
import { type RuleId, rules } from '@/lib/guide/rules.ts';
import type { Answers } from './answers.ts';

export type Classified = {
  readonly labClass: LabClass;
  readonly rule: RuleId;
  readonly certainty: Certainty;
  readonly notes: readonly NoteId[];
};

/** Class of a lab: the first row of the guide's table that fits. `undefined` while an answer that decides is missing. */
export function classify(base: string | undefined, quad: string | undefined): Classified | undefined {
  const row = classTable.find(
    (row) =>
      (row.base as readonly string[]).includes(base ?? '') && (row.quad === 'any' || (row.quad as readonly string[]).includes(quad ?? '')),
  );
  return row && { labClass: row.labClass, rule: row.rule, certainty: rules[row.rule].certainty, notes: row.notes };
}

export function classOfLab(answers: Answers): Classified | undefined {
  return classify(answers.labBase, answers.quadAppointment);
}

/** Class of the lab that the person goes to. `undefined` also where there is no next lab. */
export function classOfNextLab(answers: Answers): Classified | undefined {
  return classify(answers.nextLabBase, answers.nextQuadAppointment);
}

/** Both registers with the RC Core; only the charge tells them apart. */
export function isOffQuadRoad(labClass: LabClass): boolean {
  return labClass === 'off-quad' || labClass === 'on-quad-at-affiliate';
}

export function isOpen(labClass: LabClass): boolean {
  return labClass === 'ask-hms-rc' || labClass === 'ask-rc-core';
}

/** Whether the appointment can change the class of a lab based there. */
export function appointmentMatters(base: string | undefined): boolean {
  return base !== undefined && classify(base, undefined) === undefined && base !== 'no-lab';
}
