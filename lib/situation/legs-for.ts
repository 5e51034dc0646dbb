import type { Certainty } from '@/lib/guide/ids.ts';
import { type LegStep, legs } from '@/lib/guide/legs.ts';
import type { RuleId } from '@/lib/guide/rules.ts';
import type { Answers } from './answers.ts';
import { type Classified, isOffQuadRoad, isOpen } from './class-of-lab.ts';

type Steps = readonly LegStep[];

/** The pieces of road for a complete situation, in order. One function a need; each reads like the decision table. */
export function legsFor(answers: Answers, lab: Classified, nextLab: Classified | undefined): Steps {
  switch (answers.need) {
    case 'renew':
      return renew(answers, lab);
    case 'leave':
      return leave(answers, lab, nextLab);
    case 'move':
      return move(answers, nextLab);
    default:
      return newAccount(answers, lab);
  }
}

function newAccount(answers: Answers, lab: Classified): Steps {
  if (isOpen(lab.labClass)) return ask(lab);
  const steps = isOffQuadRoad(lab.labClass)
    ? [...registerLab(lab), ...registerMember(answers), ...idsFromRcCore(answers), ...legs['rc-core-setup']]
    : [...idsOnQuad(answers), ...legs['on-quad-request']];
  return [...findOutFirst(answers), ...forPi(answers, steps)];
}

function renew(answers: Answers, lab: Classified): Steps {
  if (isOpen(lab.labClass)) return ask(lab);
  if (lab.labClass === 'on-quad') return [...findOutFirst(answers), ...renewIds(answers), ...legs['renew-on-quad']];
  return lab.labClass === 'on-quad-at-affiliate' ? legs['renew-at-affiliate'] : legs['renew-off-quad'];
}

function leave(answers: Answers, lab: Classified, nextLab: Classified | undefined): Steps {
  const student = answers.isStudent === 'yes' ? legs['leave-student'] : [];
  if (isOpen(lab.labClass)) return [...student, ...ask(lab)];
  if (isOffQuadRoad(lab.labClass) || answers.nextLabBase === 'no-lab' || !nextLab) return [...student, ...legs['leave-other']];
  if (isOpen(nextLab.labClass)) return [...student, ...askAboutNext(nextLab)];
  if (nextLab.labClass === 'on-quad') return [...student, ...legs['leave-on-quad']];
  if (nextLab.labClass === 'off-quad') {
    const registration = registerNext(nextLab, 'leave-to-off-quad');
    return [...student, ...registration, ...legs['leave-ids-and-policies'], ...legs['leave-slurm'], ...legs['next-lab-folder']];
  }
  const registration = weaken([...registerNext(nextLab, 'leave-to-at-affiliate'), ...legs['leave-ids-and-policies']], 'inferred');
  return [...student, ...registration, ...legs['leave-slurm-at-affiliate'], ...legs['next-lab-folder']];
}

function move(answers: Answers, nextLab: Classified | undefined): Steps {
  if (answers.nextLabBase === 'no-lab' || !nextLab) return legs['move-nowhere'];
  if (isOpen(nextLab.labClass)) return askAboutNext(nextLab);
  const registration = isOffQuadRoad(nextLab.labClass)
    ? weaken([...registerNext(nextLab, 'move-registers'), ...legs['move-policies']], 'inferred')
    : [];
  return [...registration, ...legs['move-slurm'], ...legs['next-lab-folder']];
}

/** On the Quad: how the person comes by an HMS account. Not sure goes on as none. */
function idsOnQuad(answers: Answers): Steps {
  if (answers.hmsAccount === 'works') return [];
  switch (answers.harvardId) {
    case 'hms':
      return legs['account-exists'];
    case 'hospital-appointment':
      return legs.appointment;
    case 'sponsored-role':
      return answers.isPi === 'yes' ? legs['pi-without-account'] : legs['role-with-tick'];
    case 'other-harvard':
      return answers.isPi === 'yes' ? legs['pi-without-account'] : legs['other-school-id'];
    default:
      return answers.isPi === 'yes' ? legs['pi-without-account'] : legs['new-role'];
  }
}

/** Off the Quad the RC Core obtains what cannot be activated or claimed. */
function idsFromRcCore(answers: Answers): Steps {
  if (answers.hmsAccount === 'works') return legs['rc-core-ids-there'];
  if (answers.harvardId === 'hms') return legs['account-exists-off-quad'];
  if (answers.harvardId === 'hospital-appointment') return legs.appointment;
  // What the pages say of people without a tie to Harvard does not plainly hold for a PI.
  if (answers.isPi === 'yes') return weaken(legs['rc-core-ids'], 'inferred');
  const wyss = answers.labBase === 'wyss' ? legs['wyss-guest'] : [];
  return [...wyss, ...(answers.harvardId === 'other-harvard' ? legs['rc-core-ids-other-school'] : legs['rc-core-ids'])];
}

function renewIds(answers: Answers): Steps {
  if (answers.hmsAccount === 'works') return [];
  switch (answers.harvardId) {
    case 'hms':
      return legs['renew-activate'];
    case 'hospital-appointment':
      return legs['renew-claim'];
    case 'other-harvard':
      return legs['renew-other-school'];
    default:
      return legs['renew-role'];
  }
}

function registerLab(lab: Classified): Steps {
  return lab.labClass === 'on-quad-at-affiliate' ? legs['register-lab-with-quad-pi'] : legs['register-lab'];
}

/** The lab that the person goes to registers, and the person with it; the reason is the change of labs. */
function registerNext(nextLab: Classified, rule: RuleId): Steps {
  return [...registerLab(nextLab), ...legs['register-member']].map((step) => ({ ...step, rule }));
}

function registerMember(answers: Answers): Steps {
  return answers.isPi === 'yes' ? legs['register-pi-as-member'] : legs['register-member'];
}

function findOutFirst(answers: Answers): Steps {
  return answers.hmsAccount === 'unsure' || answers.harvardId === 'unsure' ? legs['find-out-ids'] : [];
}

function forPi(answers: Answers, steps: Steps): Steps {
  return answers.isPi === 'yes' ? steps.filter((step) => !step.notForPi) : steps;
}

/** Nothing can be filed before the class of the lab is known; how sure that is, the class says. */
function ask(lab: Classified): Steps {
  const [step] = lab.labClass === 'ask-rc-core' ? legs['ask-rc-core'] : legs['ask-hms-rc'];
  return [{ ...step, rule: lab.rule, certainty: lab.certainty }];
}

function askAboutNext(nextLab: Classified): Steps {
  return ask({ ...nextLab, rule: 'ask-about-next-lab' });
}

/** A road taken by analogy is no surer than the analogy. */
function weaken(steps: Steps, certainty: Certainty): Steps {
  return steps.map((step) => (step.certainty === 'stated' ? { ...step, certainty } : step));
}
