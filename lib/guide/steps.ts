import type { StepId } from './ids.ts';
import type { Step } from './schema.ts';

const portal = 'https://harvardmed.service-now.com/stat';
const o2Item = `${portal}?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979&sysparm_category=991a7f2edb890c10b642f2713996196a`;
const ppms = 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on';
const hsrPortal = 'https://hsrportal.harvard.edu/';
const myAccount = 'https://myaccount.hms.harvard.edu/';
const requestPage = 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1918304257/How+to+request+or+retain+an+O2+account';

/** Every step that a route may have: what it is, what to have ready, how long it takes where a source says so, and what it opens. */
export const steps: { readonly [S in StepId]: Step } = {
  'find-out-ids': {
    title: { me: 'Find out which IDs you have', sponsor: 'Find out which IDs your guest has' },
    body: {
      me: 'Two questions: is there an HMS account (HMS ID), and is there a Harvard ID (HUID)? Try the HMS ID at myaccount.hms.harvard.edu; look for your HUID on a Harvard card or at HarvardKey’s “find my record”. If neither tells, ask the HMS IT Service Desk.',
      sponsor:
        'Two questions: is there an HMS account (HMS ID), and is there a Harvard ID (HUID)? Your guest tries the HMS ID at myaccount.hms.harvard.edu and looks for a HUID on a Harvard card or at HarvardKey’s “find my record”. If neither tells, ask the HMS IT Service Desk.',
    },
    ready: ['Full legal name', 'Every Harvard or hospital job, study or appointment so far', 'An old HMS or eCommons ID, if there was one'],
    go: { label: 'Open HarvardKey: find my record', url: 'https://key.harvard.edu/find-my-record' },
    ask: 'service-desk',
    overdue: 'Phone the HMS IT Service Desk.',
    unlocks: 'You know which of the next steps fall away.',
    mail: 'service-desk',
    sources: ['FINDREC', 'O2LOGIN', 'ACCTS', 'HMSACCT'],
    certainty: 'inferred',
  },
  'sponsored-role': {
    title: {
      me: 'Your sponsor requests a Sponsored Role, with the HMS account',
      sponsor: 'Request the Sponsored Role, with the HMS account',
    },
    body: {
      me: 'Your sponsor or an administrator requests, edits or renews a Harvard Sponsored Role for you in the Sponsored Role portal. Under “Service Eligibility” the box “School-specific Active Directory” has to be ticked: with it the HMS account comes that O2 needs. You cannot file this yourself; send your sponsor your details and the name of the box.',
      sponsor:
        'In the Sponsored Role portal, request the role (or edit or renew the one there is). Under “Service Eligibility” tick “School-specific Active Directory”: with it the HMS account comes that O2 needs. Before your first request there is a one-time training.',
    },
    ready: [
      'Legal first, middle and last name, and date of birth',
      'A personal email address: the activation mail goes there',
      'Work email, home institution, country of work',
      'An existing HUID, past ties to Harvard, an old HMS ID',
      'Start and end date',
      'PI, department and kind of appointment',
      'The project and the reason for access',
      'Services needed: the HMS account, and no ID card for O2 alone',
      'Whether the person comes to campus or is employed by an affiliated hospital',
      'For a Research Collaborator: the intake form and a participation agreement, if none is on file',
    ],
    go: { label: 'Open the Sponsored Role portal', url: hsrPortal },
    ask: 'hsr-portal',
    overdue: 'Ask the sponsor whether the request was sent; for trouble with the portal, ask the University help desk.',
    unlocks: 'The approval.',
    mail: 'ask-pi-to-sponsor',
    sources: ['NEWS-AUG24', 'HUITPORTAL', 'LTS', 'RC-NEW', 'GUEST-2'],
    certainty: 'stated',
  },
  'sponsored-role-approval': {
    title: { me: 'The role is approved', sponsor: 'The role is approved' },
    body: {
      me: 'A local approver, who is a paid employee of the unit, approves the request; some kinds of role also need a central approver. You can only wait and ask your sponsor.',
      sponsor:
        'A local approver, who is a paid employee of the unit, approves the request; some kinds of role also need a central approver. Approvers, too, need the one-time training.',
    },
    ready: [],
    ask: 'sponsor',
    overdue: 'Ask the sponsor for the state of the request in the portal; no source gives a usual time.',
    unlocks: 'Within 24 hours, the mail to claim the accounts.',
    sources: ['IAM-AUG21', 'HSPH-POI', 'HUITPORTAL', 'NEWS-AUG24'],
    certainty: 'stated',
  },
  'claim-accounts': {
    title: { me: 'Claim your HarvardKey and HMS account', sponsor: 'Your guest claims the HarvardKey and the HMS account' },
    body: {
      me: 'A mail asks you to claim both accounts. It comes to the personal address that was given for you, with a copy to your sponsor; “Activate your HMS account” is the subject known from guests’ mails. The HMS account and the HarvardKey are two things: claim both.',
      sponsor:
        'A mail asks your guest to claim both accounts. It goes to the personal address that you gave, with a copy to you; “Activate your HMS account” is the subject known from guests’ mails. The HMS account and the HarvardKey are two things: both are claimed.',
    },
    ready: ['Access to that mailbox', 'A phone for two-step verification'],
    takes: {
      text: 'The mail comes within 24 hours of the approval.',
      sources: ['NEWS-AUG24'],
      certainty: 'stated',
    },
    ask: 'service-desk',
    overdue:
      'Look in the spam folder, ask the sponsor whether the box was ticked and which address was given, then the HMS IT Service Desk.',
    unlocks: 'An HMS ID, which the O2 form asks for.',
    sources: ['NEWS-AUG24', 'NEWS-NOTIF', 'GUEST-2', 'LTS'],
    certainty: 'stated',
  },
  'claim-appointment-ids': {
    title: { me: 'Claim the accounts of your HMS appointment', sponsor: 'Your guest claims the accounts of the HMS appointment' },
    body: {
      me: 'Your HMS appointment at a hospital entitles you to a HUID, a HarvardKey and an HMS account. Claim them. If you are not sure that the appointment is in force, ask the administrator of your hospital department before anybody requests anything for you.',
      sponsor:
        'An HMS appointment at a hospital entitles your guest to a HUID, a HarvardKey and an HMS account, to be claimed. Whether the appointment is in force, the administrator of the hospital department knows. Do not request a Sponsored Role.',
    },
    ready: ['The department and the date of the appointment', 'A phone for two-step verification'],
    takes: {
      text: 'At one hospital an appointment, and with it the HUID, takes several weeks.',
      sources: ['BWH-HMS'],
      certainty: 'stated',
    },
    go: { label: 'Open the page on HMS accounts', url: 'https://it.hms.harvard.edu/account-management/hms-account' },
    ask: 'service-desk',
    overdue: 'Ask the department’s administrator about the appointment, then the HMS IT Service Desk about the account.',
    unlocks: 'An HMS ID, without any sponsor.',
    sources: ['HSR-POI', 'HSR-3', 'HMSACCT'],
    certainty: 'stated',
  },
  'activate-hms-account': {
    title: { me: 'Activate your HMS account', sponsor: 'Your guest activates the HMS account' },
    body: {
      me: 'With a Harvard ID from HMS, HSDM or the Harvard Chan School an HMS account exists already. Activate it on the account page (“Activate your account”). No guest form, no Sponsored Role.',
      sponsor:
        'With a Harvard ID from HMS, HSDM or the Harvard Chan School an HMS account exists already. Your guest activates it on the account page (“Activate your account”). No guest form, no Sponsored Role.',
    },
    ready: ['HUID', 'The activation mail, if there was one'],
    go: { label: 'Open HMS account management', url: myAccount },
    ask: 'service-desk',
    overdue: 'Ask the HMS IT Service Desk.',
    unlocks: 'An HMS ID that works.',
    sources: ['HMSACCT', 'GS-GUESTS'],
    certainty: 'stated',
  },
  'guest-account-request': {
    title: { me: 'Your PI requests an HMS guest account', sponsor: 'Request an HMS guest account' },
    body: {
      me: 'For a Harvard ID of another school the O2 page has your PI request an HMS guest account, which is then made on approval. Which form takes that since August 2024 is not known, so ask the HMS IT Service Desk first, you or your PI. A draft is ready.',
      sponsor:
        'For a Harvard ID of another school the O2 page has the PI request an HMS guest account, which is then made on approval. Which form takes that since August 2024 is not known: ask the HMS IT Service Desk first. A sponsor is HMS faculty or staff with an active HUID. A draft is ready.',
    },
    ready: [
      'The guest’s name and HUID',
      'A personal email address of the guest',
      'An end date, one year ahead at most',
      'The sponsor’s own HUID',
    ],
    go: {
      label: 'Open the page on HMS accounts for guests',
      url: 'https://it.hms.harvard.edu/our-services/accounts-and-user-access/hms-accounts-guests',
    },
    ask: 'service-desk',
    overdue: 'Ask the HMS IT Service Desk.',
    unlocks: 'The mail to claim the HMS account.',
    mail: 'other-school-account',
    sources: ['SEED', 'O2REQ-d26-33', 'GUEST-2'],
    certainty: 'unknown',
  },
  'wyss-guest-mail': {
    title: { me: 'Your sponsor writes to Wyss Academic Affairs', sponsor: 'Write to Wyss Academic Affairs' },
    body: {
      me: 'Wyss staff and affiliates ask for an HMS guest account by a mail to Wyss HR and Academic Affairs instead of the guest form. That form was a sponsor’s to file; agree with yours who of you writes. Whether this outlived August 2024 is not known; the answer will tell.',
      sponsor:
        'For Wyss staff and affiliates ask for an HMS guest account by a mail to Wyss HR and Academic Affairs instead of the guest form. Whether this outlived August 2024 is not known; the answer will tell.',
    },
    ready: ['The person’s name, work email and role at the Wyss', 'The PI and the reason'],
    ask: 'wyss',
    overdue: 'Write again, and ask the RC Core beside it.',
    unlocks: 'The RC Core can go on with the HMS ID.',
    mail: 'wyss',
    sources: ['GUEST-2'],
    certainty: 'unknown',
  },
  'service-desk-mail': {
    title: { me: 'Ask the HMS IT Service Desk', sponsor: 'Your guest asks the HMS IT Service Desk' },
    body: {
      me: 'Write to the HMS IT Service Desk: say which IDs you have or had, what you are at HMS, and what you need. A draft is ready.',
      sponsor:
        'Your guest writes to the HMS IT Service Desk: which IDs there are or were, what the person is at HMS, what is needed. A draft is ready.',
    },
    ready: ['IDs, old ones too', 'Role, lab and PI', 'What is needed, and by when'],
    ask: 'service-desk',
    overdue: 'Phone the HMS IT Service Desk.',
    unlocks: 'A clear answer on the HMS account.',
    mail: 'service-desk',
    sources: ['O2LOGIN', 'GRADFAQ', 'HMSACCT'],
    certainty: 'inferred',
  },
  'pi-ppms': {
    title: { me: 'The PI registers the lab with the RC Core', sponsor: 'The PI registers the lab with the RC Core' },
    body: {
      me: 'The PI or lab head registers in PPMS, with the data of the lab and its finance contact if the lab is new. About two weeks later the PI gets a link to acknowledge the PI’s duties and is asked which members will use its services. If your lab is registered already, tick this.',
      sponsor:
        'The PI or lab head registers in PPMS, with the data of the lab and its finance contact if the lab is new. About two weeks later the PI gets a link to acknowledge the PI’s duties and is asked which members will use its services. If the lab is registered already, tick this.',
    },
    ready: ['The PI’s work email and HUID', 'Name and contact of the lab head', 'The lab’s administrative and finance contact'],
    takes: {
      text: 'About two weeks from the PI’s registration to the PI’s link.',
      sources: ['OFFQ', 'O2REQ-d25-33'],
      certainty: 'stated',
    },
    go: { label: 'Open the registration in PPMS', url: ppms },
    ask: 'rc-core',
    overdue: 'Ask the RC Core, with the PI in copy.',
    unlocks: 'The purchase order, and the members’ registration.',
    mail: 'ask-rc-core',
    sources: ['O2REQ-d25-33', 'OFFQ', 'SEED'],
    certainty: 'stated',
  },
  'purchase-order': {
    title: { me: 'A purchase order for the group', sponsor: 'A purchase order for the group' },
    body: {
      me: 'Your lab’s finance office sets up a purchase order for the group. The O2 page wants it before any O2 account is set up. Whether and how the lab is charged, the RC Core says; its page on rates shows what for.',
      sponsor:
        'The lab’s finance office sets up a purchase order for the group. The O2 page wants it before any O2 account is set up. Whether and how the lab is charged, the RC Core says; its page on rates shows what for.',
    },
    ready: ['The lab’s finance contact', 'The account to charge'],
    go: { label: 'Open the RC Core’s rates', url: 'https://it.hms.harvard.edu/rc/core/rates' },
    ask: 'rc-core',
    overdue: 'Ask the finance office, then the RC Core.',
    unlocks: 'The set-up of O2 accounts.',
    sources: ['O2REQ-d25-33', 'RATES'],
    certainty: 'stated',
  },
  ppms: {
    title: { me: 'Register in PPMS', sponsor: 'Your guest registers in PPMS' },
    body: {
      me: 'Register in PPMS: with your HMS ID if you have one, otherwise without. Give your work email, your HUID if you have one, and choose your group from the list (“Select a group”). If your group is not in the list, your PI has not registered yet: ask before you add it.',
      sponsor:
        'Your guest registers in PPMS: with the HMS ID if there is one, otherwise without; with the work email, the HUID if there is one, and the group from the list (“Select a group”). If the group is not in the list, the PI has not registered yet.',
    },
    ready: ['Work email, not an @hms address', 'HUID and HMS ID, if any', 'The name of the group as the PI registered it'],
    go: { label: 'Open the registration in PPMS', url: ppms },
    ask: 'rc-core',
    overdue: 'Ask the RC Core, with the PI in copy; for trouble with PPMS itself, PPMSAdmin@hms.harvard.edu.',
    unlocks: 'The RC Core starts to set you up.',
    sources: ['OFFQ', 'SEED'],
    certainty: 'stated',
  },
  'rc-core-ids': {
    title: { me: 'The RC Core helps you to an HMS ID', sponsor: 'The RC Core helps your guest to an HMS ID' },
    body: {
      me: 'You need an HMS ID, and on this road the RC Core helps with it. For people who are neither student nor faculty at Harvard it runs the Sponsored Role itself and may ask you for more. Neither you nor your PI files the Sponsored Role or a guest form.',
      sponsor:
        'Your guest needs an HMS ID, and on this road the RC Core helps with it. For people who are neither student nor faculty at Harvard it runs the Sponsored Role itself and may ask for more. Do not file the Sponsored Role or a guest form yourself.',
    },
    ready: ['Legal name and date of birth, if asked', 'A personal email address', 'Home institution and country of work'],
    ask: 'rc-core',
    overdue: 'Ask the RC Core, with the PI in copy; no source gives a usual time for this.',
    unlocks: 'An HMS ID, the login for O2.',
    mail: 'ask-rc-core',
    sources: ['O2REQ-d25-33', 'OFFQ'],
    certainty: 'stated',
  },
  'rc-policies': {
    title: { me: 'Attest to the policies, sign the user agreement', sponsor: 'Policies and user agreement' },
    body: {
      me: 'In PPMS you and your PI attest to the RC Core’s policies and sign its user agreement. Read before you sign: this extension never touches such boxes.',
      sponsor:
        'In PPMS your guest and the PI attest to the RC Core’s policies and sign its user agreement. This extension never touches such boxes.',
    },
    ready: ['A login for PPMS'],
    go: { label: 'Open the RC Core’s pages', url: 'https://it.hms.harvard.edu/rc/core' },
    ask: 'rc-core',
    overdue: 'Ask the RC Core which signature is missing.',
    unlocks: 'The RC Core can finish the set-up.',
    sources: ['O2REQ-d25-33'],
    certainty: 'stated',
  },
  'rc-core-o2': {
    title: { me: 'The RC Core sets you up and coordinates the O2 account', sponsor: 'The RC Core sets up and coordinates the O2 account' },
    body: {
      me: 'When everything before is done, the RC Core sets you up and coordinates your O2 account. Some labs file the O2 form as well: the RC Core tells you whether to.',
      sponsor:
        'When everything before is done, the RC Core sets your guest up and coordinates the O2 account. Some labs file the O2 form as well: the RC Core tells whether to.',
    },
    ready: [],
    takes: {
      text: 'Up to five business days, counted from the member’s registration; the sentence in the source is cut off after that.',
      sources: ['OFFQ', 'O2REQ-d25-33'],
      certainty: 'stated',
    },
    ask: 'rc-core',
    overdue: 'Ask the RC Core, with the PI in copy.',
    unlocks: 'The approval, then the first login.',
    mail: 'ask-rc-core',
    sources: ['SEED', 'OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
  },
  'o2-request': {
    title: { me: 'File the O2 account request form', sponsor: 'Your guest files the O2 account request form' },
    body: {
      me: 'Log in to the HMS service portal with your HMS account and file the O2 account request form. It stands in HMS’s own portal (harvardmed.service-now.com), not in the University’s.',
      sponsor:
        'Your guest logs in to the HMS service portal with the HMS account and files the O2 account request form. It stands in HMS’s own portal (harvardmed.service-now.com), not in the University’s.',
    },
    ready: ['An HMS ID that works', 'The PI who sponsors the account', 'Lab and department'],
    takes: {
      text: 'Usually a few days, says the guide of one on-Quad lab.',
      sources: ['LAB-ON-QUAD'],
      certainty: 'stated',
    },
    go: { label: 'Open the O2 account request form', url: o2Item },
    ask: 'hms-rc',
    overdue: 'Ask your PI whether a request for approval came, then HMS-RC.',
    unlocks: 'The approval by the PI.',
    sources: ['SEED', 'O2LOGIN'],
    certainty: 'stated',
  },
  'o2-approval': {
    title: { me: 'Your PI approves the account', sponsor: 'Approve the O2 account' },
    body: {
      me: 'Because you are not a PI, a PI, core administrator or equivalent sponsors and approves your O2 account. Tell yours that the question will come.',
      sponsor:
        'Because your guest is not a PI, a PI, core administrator or equivalent sponsors and approves the O2 account. If that is you, look out for the question.',
    },
    ready: [],
    ask: 'pi',
    overdue: 'Remind the PI; then ask HMS-RC, or off-Quad the RC Core.',
    unlocks: 'The first login.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'first-login': {
    title: { me: 'Log in for the first time', sponsor: 'Your guest logs in for the first time' },
    body: {
      me: 'Log in to o2.hms.harvard.edu with ssh and your HMS ID in lower case. Outside the HMS network HMS Duo is asked for: the first login prints a link to enrol, or start the set-up in my.hms.harvard.edu (“Start setup”).',
      sponsor:
        'Your guest logs in to o2.hms.harvard.edu with ssh and the HMS ID in lower case. Outside the HMS network HMS Duo is asked for: the first login prints a link to enrol, or the set-up starts in my.hms.harvard.edu (“Start setup”).',
    },
    ready: ['HMS ID in lower case, and its password', 'A phone for HMS Duo'],
    go: {
      label: 'Open the page on two factor authentication',
      url: 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1605009747/Two+Factor+Authentication+on+O2',
    },
    ask: 'service-desk',
    overdue: 'Test the HMS ID at myaccount.hms.harvard.edu; when it is locked, wait an hour after the unlocking. Then file a ticket.',
    unlocks: 'O2.',
    sources: ['O2LOGIN', '2FA', '2FAFAQ', 'KBDUO'],
    certainty: 'stated',
  },
  'lab-folder': {
    title: { me: 'Ask for access to the lab’s folder', sponsor: 'Access to the lab’s folder' },
    body: {
      me: 'If the lab’s folder does not open, file a ticket in the HMS service portal that asks to add you to your lab’s group on O2, with lab, department and HMS ID. At least one lab has its new members do so; ask in yours. A text is ready to copy.',
      sponsor:
        'If the lab’s folder does not open, your guest files a ticket in the HMS service portal that asks to be added to the lab’s group on O2, with lab, department and HMS ID. At least one lab has its new members do so. A text is ready to copy.',
    },
    ready: ['Lab and department', 'HMS ID'],
    go: { label: 'Open the HMS service portal', url: portal },
    ask: 'hms-rc',
    overdue: 'Ask HMS-RC.',
    unlocks: 'The lab’s files on O2.',
    mail: 'lab-folder',
    sources: ['LAB-ON-QUAD', 'CORE-DIR'],
    certainty: 'inferred',
  },
  'rccore-renewal-mail': {
    title: { me: 'Write to the RC Core, with your PI in copy', sponsor: 'Your guest writes to the RC Core, with the PI in copy' },
    body: {
      me: 'Write to rccore@hms.harvard.edu and put your PI in copy. The mail opens a request; for an expired account of an off-Quad lab that is how HMS ID and O2 account are renewed. No form to file.',
      sponsor:
        'Your guest writes to rccore@hms.harvard.edu with the PI in copy. The mail opens a request; for an expired account of an off-Quad lab that is how HMS ID and O2 account are renewed. No form to file.',
    },
    ready: ['HMS ID', 'Lab and PI, with the PI’s address', 'What should be kept or renewed, and until when'],
    ask: 'rc-core',
    overdue: 'Write again, with the PI in copy; no source gives a usual time.',
    unlocks: 'The renewal of HMS ID and O2 account.',
    mail: 'rccore-renewal',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'rchelp-mail': {
    title: { me: 'Write to HMS-RC', sponsor: 'Your guest writes to HMS-RC' },
    body: {
      me: 'Write to rchelp@hms.harvard.edu. Changing labs, you ask for a change of your Slurm account to the new lab and file no new O2 request; otherwise you ask what happens to your account.',
      sponsor:
        'Your guest writes to rchelp@hms.harvard.edu. For a change of labs that asks for a change of the Slurm account, with no new O2 request; otherwise it asks what happens to the account.',
    },
    ready: ['HMS ID', 'The old and the new lab, each with its PI', 'The date of the change'],
    ask: 'hms-rc',
    overdue: 'Write again; no source gives a usual time.',
    unlocks: 'An answer from those who run O2.',
    mail: 'rchelp-slurm',
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'ask-hms-rc': {
    title: { me: 'Ask HMS-RC what your lab is', sponsor: 'Ask HMS-RC what the lab is' },
    body: {
      me: 'Ask HMS-RC whether your lab counts as on-Quad, and say where it is based and which appointment your PI has. File nothing before the answer. A draft is ready; change your answers here when you know.',
      sponsor:
        'HMS-RC is asked whether the lab counts as on-Quad; the question says where it is based and which appointment the PI has. File nothing before the answer. A draft is ready; change the answers here when you know.',
    },
    ready: ['Name of the PI', 'Where the lab is based', 'The PI’s appointments, as far as known'],
    ask: 'hms-rc',
    overdue: 'Write again, or ask the PI, who knows the appointment.',
    unlocks: 'The road: a direct O2 request, or registration with the RC Core.',
    mail: 'ask-hms-rc',
    sources: ['SEED', 'RETAIN'],
    certainty: 'stated',
  },
  'ask-rc-core': {
    title: { me: 'Ask the RC Core whether and how', sponsor: 'Ask the RC Core whether and how' },
    body: {
      me: 'The O2 page does not speak of labs like yours. Ask the RC Core whether you can get access, through whom and at what charge. File nothing before the answer.',
      sponsor:
        'The O2 page does not speak of labs like this one. The RC Core is asked whether access is possible, through whom and at what charge. File nothing before the answer.',
    },
    ready: ['Your institution', 'An HMS lab you work with, if any', 'What you need O2 for'],
    ask: 'rc-core',
    overdue: 'Write again.',
    unlocks: 'Whether there is a road, and which.',
    mail: 'ask-rc-core',
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'retain-page': {
    title: { me: 'Read the page on keeping O2 when leaving', sponsor: 'Read the page on keeping O2 when leaving' },
    body: {
      me: 'To keep O2 and HMS storage, HMS-RC has a table of who leaves where and what comes next. Its row for your case could not be read for this guide, so read it yourself: the O2 request page links to it at its end.',
      sponsor:
        'To keep O2 and HMS storage, HMS-RC has a table of who leaves where and what comes next. Its row for this case could not be read for this guide, so read it yourself: the O2 request page links to it at its end.',
    },
    ready: [],
    go: { label: 'Open the O2 request page', url: requestPage },
    ask: 'hms-rc',
    overdue: 'Ask HMS-RC.',
    unlocks: 'The mail that fits your case.',
    sources: ['RETAIN', 'SEED'],
    certainty: 'stated',
  },
};
