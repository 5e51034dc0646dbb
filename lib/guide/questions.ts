import type { QuestionWords } from './schema.ts';

const appointments = {
  primary: { me: 'Yes, a primary appointment', sponsor: 'Yes, a primary appointment' },
  secondary: { me: 'Yes, a secondary appointment', sponsor: 'Yes, a secondary appointment' },
  none: { me: 'No, none in a Quad department', sponsor: 'No, none in a Quad department' },
  unsure: { me: 'Not sure', sponsor: 'Not sure' },
};
const bases = {
  hms: { me: 'Harvard Medical School itself', sponsor: 'Harvard Medical School itself' },
  affiliate: { me: 'An affiliated hospital or institute', sponsor: 'An affiliated hospital or institute' },
  'other-harvard': { me: 'Another Harvard school', sponsor: 'Another Harvard school' },
  wyss: { me: 'The Wyss Institute', sponsor: 'The Wyss Institute' },
  elsewhere: { me: 'Somewhere else', sponsor: 'Somewhere else' },
  unsure: { me: 'Not sure', sponsor: 'Not sure' },
};
const quadHelp =
  'Quad departments are the basic and social science departments of HMS’s Blavatnik Institute. An appointment at a hospital, such as “HMS Professor of Surgery”, is not one, and a harvard.edu address says nothing. Search the department.';
const quadUnsure = { means: 'Your PI knows the appointment; HMS-RC knows whether it counts.', ask: 'hms-rc' };
const baseUnsure = { means: 'Without it neither road is certain. Ask HMS-RC, naming the lab and its PI.', ask: 'hms-rc' };

/** Ids are those of `lib/situation/answers.ts`, which may look down at the guide but not the other way round. */
type Asked =
  | 'view'
  | 'need'
  | 'isPi'
  | 'hmsAccount'
  | 'harvardId'
  | 'labBase'
  | 'quadAppointment'
  | 'nextLabBase'
  | 'nextQuadAppointment'
  | 'isStudent';

/** How each question is put, to the person and to the sponsor. */
export const questions: { readonly [Q in Asked]: QuestionWords } = {
  view: {
    ask: { me: 'Who needs access to O2?', sponsor: 'Who needs access to O2?' },
    help: 'All other questions are about the person who needs access.',
    answers: {
      me: { me: 'I do', sponsor: 'I do' },
      sponsor: { me: 'Someone I sponsor', sponsor: 'Someone I sponsor' },
    },
    sources: ['SEED'],
    certainty: 'stated',
  },
  need: {
    ask: { me: 'What do you need?', sponsor: 'What does your guest need?' },
    help: 'O2 is the cluster of Harvard Medical School. One account a person: neither renewing nor changing labs takes a second one.',
    answers: {
      new: { me: 'A new O2 account', sponsor: 'A new O2 account' },
      renew: { me: 'My O2 account has expired', sponsor: 'The O2 account has expired' },
      leave: { me: 'I am leaving HMS and want to keep O2', sponsor: 'My guest is leaving HMS and wants to keep O2' },
      move: { me: 'I am moving to another lab and stay', sponsor: 'My guest is moving to another lab and stays' },
    },
    sources: ['SEED', 'RETAIN'],
    certainty: 'stated',
  },
  isPi: {
    ask: { me: 'Are you the PI (the head of the lab)?', sponsor: 'Is your guest the PI (the head of the lab)?' },
    help: 'People who are not PIs need a PI, core administrator or equivalent to sponsor and approve the account.',
    answers: { yes: { me: 'Yes', sponsor: 'Yes' }, no: { me: 'No', sponsor: 'No' } },
    sources: ['SEED'],
    certainty: 'stated',
  },
  hmsAccount: {
    ask: { me: 'Do you have an HMS account that works?', sponsor: 'Does your guest have an HMS account that works?' },
    help: 'The HMS ID, once eCommons ID, is two or three letters and up to four digits, such as abc123. It is not the HUID. Test it at myaccount.hms.harvard.edu.',
    answers: {
      works: { me: 'Yes, it works', sponsor: 'Yes, it works' },
      lapsed: { me: 'I had one; it no longer works', sponsor: 'There was one; it no longer works' },
      none: { me: 'No, never', sponsor: 'No, never' },
      unsure: { me: 'Not sure', sponsor: 'Not sure' },
    },
    unsure: {
      means: 'The guide goes on as if there were none and puts finding out first. The Service Desk can help.',
      ask: 'service-desk',
    },
    sources: ['SEED', 'OFFQ', 'ACCTS', 'O2LOGIN'],
    certainty: 'stated',
  },
  harvardId: {
    ask: {
      me: 'Do you have a Harvard ID (HUID), and where is it from?',
      sponsor: 'Does your guest have a Harvard ID (HUID), and where is it from?',
    },
    help: 'A HUID has eight digits; a Harvard card may show a ninth. Where it comes from decides what it brings.',
    answers: {
      hms: {
        me: 'From a job or study at HMS, HSDM or the Harvard Chan School',
        sponsor: 'From a job or study at HMS, HSDM or the Harvard Chan School',
      },
      'hospital-appointment': { me: 'From my HMS appointment at a hospital', sponsor: 'From an HMS appointment at a hospital' },
      'sponsored-role': {
        me: 'From a Harvard Sponsored Role (once Person of Interest)',
        sponsor: 'From a Harvard Sponsored Role (once Person of Interest)',
      },
      'other-harvard': { me: 'From another Harvard school', sponsor: 'From another Harvard school' },
      none: { me: 'No HUID', sponsor: 'No HUID' },
      unsure: { me: 'Not sure', sponsor: 'Not sure' },
    },
    unsure: {
      means: 'The guide goes on as if there were none and puts finding out first. HarvardKey’s “find my record” and the Service Desk help.',
      ask: 'service-desk',
    },
    sources: ['FINDREC', 'HMSACCT', 'HSR-3', 'SEED'],
    certainty: 'stated',
  },
  labBase: {
    ask: { me: 'Where is your lab based?', sponsor: 'Where is the lab based?' },
    help: 'Where the lab’s rooms and people are, not whose mail address the PI has. Search the place.',
    answers: bases,
    unsure: baseUnsure,
    sources: ['SEED'],
    certainty: 'stated',
  },
  quadAppointment: {
    ask: { me: 'Does your PI have an appointment in a Quad department?', sponsor: 'Does the PI have an appointment in a Quad department?' },
    help: quadHelp,
    answers: appointments,
    unsure: quadUnsure,
    sources: ['SEED', 'O2REQ-old', 'NEWS-OCT25'],
    certainty: 'stated',
  },
  nextLabBase: {
    ask: { me: 'Where is the lab based that you go to?', sponsor: 'Where is the lab based that your guest goes to?' },
    help: 'The lab that you will work for. Staying with the same lab, give that one. Search the place.',
    answers: { ...bases, 'no-lab': { me: 'No lab after this one', sponsor: 'No lab after this one' } },
    unsure: baseUnsure,
    sources: ['RETAIN', 'SEED'],
    certainty: 'stated',
  },
  nextQuadAppointment: {
    ask: {
      me: 'Does the next PI have an appointment in a Quad department?',
      sponsor: 'Does the next PI have an appointment in a Quad department?',
    },
    help: quadHelp,
    answers: appointments,
    unsure: quadUnsure,
    sources: ['RETAIN', 'SEED', 'O2REQ-old'],
    certainty: 'stated',
  },
  isStudent: {
    ask: { me: 'Are you a graduating student?', sponsor: 'Is your guest a graduating student?' },
    help: 'Graduating students with a role on the Quad can ask the Service Desk before 31 July to keep the HMS ID or to delay its end.',
    answers: { yes: { me: 'Yes', sponsor: 'Yes' }, no: { me: 'No', sponsor: 'No' } },
    sources: ['GRADFAQ'],
    certainty: 'stated',
  },
};
