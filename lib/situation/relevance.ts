import { type Answers, type QuestionId, questions } from './answers.ts';
import { appointmentMatters, classOfLab, classOfNextLab, isOffQuadRoad, isOpen } from './class-of-lab.ts';

/**
 * When a question matters, given what comes before it in `inOrder`. The decision tree of the guide: nothing else decides what is
 * asked, what a combination lists and when a route is known.
 */
const matters: { readonly [Q in QuestionId]: (answers: Answers) => boolean } = {
  view: () => true,
  need: () => true,
  labBase: (a) => a.need !== undefined,
  quadAppointment: (a) => appointmentMatters(a.labBase),
  nextLabBase: (a) => a.need === 'leave' || a.need === 'move',
  nextQuadAppointment: (a) => (a.need === 'leave' || a.need === 'move') && appointmentMatters(a.nextLabBase),
  isStudent: (a) => a.need === 'leave' && (classOfLab(a)?.labClass === 'on-quad' || classOfNextLab(a)?.labClass === 'on-quad'),
  isPi: (a) => a.need === 'new' && hasRoad(a),
  hmsAccount: (a) => (a.need === 'new' && hasRoad(a)) || (a.need === 'renew' && classOfLab(a)?.labClass === 'on-quad'),
  harvardId: (a) => matters.hmsAccount(a) && a.hmsAccount !== undefined && a.hmsAccount !== 'works',
};

function hasRoad(answers: Answers): boolean {
  const lab = classOfLab(answers);
  return lab !== undefined && !isOpen(lab.labClass) && (lab.labClass === 'on-quad' || isOffQuadRoad(lab.labClass));
}

const inOrder: readonly QuestionId[] = [
  'view',
  'need',
  'labBase',
  'quadAppointment',
  'nextLabBase',
  'nextQuadAppointment',
  'isStudent',
  'isPi',
  'hmsAccount',
  'harvardId',
];

/** Questions whose answers matter here, answered or not, in the order in which they depend on each other. */
export function relevantQuestions(answers: Answers): readonly QuestionId[] {
  return inOrder.filter((question) => matters[question](answers));
}

/** The answers without those that do not matter (left over from before another answer changed). */
export function withoutIrrelevant(answers: Answers): Answers {
  return Object.fromEntries(
    relevantQuestions(answers).flatMap((question) => (answers[question] === undefined ? [] : [[question, answers[question]]])),
  );
}

/** Every combination of the answers that matter, each once. */
export function allCombinations(): readonly Answers[] {
  return combinationsFrom({});
}

/** Every way to answer what is still open, without answers that do not matter to it. */
export function combinationsFrom(answers: Answers): readonly Answers[] {
  const open = relevantQuestions(answers).find((question) => answers[question] === undefined);
  return open ? questions[open].flatMap((answer) => combinationsFrom({ ...answers, [open]: answer })) : [withoutIrrelevant(answers)];
}
