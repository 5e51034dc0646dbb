/** What the guide asks, and what may be answered. Names as in the decision table; the order is the order of asking where nothing settles more. */
export const questions = {
  view: ['me', 'sponsor'],
  need: ['new', 'renew', 'leave', 'move'],
  isPi: ['yes', 'no'],
  hmsAccount: ['works', 'lapsed', 'none', 'unsure'],
  harvardId: ['hms', 'hospital-appointment', 'sponsored-role', 'other-harvard', 'none', 'unsure'],
  labBase: ['hms', 'affiliate', 'other-harvard', 'wyss', 'elsewhere', 'unsure'],
  quadAppointment: ['primary', 'secondary', 'none', 'unsure'],
  nextLabBase: ['hms', 'affiliate', 'other-harvard', 'wyss', 'elsewhere', 'no-lab', 'unsure'],
  nextQuadAppointment: ['primary', 'secondary', 'none', 'unsure'],
  isStudent: ['yes', 'no'],
} as const;

export type QuestionId = keyof typeof questions;
export type Answer<Q extends QuestionId = QuestionId> = (typeof questions)[Q][number];
/** What has been answered so far; a missing key is a question not asked yet, which is not the same as "not sure". */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> };
