import { questions } from '@/lib/guide/questions.ts';
import { fullName } from '@/lib/people/names.ts';
import type { SlotValues } from '@/lib/situation/draft-mail.ts';
import type { Desk } from './draft-words.ts';

/** What is saved of the traveller and the PI, and what was answered, by the names that the drafts use. */
export function slotValues({ people, journey, personId }: Desk): SlotValues {
  const details = people.find(({ id }) => id === personId)?.details ?? {};
  const pi = people.find(({ id, roles }) => id !== personId && roles.includes('pi'))?.details ?? {};
  const { labBase, quadAppointment } = journey.answers;
  const bases: Readonly<Record<string, { readonly me: string } | undefined>> = questions.labBase.answers;
  const appointments: Readonly<Record<string, { readonly me: string } | undefined>> = questions.quadAppointment.answers;
  const values = {
    name: fullName(details),
    'hms-id': details['net-id'],
    huid: details['university-id'],
    'work-email': details['work-email'],
    institution: details.organization,
    department: details.department,
    lab: details.lab,
    pi: fullName(pi),
    'pi-email': pi['work-email'],
    'lab-base': labBase && bases[labBase]?.me,
    appointment: quadAppointment && appointments[quadAppointment]?.me,
    'end-date': details['end-date'],
    reason: details.reason,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
