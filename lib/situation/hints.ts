import type { Department, Place } from '@/lib/guide/schema.ts';
import type { Answers } from './answers.ts';

/** What a place or department that was picked says about the answers. `primary` or `secondary` is never guessed. */
export function answersFrom({ place, department }: { readonly place?: Place; readonly department?: Department }): Answers {
  return {
    ...(place && { labBase: place.labBase }),
    ...(department?.kind === 'hospital' && { quadAppointment: 'none' }),
    ...(department?.kind === 'ask' && { quadAppointment: 'unsure' }),
  };
}

/** Two answers that hardly go together: the user is asked to look again, nothing is changed. Each names the guide's note to show. */
export function doubtsAbout(answers: Answers): readonly { readonly question: keyof Answers; readonly note: string }[] {
  const doubts: { question: keyof Answers; note: string }[] = [];
  if (answers.harvardId === 'hms' && answers.hmsAccount === 'none') doubts.push({ question: 'hmsAccount', note: 'account-comes-with-id' });
  if (answers.isPi === 'yes' && answers.quadAppointment !== undefined && answers.quadAppointment !== 'none' && answers.harvardId === 'none')
    doubts.push({ question: 'harvardId', note: 'appointee-has-id' });
  return doubts;
}
