import type { Rule } from './schema.ts';

/**
 * Why an answer leads where it leads. `from` names the questions that decide; `why` is said to the person and to the sponsor;
 * `ifNot` says what another answer would change.
 */
export const rules = {
  // Class of the lab
  'class-base-unsure': {
    from: ['labBase'],
    why: {
      me: 'Where the lab is based decides which road you take, and you are not sure of it.',
      sponsor: 'Where the lab is based decides which road your guest takes, and you are not sure of it.',
    },
    ifNot: 'With the place known, most labs fall into one of two roads: a direct O2 request, or registration with the RC Core.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'class-elsewhere': {
    from: ['labBase'],
    why: {
      me: 'The O2 page speaks of labs at Harvard and at HMS affiliates; yours is neither, so only the RC Core can say whether and how.',
      sponsor:
        'The O2 page speaks of labs at Harvard and at HMS affiliates; this lab is neither, so only the RC Core can say whether and how.',
    },
    ifNot: 'A lab at an HMS affiliate or another Harvard school registers with the RC Core.',
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'class-on-quad': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your lab is based at HMS and your PI has an appointment in a Quad department: an on-Quad lab, which asks for O2 accounts directly.',
      sponsor:
        'The lab is based at HMS and its PI has an appointment in a Quad department: an on-Quad lab, which asks for O2 accounts directly.',
    },
    ifNot: 'Based at a hospital, the same PI would register with the RC Core. Without the Quad appointment, ask HMS-RC.',
    sources: ['SEED', 'O2REQ-d16-27'],
    certainty: 'stated',
  },
  'class-hms-without-quad': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your lab is based at HMS but your PI has no Quad appointment; neither description on the O2 page fits, so ask before you file.',
      sponsor:
        'The lab is based at HMS but its PI has no Quad appointment; neither description on the O2 page fits, so ask before anyone files.',
    },
    ifNot: 'With a primary or secondary appointment in a Quad department the lab is on-Quad and asks for O2 accounts directly.',
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'class-quad-unsure': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your lab is based at HMS, and whether your PI holds a Quad appointment is open. HMS-RC can tell.',
      sponsor: 'The lab is based at HMS, and whether its PI holds a Quad appointment is open. HMS-RC can tell.',
    },
    ifNot: 'With a Quad appointment the lab is on-Quad and asks for O2 accounts directly.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'class-on-quad-at-affiliate': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your PI has a Quad appointment but the lab sits at a hospital or institute: such labs register with the RC Core like off-Quad ones. Whether the lab is charged is a separate question.',
      sponsor:
        'The PI has a Quad appointment but the lab sits at a hospital or institute: such labs register with the RC Core like off-Quad ones, and usually cannot sponsor roles or guest accounts themselves. Whether the lab is charged is a separate question.',
    },
    ifNot: 'Were the lab based at HMS, it would be on-Quad and ask for O2 accounts directly.',
    sources: ['O2REQ-d16-27', 'RATES'],
    certainty: 'stated',
  },
  'class-off-quad': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your lab is based at an HMS affiliate and your PI has no Quad appointment: an off-Quad lab, which registers with the RC Core first.',
      sponsor:
        'The lab is based at an HMS affiliate and its PI has no Quad appointment: an off-Quad lab, which registers with the RC Core first.',
    },
    ifNot: 'With a Quad appointment the road is the same, but the charge is a separate question.',
    sources: ['SEED', 'O2REQ-d16-27'],
    certainty: 'stated',
  },
  'class-affiliate-quad-unsure': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Your lab is based at an HMS affiliate. Whatever your PI’s appointment, it registers with the RC Core; only the charge depends on it, so ask HMS-RC about that.',
      sponsor:
        'The lab is based at an HMS affiliate. Whatever the PI’s appointment, it registers with the RC Core; only the charge depends on it, so ask HMS-RC about that.',
    },
    ifNot: 'Knowing the appointment would settle the charge, not the road.',
    sources: ['SEED', 'O2REQ-d16-27'],
    certainty: 'stated',
  },
  'class-other-school-with-quad': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Two paragraphs of the O2 page fit: your lab is at Harvard University with a Quad appointment, and it is at another school, which registers with the RC Core. The RC Core is the likely answer; ask HMS-RC.',
      sponsor:
        'Two paragraphs of the O2 page fit: the lab is at Harvard University with a Quad appointment, and it is at another school, which registers with the RC Core. The RC Core is the likely answer; ask HMS-RC.',
    },
    ifNot: 'Without a Quad appointment the lab registers with the RC Core, for certain.',
    sources: ['SEED'],
    certainty: 'inferred',
  },
  'class-other-school': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Labs of other Harvard schools and the Wyss register with the RC Core first, charged or not.',
      sponsor: 'Labs of other Harvard schools and the Wyss register with the RC Core first, charged or not.',
    },
    ifNot: 'With a Quad appointment two paragraphs of the O2 page would fit, and HMS-RC would have to say which.',
    sources: ['SEED'],
    certainty: 'stated',
  },

  // What comes first
  'ids-unsure': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'You are not sure which IDs you have. Find out first; until then the guide goes on as if you had none.',
      sponsor: 'You are not sure which IDs your guest has. Find out first; until then the guide goes on as if there were none.',
    },
    ifNot: 'Known IDs often save a form: an account that exists only needs activating.',
    sources: ['SEED', 'OFFQ', 'FINDREC'],
    certainty: 'inferred',
  },
  'ask-about-lab': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'The class of your lab is open, and every form depends on it.',
      sponsor: 'The class of the lab is open, and every form depends on it.',
    },
    ifNot: 'On-Quad: a direct O2 request. Otherwise: registration with the RC Core.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'ask-about-next-lab': {
    from: ['nextLabBase', 'nextQuadAppointment'],
    why: {
      me: 'The class of the lab that you go to is open, and what to do depends on it.',
      sponsor: 'The class of the lab that your guest goes to is open, and what to do depends on it.',
    },
    ifNot: 'A lab known to be off-Quad registers with the RC Core; one known to be on-Quad does not.',
    sources: ['SEED', 'RETAIN'],
    certainty: 'inferred',
  },

  // A new account, on-Quad
  'on-quad-request': {
    from: ['labBase', 'quadAppointment', 'hmsAccount'],
    why: {
      me: 'People of on-Quad labs who have an HMS account file the O2 form themselves.',
      sponsor: 'People of on-Quad labs who have an HMS account file the O2 form themselves.',
    },
    ifNot: 'Off the Quad, the RC Core coordinates the O2 account; without an HMS account, that comes first.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'needs-approval': {
    from: ['isPi'],
    why: {
      me: 'You are not a PI, so a PI, core administrator or equivalent sponsors and approves the account.',
      sponsor: 'Your guest is not a PI, so a PI, core administrator or equivalent sponsors and approves the account.',
    },
    ifNot: 'A PI needs no sponsor: the sentence on the page speaks of people who are not PIs (inferred).',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'log-in': {
    from: ['need'],
    why: {
      me: 'The first login shows that the account works; outside the HMS network it starts with HMS Duo.',
      sponsor: 'The first login shows that the account works; outside the HMS network it starts with HMS Duo.',
    },
    ifNot: 'Someone who already logs in to O2 can skip this.',
    sources: ['O2LOGIN', '2FA'],
    certainty: 'stated',
  },
  'folder-is-separate': {
    from: ['need'],
    why: {
      me: 'A new account may not open the lab’s folder by itself: one lab’s own guide has its members file a ticket.',
      sponsor: 'A new account may not open the lab’s folder by itself: one lab’s own guide has its members file a ticket.',
    },
    ifNot: 'Some labs may be set up differently; if the folder opens, skip this.',
    sources: ['LAB-ON-QUAD', 'CORE-DIR'],
    certainty: 'inferred',
  },
  'no-ids-on-quad': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'Without an HMS account and without a Harvard ID, a Sponsored Role comes first. One request brings both, if the right box is ticked.',
      sponsor:
        'Without an HMS account and without a Harvard ID, a Sponsored Role comes first. One request brings both, if you tick the right box.',
    },
    ifNot: 'With a Harvard ID the way is shorter: an HMS account may exist already.',
    sources: ['SEED', 'NEWS-AUG24'],
    certainty: 'stated',
  },
  'id-from-hms': {
    from: ['harvardId'],
    why: {
      me: 'A Harvard ID from HMS, HSDM or the Harvard Chan School comes with an HMS account: yours exists and only needs activating.',
      sponsor: 'A Harvard ID from HMS, HSDM or the Harvard Chan School comes with an HMS account: it exists and only needs activating.',
    },
    ifNot: 'A Harvard ID of another kind does not bring an HMS account by itself.',
    sources: ['HMSACCT'],
    certainty: 'stated',
  },
  'id-from-appointment': {
    from: ['harvardId'],
    why: {
      me: 'An HMS appointment at a hospital entitles you to a HUID, a HarvardKey and an HMS account. Claim them; nobody may request a Sponsored Role for you.',
      sponsor:
        'An HMS appointment at a hospital entitles your guest to a HUID, a HarvardKey and an HMS account, to be claimed. Do not request a Sponsored Role for this person.',
    },
    ifNot: 'Without an academic appointment a Sponsored Role may be the way.',
    sources: ['HSR-POI', 'HSR-3', 'HMSACCT'],
    certainty: 'stated',
  },
  'id-from-role': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'Your Harvard ID comes from a Sponsored Role and you have no HMS account that works: the role did not bring one, or it has ended. Your sponsor edits or renews it with the box ticked.',
      sponsor:
        'Your guest’s Harvard ID comes from a Sponsored Role and there is no HMS account that works: the role did not bring one, or it has ended. Edit or renew it with the box ticked.',
    },
    ifNot: 'A role that is in force and was approved with the box ticked brings the account by itself.',
    sources: ['NEWS-AUG24'],
    certainty: 'inferred',
  },
  'id-from-other-school': {
    from: ['harvardId'],
    why: {
      me: 'With a Harvard ID of another school, the O2 page has your PI request an HMS guest account. Which form takes that since August 2024 is not known.',
      sponsor:
        'For a Harvard ID of another school, the O2 page has the PI request an HMS guest account. Which form takes that since August 2024 is not known.',
    },
    ifNot: 'An ID from HMS, HSDM or the Harvard Chan School would come with an HMS account.',
    sources: ['SEED', 'NEWS-AUG24'],
    certainty: 'unknown',
  },
  'pi-without-account': {
    from: ['isPi', 'hmsAccount', 'harvardId'],
    why: {
      me: 'You are the PI and have no HMS account. A PI with a Quad appointment should not need a Sponsored Role, and no page says what happens instead.',
      sponsor:
        'The person is the PI and has no HMS account. A PI with a Quad appointment should not need a Sponsored Role, and no page says what happens instead.',
    },
    ifNot: 'With an ID that comes from HMS or an HMS appointment, the account only has to be activated or claimed.',
    sources: ['SEED', 'HSR-3'],
    certainty: 'unknown',
  },

  // A new account, off-Quad road
  'lab-registers': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'On this road the lab is registered with the RC Core before its members.',
      sponsor: 'On this road the lab is registered with the RC Core before its members.',
    },
    ifNot: 'An on-Quad lab has no registration to do.',
    sources: ['SEED', 'OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
  },
  'order-first': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'The group needs a purchase order before any O2 account is set up.',
      sponsor: 'The group needs a purchase order before any O2 account is set up.',
    },
    ifNot: 'An on-Quad lab has no purchase order to set up for this.',
    sources: ['O2REQ-d25-33'],
    certainty: 'stated',
  },
  'order-perhaps': {
    from: ['quadAppointment'],
    why: {
      me: 'Your PI has a Quad appointment, so the lab is probably not charged and probably needs no purchase order. No page says so: ask the RC Core.',
      sponsor:
        'The PI has a Quad appointment, so the lab is probably not charged and probably needs no purchase order. No page says so: ask the RC Core.',
    },
    ifNot: 'Without the Quad appointment the purchase order is needed.',
    sources: ['O2REQ-d16-27', 'RATES'],
    certainty: 'inferred',
  },
  'member-registers': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'Every member of a lab on this road registers in PPMS.',
      sponsor: 'Every member of a lab on this road registers in PPMS.',
    },
    ifNot: 'Members of an on-Quad lab do not register there for O2.',
    sources: ['SEED', 'OFFQ'],
    certainty: 'stated',
  },
  'rc-core-gets-ids': {
    from: ['labBase', 'hmsAccount', 'harvardId'],
    why: {
      me: 'You lack an HMS account. For people who are neither student nor faculty at Harvard the RC Core runs the Sponsored Role and helps with the HMS ID.',
      sponsor:
        'Your guest lacks an HMS account. For people who are neither student nor faculty at Harvard the RC Core runs the Sponsored Role and helps with the HMS ID.',
    },
    ifNot: 'An ID from HMS or from an HMS appointment would only have to be activated or claimed.',
    sources: ['O2REQ-d25-33', 'OFFQ'],
    certainty: 'stated',
  },
  'rc-core-ids-other-school': {
    from: ['harvardId'],
    why: {
      me: 'You have a Harvard ID of another school and no HMS account. The RC Core helps with the HMS ID; how, no page says for your case.',
      sponsor:
        'Your guest has a Harvard ID of another school and no HMS account. The RC Core helps with the HMS ID; how, no page says for this case.',
    },
    ifNot: 'Someone with no Harvard tie at all gets a Sponsored Role through the RC Core.',
    sources: ['O2REQ-d25-33', 'OFFQ'],
    certainty: 'inferred',
  },
  'ids-there': {
    from: ['hmsAccount'],
    why: {
      me: 'Your HMS account works, so the RC Core has no ID to obtain.',
      sponsor: 'Your guest’s HMS account works, so the RC Core has no ID to obtain.',
    },
    ifNot: 'Without an HMS account the RC Core helps to get one.',
    sources: ['OFFQ', 'SEED'],
    certainty: 'stated',
  },
  'wyss-by-mail': {
    from: ['labBase', 'hmsAccount'],
    why: {
      me: 'Wyss staff and affiliates who need an HMS guest account ask for it by mail, not with the form.',
      sponsor: 'For Wyss staff and affiliates an HMS guest account is asked for by mail, not with the form.',
    },
    ifNot: 'Outside the Wyss nobody writes this mail.',
    sources: ['GUEST-2'],
    certainty: 'unknown',
  },
  'rc-core-sets-up': {
    from: ['labBase', 'quadAppointment'],
    why: {
      me: 'On this road the RC Core sets up and coordinates your O2 account once everything before is done.',
      sponsor: 'On this road the RC Core sets up and coordinates the O2 account once everything before is done.',
    },
    ifNot: 'In an on-Quad lab the person files the O2 form.',
    sources: ['SEED', 'OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
  },

  // Renew
  'renew-by-rc-core': {
    from: ['need', 'labBase', 'quadAppointment'],
    why: {
      me: 'An expired account of an off-Quad lab is renewed by a mail to the RC Core with your PI in copy.',
      sponsor: 'An expired account of an off-Quad lab is renewed by a mail to the RC Core with the PI in copy.',
    },
    ifNot: 'For an on-Quad lab the page names no way; HMS-RC is asked.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'renew-at-affiliate': {
    from: ['need', 'labBase', 'quadAppointment'],
    why: {
      me: 'Your lab registers with the RC Core like an off-Quad one, so its renewal mail should be yours too.',
      sponsor: 'The lab registers with the RC Core like an off-Quad one, so its renewal mail should apply here too.',
    },
    ifNot: 'The page states this for off-Quad labs.',
    sources: ['SEED', 'O2REQ-d16-27'],
    certainty: 'inferred',
  },
  'renew-on-quad': {
    from: ['need', 'labBase', 'quadAppointment'],
    why: {
      me: 'No page says how an expired O2 account of an on-Quad lab is renewed. HMS-RC runs O2, so ask there.',
      sponsor: 'No page says how an expired O2 account of an on-Quad lab is renewed. HMS-RC runs O2, so ask there.',
    },
    ifNot: 'Off the Quad the page states a mail to the RC Core.',
    sources: ['RETAIN', 'SEED'],
    certainty: 'inferred',
  },
  'renew-role': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'Your HMS account does not work, so the Sponsored Role behind it has probably ended: your sponsor renews it with the box ticked.',
      sponsor: 'The HMS account does not work, so the Sponsored Role behind it has probably ended: renew it with the box ticked.',
    },
    ifNot: 'With an academic appointment the account is claimed, never sponsored.',
    sources: ['NEWS-AUG24'],
    certainty: 'inferred',
  },
  'renew-claim': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'You hold an HMS appointment: claim the account that comes with it, then write to HMS-RC.',
      sponsor: 'Your guest holds an HMS appointment: the account that comes with it is claimed, then HMS-RC is asked.',
    },
    ifNot: 'Without an appointment the sponsor renews the Sponsored Role.',
    sources: ['HSR-3', 'HMSACCT'],
    certainty: 'inferred',
  },
  'renew-activate': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'Your Harvard ID brings an HMS account: activate it again, then write to HMS-RC.',
      sponsor: 'This Harvard ID brings an HMS account: it is activated again, then HMS-RC is asked.',
    },
    ifNot: 'With an ID from a Sponsored Role the sponsor renews that role.',
    sources: ['HMSACCT'],
    certainty: 'inferred',
  },
  'renew-other-school': {
    from: ['hmsAccount', 'harvardId'],
    why: {
      me: 'You have a Harvard ID of another school; no page says how its HMS guest account is renewed today.',
      sponsor: 'For a Harvard ID of another school no page says how the HMS guest account is renewed today.',
    },
    ifNot: 'With an ID from a Sponsored Role the sponsor renews that role.',
    sources: ['GUEST-2', 'NEWS-AUG24'],
    certainty: 'unknown',
  },

  // Leave and move
  'leave-to-off-quad': {
    from: ['need', 'labBase', 'nextLabBase'],
    why: {
      me: 'You go from an on-Quad lab to one that registers with the RC Core: its steps apply, but no new O2 request, only a change of your Slurm account.',
      sponsor:
        'Your guest goes from an on-Quad lab to one that registers with the RC Core: its steps apply, but no new O2 request, only a change of the Slurm account.',
    },
    ifNot: 'For other ways of leaving, the page’s own next steps could not be read.',
    sources: ['RETAIN'],
    certainty: 'stated',
  },
  'leave-to-at-affiliate': {
    from: ['need', 'labBase', 'nextLabBase', 'nextQuadAppointment'],
    why: {
      me: 'Your next PI has a Quad appointment but the lab sits at an affiliate; it registers with the RC Core, so the off-Quad row of the page is followed.',
      sponsor:
        'The next PI has a Quad appointment but the lab sits at an affiliate; it registers with the RC Core, so the off-Quad row of the page is followed.',
    },
    ifNot: 'The page states this for labs whose PI has no Quad appointment.',
    sources: ['RETAIN', 'O2REQ-d16-27'],
    certainty: 'inferred',
  },
  'leave-ids': {
    from: ['need'],
    why: {
      me: 'When you leave, what your HMS account rests on may end. The RC Core helps people of its labs with the HMS ID.',
      sponsor: 'When your guest leaves, what the HMS account rests on may end. The RC Core helps people of its labs with the HMS ID.',
    },
    ifNot: 'With an HMS appointment at the new place the account goes on with that; then this step falls away.',
    sources: ['O2REQ-d25-33', 'RETAIN'],
    certainty: 'inferred',
  },
  'leave-on-quad': {
    from: ['need', 'labBase', 'nextLabBase'],
    why: {
      me: 'For leaving HMS while working for an on-Quad lab, the page’s next steps could not be read. Read the page, then ask HMS-RC.',
      sponsor: 'For leaving HMS while working for an on-Quad lab, the page’s next steps could not be read. Read the page, then ask HMS-RC.',
    },
    ifNot: 'Going to an off-Quad lab, the steps are known.',
    sources: ['RETAIN'],
    certainty: 'unknown',
  },
  'leave-other': {
    from: ['need', 'labBase', 'nextLabBase'],
    why: {
      me: 'For your way of leaving, the page’s next steps could not be read. Read the page, then write to the RC Core with your PI in copy.',
      sponsor:
        'For this way of leaving, the page’s next steps could not be read. Read the page, then the RC Core is asked with the PI in copy.',
    },
    ifNot: 'Going from an on-Quad lab to an off-Quad one, the steps are known.',
    sources: ['RETAIN', 'SEED'],
    certainty: 'unknown',
  },
  'leave-student': {
    from: ['need', 'isStudent'],
    why: {
      me: 'Graduating students with a role on the Quad write to the Service Desk before 31 July: to keep the HMS ID for that role, or to delay its end by 60 days.',
      sponsor:
        'Graduating students with a role on the Quad write to the Service Desk before 31 July: to keep the HMS ID for that role, or to delay its end by 60 days.',
    },
    ifNot: 'People who are not students have no such date.',
    sources: ['GRADFAQ'],
    certainty: 'stated',
  },
  'move-slurm': {
    from: ['need'],
    why: {
      me: 'You stay and change labs: no new O2 request, only a change of your Slurm account.',
      sponsor: 'Your guest stays and changes labs: no new O2 request, only a change of the Slurm account.',
    },
    ifNot: 'Someone without an O2 account needs a new one instead.',
    sources: ['RETAIN'],
    certainty: 'inferred',
  },
  'move-registers': {
    from: ['need', 'nextLabBase', 'nextQuadAppointment'],
    why: {
      me: 'Your new lab is on the RC Core’s road, so its registration comes with the move.',
      sponsor: 'The new lab is on the RC Core’s road, so its registration comes with the move.',
    },
    ifNot: 'Moving to an on-Quad lab, nothing has to be registered.',
    sources: ['RETAIN', 'SEED'],
    certainty: 'inferred',
  },
  'move-folder': {
    from: ['need'],
    why: {
      me: 'The new lab’s folder may have to be opened separately, as one lab’s own guide says of new members.',
      sponsor: 'The new lab’s folder may have to be opened separately, as one lab’s own guide says of new members.',
    },
    ifNot: 'If the folder opens already, skip this.',
    sources: ['LAB-ON-QUAD', 'RETAIN', 'CORE-DIR'],
    certainty: 'inferred',
  },
  'move-nowhere': {
    from: ['need', 'nextLabBase'],
    why: {
      me: 'You move but name no next lab; an O2 account needs a sponsoring PI, so ask HMS-RC.',
      sponsor: 'Your guest moves but there is no next lab; an O2 account needs a sponsoring PI, so ask HMS-RC.',
    },
    ifNot: 'With the next lab known, its road decides.',
    sources: ['SEED', 'RETAIN'],
    certainty: 'unknown',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
