import type { MailTemplate } from './schema.ts';

/**
 * Drafts, filled from people and answers and shown before anything opens. `[slot]` stands for a detail; a line that starts with `? ` is
 * left out when its detail is missing or not ticked. `me` is written by the person, `sponsor` on that person's behalf.
 */
export const mails = {
  'rccore-renewal': {
    title: 'To the RC Core: renew the HMS ID and O2 account',
    to: 'rc-core',
    cc: ['pi'],
    subject: { me: 'Renewal of HMS ID and O2 account', sponsor: 'Renewal of HMS ID and O2 account for [name]' },
    body: {
      me: `Hello,

my O2 account has ended or is about to, and I would like to keep it. Please open a request to renew my HMS ID and O2 account.

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
? Work email: [work-email]
Lab: [lab]
PI, in copy: [pi]
? Lab after this: [next-lab]
? Needed until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

the O2 account of [name] has ended or is about to, and is to be kept. Please open a request to renew the HMS ID and O2 account.

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
? Work email: [work-email]
Lab: [lab]
PI, in copy: [pi]
? Lab after this: [next-lab]
? Needed until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'rchelp-slurm': {
    title: 'To HMS-RC: change of Slurm account',
    to: 'hms-rc',
    cc: [],
    subject: { me: 'O2: change of Slurm account', sponsor: 'O2: change of Slurm account for [name]' },
    body: {
      me: `Hello,

I have an O2 account and change labs. Please change my Slurm account to the new lab; I am not filing a new O2 request.

Name: [name]
HMS ID: [hms-id]
Lab so far: [lab], PI [pi]
New lab: [next-lab], PI [next-pi]
? Date of the change: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] has an O2 account and changes labs. Please change the Slurm account to the new lab; no new O2 request is filed.

Name: [name]
HMS ID: [hms-id]
Lab so far: [lab], PI [pi]
New lab: [next-lab], PI [next-pi]
? Date of the change: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'rchelp-account': {
    title: 'To HMS-RC: what happens to an O2 account',
    to: 'hms-rc',
    cc: [],
    subject: { me: 'O2: renewing or keeping an account', sponsor: 'O2: renewing or keeping the account of [name]' },
    body: {
      me: `Hello,

I belong to an on-Quad lab. My O2 account has expired, or I am leaving HMS and go on working with the lab. What has to be done so that I can use O2?

Name: [name]
HMS ID: [hms-id]
Lab: [lab], PI [pi]
? Lab after this: [next-lab]
? Needed until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] belongs to an on-Quad lab. The O2 account has expired, or [name] is leaving HMS and goes on working with the lab. What has to be done for access to O2?

Name: [name]
HMS ID: [hms-id]
Lab: [lab], PI [pi]
? Lab after this: [next-lab]
? Needed until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['RETAIN', 'SEED'],
    certainty: 'inferred',
  },
  'ask-pi-to-sponsor': {
    title: 'To the PI: please sponsor my access',
    to: 'sponsor',
    cc: [],
    subject: { me: 'Access to O2: a request to sponsor me', sponsor: 'Access to O2 for [name]: a Sponsored Role request' },
    body: {
      me: `Hello,

to use O2 I need an HMS account, and as a guest I get one through a Harvard Sponsored Role that you or an administrator requests at https://hsrportal.harvard.edu. Please tick "School-specific Active Directory" under "Service Eligibility": without it I may get a Harvard ID but no HMS account. There is a one-time training before a first request.

Name: [name]
? HUID: [huid]
? HMS ID: [hms-id]
Work email: [work-email]
Home institution: [institution]
? Until: [end-date]
? Reason: [reason]

I can send you my date of birth and personal email another way. Once I have the account I file the O2 request, which you will be asked to approve.

Thank you,
[name]`,
      sponsor: `Hello,

please request a Harvard Sponsored Role for [name] at https://hsrportal.harvard.edu, with "School-specific Active Directory" ticked under "Service Eligibility": without it there may be a Harvard ID but no HMS account. There is a one-time training before a first request.

Name: [name]
? HUID: [huid]
? HMS ID: [hms-id]
Work email: [work-email]
Home institution: [institution]
PI: [pi]
? Until: [end-date]
? Reason: [reason]

Thank you`,
    },
    kind: 'mail',
    sources: ['NEWS-AUG24', 'HUITPORTAL', 'LTS'],
    certainty: 'stated',
  },
  'ask-hms-rc': {
    title: 'To HMS-RC: is our lab on-Quad?',
    to: 'hms-rc',
    cc: [],
    subject: { me: 'O2: is our lab on-Quad?', sponsor: 'O2: is our lab on-Quad?' },
    body: {
      me: `Hello,

I need access to O2 and am not sure which way applies. Does our lab count as on-Quad, or does it register with the RC Core? And would the lab be charged?

PI: [pi]
Lab: [lab]
Based at: [lab-base]
Appointment of the PI in a Quad department: [appointment]
? Department: [department]

Thank you,
[name]`,
      sponsor: `Hello,

somebody in our lab needs access to O2, and we are not sure which way applies. Does the lab count as on-Quad, or does it register with the RC Core? And would the lab be charged?

PI: [pi]
Lab: [lab]
Based at: [lab-base]
Appointment of the PI in a Quad department: [appointment]
? Department: [department]

Thank you`,
    },
    kind: 'mail',
    sources: ['SEED', 'RETAIN'],
    certainty: 'stated',
  },
  'ask-rc-core': {
    title: 'To the RC Core: whether and how',
    to: 'rc-core',
    cc: ['pi'],
    subject: { me: 'Access to O2: a question', sponsor: 'Access to O2 for [name]: a question' },
    body: {
      me: `Hello,

I would like to know how I get access to O2, or where my registration stands. Is there anything missing from me, my PI or our finance office? And should I file the O2 account request form myself?

Name: [name]
? HMS ID: [hms-id]
? HUID: [huid]
Work email: [work-email]
Institution: [institution]
Lab: [lab]
PI, in copy: [pi]

Thank you,
[name]`,
      sponsor: `Hello,

how does [name] get access to O2, or where does the registration stand? Is there anything missing from us, the PI or our finance office? And is the O2 account request form to be filed as well?

Name: [name]
? HMS ID: [hms-id]
? HUID: [huid]
Work email: [work-email]
Institution: [institution]
Lab: [lab]
PI, in copy: [pi]

Thank you`,
    },
    kind: 'mail',
    sources: ['SEED', 'OFFQ', 'LAB-OFF-QUAD'],
    certainty: 'inferred',
  },
  'graduating-student': {
    title: 'To the HMS IT Service Desk: keep the HMS ID after graduating',
    to: 'service-desk',
    cc: ['pi'],
    subject: { me: 'Graduating: keeping my HMS ID', sponsor: 'Graduating: keeping the HMS ID of [name]' },
    body: {
      me: `Hello,

I am graduating and have a role on the Quad for which I need my HMS ID and O2. Please keep my HMS ID for that role, or delay its end by 60 days.

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
Lab after graduating: [next-lab], PI [next-pi]
? Needed until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] is graduating and has a role on the Quad for which the HMS ID and O2 are needed. Please keep the HMS ID for that role, or delay its end by 60 days.

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
Lab after graduating: [next-lab], PI [next-pi]
? Needed until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['GRADFAQ'],
    certainty: 'stated',
  },
  'other-school-account': {
    title: 'To the HMS IT Service Desk: a guest account with an ID of another school',
    to: 'service-desk',
    cc: ['pi'],
    subject: { me: 'HMS guest account with a Harvard ID of another school', sponsor: 'HMS guest account for [name], who has a Harvard ID' },
    body: {
      me: `Hello,

I have a Harvard ID of another Harvard school and need a working HMS account for O2. The O2 page has my PI request an HMS guest account. Which form takes that today, for a new account or to renew one, and who files it?

Name: [name]
? HMS ID, as far as I know: [hms-id]
? HUID: [huid]
Lab and PI: [lab], [pi]
? Until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] has a Harvard ID of another Harvard school and needs a working HMS account for O2. The O2 page has the PI request an HMS guest account. Which form takes that today, for a new account or to renew one, and who files it?

Name: [name]
? HMS ID, as far as known: [hms-id]
? HUID: [huid]
Lab and PI: [lab], [pi]
? Until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['SEED', 'GUEST-2', 'NEWS-AUG24'],
    certainty: 'unknown',
  },
  'keep-o2': {
    title: 'To the RC Core: keep O2 when leaving',
    to: 'rc-core',
    cc: ['pi'],
    subject: { me: 'Keeping O2 when leaving', sponsor: 'Keeping O2 for [name], who is leaving' },
    body: {
      me: `Hello,

I am leaving and would like to keep O2. What has to be done about my HMS ID and my O2 account, and by whom?

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
? Work email: [work-email]
Lab so far: [lab]
PI, in copy: [pi]
Lab after this: [next-lab]
? Needed until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] is leaving and would like to keep O2. What has to be done about the HMS ID and the O2 account, and by whom?

Name: [name]
HMS ID: [hms-id]
? HUID: [huid]
? Work email: [work-email]
Lab so far: [lab]
PI, in copy: [pi]
Lab after this: [next-lab]
? Needed until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['SEED', 'RETAIN'],
    certainty: 'inferred',
  },
  'service-desk': {
    title: 'To the HMS IT Service Desk',
    to: 'service-desk',
    cc: [],
    subject: { me: 'HMS account: a question', sponsor: 'HMS account of [name]: a question' },
    body: {
      me: `Hello,

I need a working HMS account to use O2. Do I have one, has it lapsed, or how do I get or keep one?

Name: [name]
? HMS ID, as far as I know: [hms-id]
? HUID: [huid]
Institution: [institution]
? Department: [department]
Lab and PI: [lab], [pi]
? Until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] needs a working HMS account to use O2. Is there one, has it lapsed, or which request brings or keeps one?

Name: [name]
? HMS ID, as far as known: [hms-id]
? HUID: [huid]
Institution: [institution]
? Department: [department]
Lab and PI: [lab], [pi]
? Until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['O2LOGIN', 'GRADFAQ', 'HMSACCT'],
    certainty: 'inferred',
  },
  wyss: {
    title: 'To Wyss Academic Affairs: a guest account',
    to: 'wyss',
    cc: ['pi'],
    subject: { me: 'HMS guest account for O2', sponsor: 'HMS guest account for [name]' },
    body: {
      me: `Hello,

I work at the Wyss and need an HMS guest account to use O2. I read that you take such requests in place of the HMS form; is that still so, and what do you need?

Name: [name]
? HUID: [huid]
Work email: [work-email]
PI, in copy: [pi]
? Until: [end-date]

Thank you,
[name]`,
      sponsor: `Hello,

[name] works at the Wyss and needs an HMS guest account to use O2. I read that you take such requests in place of the HMS form; is that still so, and what do you need?

Name: [name]
? HUID: [huid]
Work email: [work-email]
PI, in copy: [pi]
? Until: [end-date]

Thank you`,
    },
    kind: 'mail',
    sources: ['GUEST-2'],
    certainty: 'unknown',
  },
  'lab-folder': {
    title: 'Ticket: access to the lab’s folder on O2',
    to: 'hms-rc',
    cc: [],
    subject: { me: 'O2: add me to our lab’s group', sponsor: 'O2: add [name] to our lab’s group' },
    body: {
      me: `Please add me to our lab's group on O2, so that I can use its folder.

Lab: [lab]
Department: [department]
PI: [pi]
HMS ID: [hms-id]`,
      sponsor: `Please add [name] to our lab's group on O2, for access to its folder.

Lab: [lab]
Department: [department]
PI: [pi]
HMS ID: [hms-id]`,
    },
    kind: 'ticket',
    sources: ['LAB-ON-QUAD', 'CORE-DIR'],
    certainty: 'inferred',
  },
} as const satisfies Record<string, MailTemplate>;

export type MailId = keyof typeof mails;
