import type { Answers } from '@/lib/situation/answers.ts';

/** One user on one page: what the picture is to show, in one line. */
export type Pair = {
  readonly file: string;
  readonly says: string;
  /** A page of the practice site. */
  readonly page: string;
  /** Added to the page's address. */
  readonly query?: string;
  readonly answers: Answers;
  /** The road of a guest, seen by the sponsor. */
  readonly guest?: true;
};

const newcomer: Answers = {
  view: 'me',
  need: 'new',
  isPi: 'no',
  labBase: 'hms',
  quadAppointment: 'primary',
  hmsAccount: 'none',
  harvardId: 'none',
};
const postdoc: Answers = { ...newcomer, labBase: 'affiliate', quadAppointment: 'none' };

export const pairs: readonly Pair[] = [
  {
    file: '01-hospital-postdoc-guest-accounts',
    says: 'A postdoc at a hospital, on the page about guest accounts: the RC Core files that.',
    page: 'guest-info',
    answers: postdoc,
  },
  {
    file: '02-sponsor-sponsored-role',
    says: 'A sponsor on the page about Sponsored Roles: which box to tick.',
    page: 'hsr-info',
    answers: { ...newcomer, view: 'sponsor' },
    guest: true,
  },
  {
    file: '03-appointee-sponsored-role-portal',
    says: 'Somebody with an HMS appointment, in the Sponsored Role portal: not for them.',
    page: 'hsr-request',
    answers: { ...postdoc, harvardId: 'hospital-appointment' },
  },
  {
    file: '04-newcomer-o2-form',
    says: 'A newcomer without any ID, on the O2 form: theirs, but not yet.',
    page: 'o2-form',
    answers: newcomer,
  },
  {
    file: '05-member-o2-form',
    says: 'A member of an on-Quad lab with an HMS account, on the O2 form: it can be filled now.',
    page: 'o2-form',
    answers: { ...newcomer, hmsAccount: 'works' },
  },
  {
    file: '06-pi-ppms',
    says: 'A PI at a hospital, on the PPMS registration: the first step is the PI’s own.',
    page: 'ppms-registration',
    answers: { ...postdoc, isPi: 'yes', hmsAccount: 'works' },
  },
  {
    file: '07-hospital-member-o2-form',
    says: 'A member of a hospital’s lab, on the O2 form: the RC Core tells whether to file it.',
    page: 'o2-form',
    answers: { ...postdoc, hmsAccount: 'works' },
  },
  {
    file: '08-leaving-retain-page',
    says: 'Somebody who leaves an on-Quad lab for another, on the page about keeping O2: what is known and what is not.',
    page: 'retain-page',
    answers: {
      view: 'me',
      need: 'leave',
      labBase: 'hms',
      quadAppointment: 'primary',
      nextLabBase: 'hms',
      nextQuadAppointment: 'primary',
      isStudent: 'no',
    },
  },
  {
    file: '09-open-class-o2-request-page',
    says: 'Somebody whose PI’s appointment is open, on the O2 card: ask first, with the mail drafted.',
    page: 'o2-card',
    answers: { ...newcomer, quadAppointment: 'unsure' },
  },
  {
    file: '10-anybody-campus-planning',
    says: 'Anybody on Campus Planning’s page: not needed for O2.',
    page: 'campus-planning',
    answers: newcomer,
  },
  {
    file: '11-changed-request-page',
    says: 'A page that has changed: the panel says so and offers a report to copy.',
    page: 'o2-request-page',
    query: 'practice-state=changed',
    answers: newcomer,
  },
];
