import type { Note } from './schema.ts';

/** What goes with a step, a route or a page without being a step itself. */
const both = (text: string) => ({ me: text, sponsor: text });

export const notes = {
  // IDs and accounts
  'which-id': {
    topic: 'Which ID is which',
    text: both(
      'The HMS ID (once eCommons ID) is a short login such as abc123 and opens O2. The HUID is an eight-digit number. The HarvardKey is a login with an email address. They are three different things.',
    ),
    sources: ['OFFQ', 'SEED', 'ACCTS', 'FINDREC', 'HUIT-SNFAQ'],
    certainty: 'stated',
  },
  'going-on-as-none': {
    topic: 'Not sure about IDs',
    text: {
      me: 'Until you know, the guide goes on as if you had no such ID. Come back and change the answer: the steps change with it.',
      sponsor:
        'Until you know, the guide goes on as if your guest had no such ID. Come back and change the answer: the steps change with it.',
    },
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'old-account-may-revive': {
    topic: 'A lapsed HMS account',
    text: {
      me: 'You had an HMS account. Say so wherever you write: the old account may be revived instead of a new one made.',
      sponsor: 'Your guest had an HMS account. Say so wherever you write: the old account may be revived instead of a new one made.',
    },
    sources: ['O2SEC', 'SEED'],
    certainty: 'inferred',
  },
  'what-it-takes': {
    topic: 'What every O2 account takes',
    text: both('A sponsoring PI or manager, and an HMS account: it is the login of O2.'),
    sources: ['SEED', 'O2SEC'],
    certainty: 'stated',
  },
  'account-comes-with-id': {
    topic: 'An HMS account that exists already',
    text: {
      me: 'A Harvard ID from HMS, HSDM or the Harvard Chan School comes with an HMS account. Yours probably exists and waits to be activated.',
      sponsor:
        'A Harvard ID from HMS, HSDM or the Harvard Chan School comes with an HMS account. It probably exists and waits to be activated.',
    },
    sources: ['HMSACCT'],
    certainty: 'stated',
  },
  'appointee-has-id': {
    topic: 'An appointment brings IDs',
    text: {
      me: 'A PI with an HMS appointment usually has a HUID. Look again, or choose “not sure”.',
      sponsor: 'A PI with an HMS appointment usually has a HUID. Look again, or choose “not sure”.',
    },
    sources: ['HMSACCT', 'HSR-3'],
    certainty: 'inferred',
  },
  'one-account': {
    topic: 'One account a person',
    text: both('One account a person; accounts are not shared, and shared ones may be disabled.'),
    sources: ['O2SEC'],
    certainty: 'stated',
  },
  'no-level-4': {
    topic: 'Data that may not be on O2',
    text: both('No Harvard Level 4 data on O2, such as identifiable patient data. Level 3 is the ceiling.'),
    sources: ['HPCPOL'],
    certainty: 'stated',
  },
  'report-changes': {
    topic: 'A change of affiliation',
    text: {
      me: 'Report a change of your affiliation before you use HMS computing under the new one.',
      sponsor: 'A change of your guest’s affiliation is to be reported before HMS computing is used under the new one.',
    },
    sources: ['HPCPOL'],
    certainty: 'stated',
  },
  'hms-mail-withdrawn': {
    topic: 'HMS mail addresses',
    text: {
      me: 'Give the address of your employer. Since 1 October 2025 HMS withdraws HMS mail from people without a Quad appointment or teaching, so an @hms address may stop working.',
      sponsor:
        'Give the address of your guest’s employer. Since 1 October 2025 HMS withdraws HMS mail from people without a Quad appointment or teaching, so an @hms address may stop working.',
    },
    sources: ['NEWS-OCT25', 'OFFQ'],
    certainty: 'stated',
  },
  'mail-says-nothing': {
    topic: 'A harvard.edu address',
    text: both('A harvard.edu mail address says nothing about the Quad: hospitals use such addresses too.'),
    sources: ['NEWS-OCT25'],
    certainty: 'inferred',
  },

  // Sponsored Roles and guests
  'tick-the-box': {
    topic: 'The box that decides',
    text: {
      me: 'Ask your sponsor to tick “School-specific Active Directory” under “Service Eligibility”. Without it the role can come with a Harvard ID and no HMS account, and nobody is told.',
      sponsor:
        'Under “Service Eligibility”, tick “School-specific Active Directory”. Without it the role can come with a Harvard ID and no HMS account, and nobody is told. This extension points to the box and leaves the tick to you.',
    },
    sources: ['NEWS-AUG24'],
    certainty: 'inferred',
  },
  'two-requests-on-the-page': {
    topic: 'The O2 page and the newer announcement',
    text: both(
      'The O2 page still describes an HMS guest account request as a second form. Since 15 August 2024 one Sponsored Role request does both, for new and renewed roles; this guide follows the newer.',
    ),
    sources: ['NEWS-AUG24', 'SEED', 'O2REQ-d26-33'],
    certainty: 'stated',
  },
  'role-without-tick': {
    topic: 'A role approved without the box',
    text: {
      me: 'If your role was approved without that box, your sponsor edits or renews it with the box ticked. Whether an edit needs a new approval is not known.',
      sponsor:
        'If the role was approved without that box, edit or renew it with the box ticked. Whether an edit needs a new approval is not known.',
    },
    sources: ['NEWS-AUG24'],
    certainty: 'inferred',
  },
  'sponsor-training': {
    topic: 'Training before the first request',
    text: {
      me: 'Sponsors, their delegates and approvers take a training once before they can act in the portal. Ask early whether yours has.',
      sponsor: 'Sponsors, their delegates and approvers take a training once before they can act in the portal.',
    },
    sources: ['HUITPORTAL', 'HSPH-POI', 'GSE'],
    certainty: 'stated',
  },
  'sponsor-and-approver': {
    topic: 'Who sponsors and who approves',
    text: both(
      'Each request needs an eligible sponsor and a local approver who is a paid employee. An administrator is an assigned role and may prepare the request. HMS IT itself sponsors nobody, and the sponsor answers for the guest’s conduct and data.',
    ),
    sources: ['IAM-AUG21', 'HSR-POI', 'GSD', 'GSE'],
    certainty: 'stated',
  },
  'research-collaborator': {
    topic: 'The Research Collaborator role',
    text: both(
      'For an outside collaborator of an on-Quad lab the role is usually Research Collaborator: its sponsor holds a primary appointment in a pre-clinical department, and it needs an intake form and a participation agreement.',
    ),
    sources: ['RC-NEW', 'RC-OLD'],
    certainty: 'stated',
  },
  'secondary-cannot-sponsor-collaborator': {
    topic: 'A secondary appointment',
    text: {
      me: 'Your PI’s appointment is secondary: enough for an on-Quad lab, but not to sponsor a Research Collaborator, which takes a primary one. Somebody else may have to sponsor the role.',
      sponsor:
        'The PI’s appointment is secondary: enough for an on-Quad lab, but not to sponsor a Research Collaborator, which takes a primary one. Somebody else may have to sponsor the role.',
    },
    sources: ['RC-NEW'],
    certainty: 'inferred',
  },
  'never-for-appointees': {
    topic: 'Academic appointments and Sponsored Roles',
    text: {
      me: 'Whoever holds an HMS academic appointment must not be made a Sponsored Role. Claim what comes with the appointment instead.',
      sponsor:
        'Do not request a Sponsored Role for anyone who holds an HMS academic appointment. They claim what comes with the appointment.',
    },
    sources: ['HSR-POI', 'HSR-3'],
    certainty: 'stated',
  },
  'appointment-takes-weeks': {
    topic: 'An appointment that is not there yet',
    text: {
      me: 'An appointment, and with it the HUID, can take several weeks at a hospital. Your department’s administrator knows its state.',
      sponsor:
        'An appointment, and with it the HUID, can take several weeks at a hospital. The department’s administrator knows its state.',
    },
    sources: ['BWH-HMS'],
    certainty: 'stated',
  },
  'guest-limits': {
    topic: 'What guests do not get',
    text: {
      me: 'As a guest you get no Harvard library journals; guests of hospital faculty get no HMS mail either.',
      sponsor: 'Guests get no Harvard library journals; guests of hospital faculty get no HMS mail either.',
    },
    sources: ['GUEST-2', 'GS-GUESTS', 'GSE'],
    certainty: 'stated',
  },
  'guest-length': {
    topic: 'How long a guest account lasts',
    text: both(
      'A guest account lasts one year at most and can be extended. Older guidance has a mail go to the sponsor 7 days before its end and then daily; since August 2024 it ends with the role.',
    ),
    sources: ['GUEST-2', 'GS-GUESTS', 'NEWS-AUG24'],
    certainty: 'stated',
  },
  'role-length': {
    topic: 'How long a role lasts',
    text: {
      me: 'Your HMS account ends when the role ends. How long a role may last is not known here: note its end date and ask for renewal in time.',
      sponsor: 'The HMS account ends when the role ends. How long a role may last is not known here: note its end date and renew in time.',
    },
    sources: ['NEWS-AUG24'],
    certainty: 'stated',
  },
  'guest-form-unknown': {
    topic: 'The guest account form',
    text: {
      me: 'Where the HMS guest account form is now, and whether it still exists, is not known. The HMS IT Service Desk can tell your PI.',
      sponsor: 'Where the HMS guest account form is now, and whether it still exists, is not known. Ask the HMS IT Service Desk.',
    },
    sources: ['GUEST-2', 'NEWS-AUG24'],
    certainty: 'unknown',
  },
  'guest-key-old': {
    topic: 'Guest Key',
    text: both(
      'A page that speaks of a Guest Key is old: today a mail with an activation link goes to the guest, with a copy to the sponsor.',
    ),
    sources: ['GUEST-0', 'GUEST-1', 'GUEST-2', 'NEWS-NOTIF'],
    certainty: 'stated',
  },
  'activate-here': {
    topic: 'Activate an account here',
    text: both(
      'Pick “Activate your account”. The mail “Activate your HMS account” holds the account ID and the activation code; it went to the personal address given in the request, with a copy to the sponsor.',
    ),
    sources: ['GS-GUESTS', 'GUEST-2'],
    certainty: 'stated',
  },
  'who-has-an-account': {
    topic: 'Who has an HMS account already',
    text: both(
      'Whoever has a HUID from HMS, HSDM or the Harvard Chan School has an HMS account: it only needs activating. An HMS appointment at a hospital gives a right to one: it is claimed, never asked for as a guest.',
    ),
    sources: ['HMSACCT', 'HSR-POI', 'HSR-3'],
    certainty: 'stated',
  },
  'activation-mail': {
    topic: 'The activation mail',
    text: {
      me: 'Within 24 hours of the approval a mail asks you to claim your HarvardKey and HMS account. It goes to the personal address that was given for you, so look there, and in the spam folder.',
      sponsor:
        'Within 24 hours of the approval a mail asks your guest to claim the HarvardKey and the HMS account. It goes to the personal address that you gave.',
    },
    sources: ['NEWS-AUG24', 'GUEST-2', 'NEWS-NOTIF'],
    certainty: 'stated',
  },
  'sponsor-role-lapsed': {
    topic: 'An account that cannot be activated',
    text: {
      me: 'If the HMS ID cannot be activated, the Sponsored Role behind it may have ended. Ask your sponsor for its end date first.',
      sponsor: 'If the HMS ID cannot be activated, the Sponsored Role behind it may have ended. Look up its end date first.',
    },
    sources: ['CORE-PPMS'],
    certainty: 'stated',
  },
  'claim-after-renewal': {
    topic: 'After the renewal',
    text: {
      me: 'Once the renewed role is approved, a mail may ask you to claim the accounts again; do that before you write to HMS-RC.',
      sponsor:
        'Once the renewed role is approved, a mail may ask your guest to claim the accounts again; that comes before the mail to HMS-RC.',
    },
    sources: ['NEWS-AUG24'],
    certainty: 'inferred',
  },
  'wyss-rule-old': {
    topic: 'Wyss and guest accounts',
    text: both('Whether the Wyss’s own way to guest accounts outlived the change of August 2024 is not known; the mail will tell.'),
    sources: ['GUEST-2', 'NEWS-AUG24'],
    certainty: 'unknown',
  },
  'wyss-guest-pi': {
    topic: 'Wyss and guest accounts',
    text: both(
      'At the Wyss, guest accounts for staff and affiliates are asked for by mail to its Academic Affairs; whether that is still so is not known.',
    ),
    sources: ['GUEST-2'],
    certainty: 'unknown',
  },

  'page-says-guest-request': {
    topic: 'What the O2 page says of a Harvard ID',
    text: {
      me: 'The O2 page sends everybody with a Harvard ID to a guest account request by the PI. For an ID like yours HMS’s own account page says that an account is there or due: try that first.',
      sponsor:
        'The O2 page sends everybody with a Harvard ID to a guest account request by the PI. For an ID like this one HMS’s own account page says that an account is there or due: that is tried first.',
    },
    sources: ['SEED', 'HMSACCT'],
    certainty: 'stated',
  },
  'key-there-already': {
    topic: 'The HarvardKey',
    text: {
      me: 'With a Harvard ID you probably have a HarvardKey already; then only the HMS account is left to claim.',
      sponsor: 'With a Harvard ID there is probably a HarvardKey already; then only the HMS account is left to claim.',
    },
    sources: ['NEWS-AUG24', 'O2REQ-d26-33'],
    certainty: 'inferred',
  },
  'charges-how': {
    topic: 'What is charged for',
    text: both(
      'The rates page, as of July 2021, has an annual fee for each group with a folder or an active account, computing by what a job asks for (cores, memory, graphics cards), and storage by its daily average. The sums change: see the page.',
    ),
    sources: ['RATES'],
    certainty: 'stated',
  },
  'retain-rows': {
    topic: 'What is known of this page',
    text: both(
      'Find the row for where you work now and will work. Known here is the one from an on-Quad lab to an affiliated one: the off-Quad steps, no new O2 request, a mail to HMS-RC for the Slurm account. The next steps of the others could not be read.',
    ),
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'row-speaks-of-affiliates': {
    topic: 'Another Harvard school',
    text: both(
      'The row of the page speaks of labs at affiliates. For a lab of another Harvard school, which registers in the same way, this guide takes it over; HMS-RC can say whether that is right.',
    ),
    sources: ['RETAIN', 'SEED'],
    certainty: 'inferred',
  },
  'appointment-first': {
    topic: 'Before anybody files for you',
    text: {
      me: 'Fellows at a hospital often hold, or are due, an HMS appointment, and with it a HUID. Ask your department’s administrator about yours before anybody asks for a Sponsored Role.',
      sponsor:
        'Fellows at a hospital often hold, or are due, an HMS appointment, and with it a HUID. The department’s administrator knows; that comes before any Sponsored Role.',
    },
    sources: ['BWH-HMS', 'HSR-3'],
    certainty: 'inferred',
  },
  // RC Core road
  'two-weeks': {
    topic: 'How long the registration takes',
    text: {
      me: 'About two weeks after registering, the PI gets a link in PPMS to acknowledge the PI’s duties, and then invites the members.',
      sponsor:
        'About two weeks after registering, the PI gets a link in PPMS to acknowledge the PI’s duties, and then invites the members.',
    },
    sources: ['OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
  },
  'pi-as-member': {
    topic: 'The PI’s own account',
    text: {
      me: 'You register as PI first. If you want an O2 account yourself, whether one registration is enough for both is not said: ask the RC Core before you register twice. Then invite your members.',
      sponsor:
        'The PI registers as PI first. Whether that registration is enough for an O2 account of the PI’s own is not said: ask the RC Core before registering twice. Then the PI invites the members.',
    },
    sources: ['OFFQ', 'O2REQ-d25-33'],
    certainty: 'unknown',
  },
  'rc-core-tells-o2-form': {
    topic: 'The O2 form, off the Quad',
    text: {
      me: 'The wiki says that the RC Core coordinates your O2 account. Some labs have their members file the O2 form as well. Wait until the RC Core tells you whether to.',
      sponsor:
        'The wiki says that the RC Core coordinates the O2 account. Some labs have their members file the O2 form as well. Wait until the RC Core tells you whether to.',
    },
    sources: ['SEED', 'LAB-OFF-QUAD'],
    certainty: 'unknown',
  },
  'rc-core-role-type': {
    topic: 'Which role the RC Core uses',
    text: both('The RC Core runs the Sponsored Role itself, probably as External Core Customer, and may ask for more information.'),
    sources: ['O2REQ-d25-33', 'CORE-PPMS', 'CORE-DIR'],
    certainty: 'inferred',
  },
  'chan-school-still-registers': {
    topic: 'Harvard Chan School',
    text: both(
      'People of the Harvard Chan School have an HMS account by their Harvard ID, and their labs still register with the RC Core: both are true.',
    ),
    sources: ['HMSACCT', 'SEED'],
    certainty: 'stated',
  },

  // Charges
  charges: {
    topic: 'Charges',
    text: {
      me: 'Your lab pays for its use of O2, and its purchase order comes before any account. Rates change: see the RC Core’s page.',
      sponsor: 'The lab pays for its use of O2, and its purchase order comes before any account. Rates change: see the RC Core’s page.',
    },
    sources: ['O2REQ-old', 'O2REQ-d25-33', 'RATES'],
    certainty: 'stated',
  },
  'charges-quad-pi': {
    topic: 'Charges',
    text: {
      me: 'Your PI’s Quad appointment probably means that the lab is not an external user and is not charged as one. Ask HMS-RC.',
      sponsor: 'The PI’s Quad appointment probably means that the lab is not an external user and is not charged as one. Ask HMS-RC.',
    },
    sources: ['RATES', 'O2REQ-d16-27'],
    certainty: 'inferred',
  },
  'charges-on-quad': {
    topic: 'Charges',
    text: both(
      'The rates page speaks of external users: groups whose PI has no Quad appointment. What the O2 page itself says about chargebacks could not be read.',
    ),
    sources: ['RATES', 'SEED'],
    certainty: 'stated',
  },
  'charges-other-school': {
    topic: 'Charges',
    text: both('Registration is required whether or not the lab is charged. The RC Core says whether yours is.'),
    sources: ['SEED'],
    certainty: 'stated',
  },
  'charge-open': {
    topic: 'Charges',
    text: {
      me: 'Whether your lab is charged depends on the PI’s appointment, which is open: ask HMS-RC.',
      sponsor: 'Whether the lab is charged depends on the PI’s appointment, which is open: ask HMS-RC.',
    },
    sources: ['SEED', 'RATES'],
    certainty: 'stated',
  },
  'order-ask': {
    topic: 'Purchase order',
    text: both('Ask the RC Core whether a purchase order is needed before you set one up.'),
    sources: ['O2REQ-d16-27'],
    certainty: 'inferred',
  },
  'hospital-appointment-charged': {
    topic: 'Hospital appointments',
    text: both(
      'A title such as “HMS Professor of Surgery” is an appointment at a hospital, not in a Quad department; such labs are off-Quad and charged.',
    ),
    sources: ['O2REQ-old'],
    certainty: 'stated',
  },

  // Asking
  'what-answers-mean': {
    topic: 'What the answer will mean',
    text: {
      me: 'On-Quad: you file the O2 form once you have an HMS account. Off-Quad, or based at an affiliate or another school: the lab registers with the RC Core, then you do.',
      sponsor:
        'On-Quad: your guest files the O2 form once there is an HMS account. Off-Quad, or based at an affiliate or another school: the lab registers with the RC Core, then your guest does.',
    },
    sources: ['SEED', 'O2REQ-d16-27'],
    certainty: 'stated',
  },
  'rc-core-likely': {
    topic: 'The likely answer',
    text: both(
      'The O2 page has labs of other Harvard schools and the Wyss register with the RC Core, so that is the likely answer here too.',
    ),
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'pi-needs-no-approval': {
    topic: 'The PI’s own account',
    text: {
      me: 'As a PI you need nobody to sponsor or approve your account: the page asks that of people who are not PIs (inferred).',
      sponsor: 'A PI needs nobody to sponsor or approve the account: the page asks that of people who are not PIs (inferred).',
    },
    sources: ['SEED'],
    certainty: 'inferred',
  },

  // After the account
  duo: {
    topic: 'HMS Duo',
    text: {
      me: 'HMS Duo is its own enrolment: the Duo of your HarvardKey does not work for O2. It is asked for outside the HMS network, on all hospital networks and at home; not on the HMS wired network, HMS Secure wifi, the HMS VPN or the networks of HSDM and the Harvard Chan School. From one login node to another, and to the transfer nodes, it is always asked for.',
      sponsor:
        'HMS Duo is its own enrolment: the Duo of a HarvardKey does not work for O2. It is asked for outside the HMS network, on all hospital networks and at home; not on the HMS wired network, HMS Secure wifi, the HMS VPN or the networks of HSDM and the Harvard Chan School. From one login node to another, and to the transfer nodes, it is always asked for.',
    },
    sources: ['2FA', '2FAFAQ', 'KBDUO'],
    certainty: 'stated',
  },
  'duo-no-setup': {
    topic: '“Start setup” is not shown',
    text: both('If “Start setup” is not shown in myHMS, there is an old enrolment: phone the HMS IT Service Desk.'),
    sources: ['KBDUO', '2FAFAQ'],
    certainty: 'stated',
  },
  'login-trouble': {
    topic: 'When the login fails',
    text: both(
      'Write the HMS ID in lower case and test it at myaccount.hms.harvard.edu. Repeated failures lock the account; after it is unlocked wait an hour, try again, then file a ticket. Never send a password.',
    ),
    sources: ['O2LOGIN'],
    certainty: 'stated',
  },
  'scratch-directory': {
    topic: 'A scratch directory',
    text: both(
      'After the first login one lab’s guide has its members make a scratch directory with /n/cluster/bin/scratch_create_directory.sh.',
    ),
    sources: ['LAB-ON-QUAD'],
    certainty: 'stated',
  },

  // Leaving and moving
  'no-new-o2-request': {
    topic: 'No second account',
    text: both('Do not file a new O2 request: the account stays, only its Slurm account changes to the new lab.'),
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'retain-unread': {
    topic: 'What could not be read',
    text: both(
      'The page on keeping O2 lists cases by where one worked and will work. For this one its next steps were missing from the copies that this guide was made from, or there may be no row at all. Read the page itself.',
    ),
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'departing-roles': {
    topic: 'Sponsored Roles for people who leave',
    text: both(
      'Roles may not serve to extend the access of people who leave. At HMS there is one exception: departing research associates, research fellows and Harvard PhD graduates may become Research Collaborators, only to complete a publication, if all requirements of that role hold and their duties change significantly. Faculty need the approval of the Office for Faculty Affairs first.',
    ),
    sources: ['HSR-3', 'RC-NEW'],
    certainty: 'stated',
  },
  'data-stay': {
    topic: 'Data',
    text: both('Data stay at HMS unless the PI permits copies.'),
    sources: ['LEAVING'],
    certainty: 'stated',
  },

  // Is O2 right for you
  'own-cluster': {
    topic: 'Your hospital’s own cluster',
    text: {
      me: 'Some hospitals run a cluster of their own (Mass General Brigham has ERIS). If your data and PI are there, ask first whether that serves you better.',
      sponsor:
        'Some hospitals run a cluster of their own (Mass General Brigham has ERIS). If data and PI are there, ask first whether that serves better.',
    },
    sources: ['USER-PLANS'],
    certainty: 'inferred',
  },
  'workshop-account': {
    topic: 'Workshops',
    text: both(
      'Workshops on O2 may give their participants training accounts: ask the organisers before you request an account for a workshop alone. A personal O2 account is a separate request.',
    ),
    sources: ['TRAINING-PAGES'],
    certainty: 'inferred',
  },
  'wrong-fact': {
    topic: 'Something here is wrong?',
    text: both(
      'If a fact here is wrong or has changed, report it where you got the extension, with the page that shows it; nothing of yours is needed.',
    ),
    sources: ['SEED'],
    certainty: 'inferred',
  },

  // Pages
  'not-for-o2-campus': {
    topic: 'Campus Planning’s form',
    text: both('This form is for ID cards and buildings. A request for O2 alone does not need it.'),
    sources: ['CPF'],
    certainty: 'inferred',
  },
  'not-for-o2-eaa': {
    topic: 'External Administrative Affiliate',
    text: both(
      'This role is for grants, protocols and boards, fifteen days at most for incoming researchers. It is not meant for work on O2.',
    ),
    sources: ['EAA'],
    certainty: 'inferred',
  },
  'other-tenant-warning': {
    topic: 'University help desk',
    text: both(
      'This is the University’s help site, not HMS IT’s: it helps with HarvardKey and the Sponsored Role portal. The O2 request form is at harvardmed.service-now.com.',
    ),
    sources: ['HUITPORTAL', 'CORE-DIR'],
    certainty: 'stated',
  },
  'other-school-warning': {
    topic: 'Another school’s page',
    text: both('These are another school’s rules for Sponsored Roles. They do not apply to HMS.'),
    sources: ['GSD', 'GSE', 'HSPH-HSR'],
    certainty: 'inferred',
  },
  'card-before-form': {
    topic: 'The card before the form',
    text: both('This page describes the service. The form is behind “Get this service”; if you only see a login hint, log in first.'),
    sources: ['CORE-DIR', 'SEED'],
    certainty: 'inferred',
  },
  'core-director': {
    topic: 'PPMS of other cores',
    text: both(
      'Other HMS cores have you ask their director for access to PPMS. The RC Core lets you register yourself, before you have an HMS ID.',
    ),
    sources: ['CORE-PPMS', 'OFFQ'],
    certainty: 'stated',
  },
  'portal-not-for-hospitals': {
    topic: 'Who can use the portal',
    text: both(
      'The portal is for faculty and staff of a list of units that has HMS on the Quad in it. Hospitals and the Wyss are not on it.',
    ),
    sources: ['HUITPORTAL'],
    certainty: 'stated',
  },
} as const satisfies Record<string, Note>;

export type NoteId = keyof typeof notes;
