import type { Actor, StepId } from '@/lib/guide/ids.ts';
import type { LegStep } from '@/lib/guide/legs.ts';
import { needs } from '@/lib/guide/needs.ts';
import type { NoteId } from '@/lib/guide/notes.ts';
import { type RuleId, rules } from '@/lib/guide/rules.ts';
import { who } from '@/lib/guide/who.ts';
import { type Answers, questions } from './answers.ts';
import { classOfLab, classOfNextLab, isOpen } from './class-of-lab.ts';
import { legsFor } from './legs-for.ts';
import type { Reason, Route, RouteStep } from './route.ts';

/** The route of a complete situation. Throws a `RangeError` when an answer that matters is missing: see `routeFor`. */
export function composeRoute(answers: Answers): Route {
  const lab = classOfLab(answers);
  if (!lab) throw new RangeError('the class of the lab is not decided');
  const nextLab = classOfNextLab(answers);
  const pieces = legsFor(answers, lab, nextLab);
  const ids = pieces.map((piece) => piece.step);
  return {
    labClass: lab.labClass,
    ...(nextLab && { nextClass: nextLab.labClass }),
    steps: pieces.map((piece, index) => routeStep(piece, index, ids, answers)),
    because: becauseOf(answers, lab.rule),
    notes: routeNotes(answers),
  };
}

function routeStep(piece: LegStep, index: number, ids: readonly StepId[], answers: Answers): RouteStep {
  return {
    id: piece.step,
    who: seenBy(answers.view, who[piece.step]),
    certainty: piece.certainty,
    sources: piece.sources,
    satisfied: piece.satisfied ?? false,
    after: (needs[piece.step] ?? []).filter((needed) => ids.includes(needed)),
    because: becauseOf(answers, piece.rule),
    notes: [...(index === 0 ? firstStepNotes(answers) : []), ...(piece.notes ?? []), ...notesFor(piece.step, answers)],
    ...(piece.mail && { mail: piece.mail }),
    ...(piece.conflict && { conflict: piece.conflict }),
  };
}

/** The rule's own answers, each with the rule: what the user said that led here. */
function becauseOf(answers: Answers, ruleId: RuleId): readonly Reason[] {
  return rules[ruleId].from.flatMap((question) => {
    const answer = question in questions ? answers[question] : undefined;
    return answer === undefined ? [] : [{ question, answer, ruleId }];
  });
}

function seenBy(view: Answers['view'], actors: Actor | readonly Actor[]): Actor | readonly Actor[] {
  const see = (actor: Actor): Actor => (view === 'sponsor' && actor === 'you' ? 'your-guest' : actor);
  return typeof actors === 'string' ? see(actors) : actors.map(see);
}

function firstStepNotes(answers: Answers): readonly NoteId[] {
  const unsure = answers.hmsAccount === 'unsure' || answers.harvardId === 'unsure';
  return [
    ...(unsure ? ['going-on-as-none' as const] : []),
    ...(answers.hmsAccount === 'lapsed' ? ['old-account-may-revive' as const] : []),
  ];
}

/** What one answer adds to one step. */
function notesFor(step: StepId, answers: Answers): readonly NoteId[] {
  if (step === 'sponsored-role' && answers.quadAppointment === 'secondary') return ['secondary-cannot-sponsor-collaborator'];
  if (step === 'rc-core-ids' && answers.labBase === 'wyss' && answers.isPi === 'yes') return ['wyss-guest-pi'];
  if (step === 'rc-core-ids' && answers.need === 'new' && answers.hmsAccount !== 'works')
    return [...(answers.labBase === 'affiliate' ? (['appointment-first'] as const) : []), 'guest-limits'];
  if (step === 'rchelp-mail' && answers.need === 'leave' && (answers.nextLabBase === 'other-harvard' || answers.nextLabBase === 'wyss'))
    return ['row-speaks-of-affiliates'];
  if (step === 'pi-ppms') return ['two-weeks'];
  return [];
}

function routeNotes(answers: Answers): readonly NoteId[] {
  const lab = classOfLab(answers);
  const goes = answers.need === 'leave' || answers.need === 'move' ? classOfNextLab(answers) : undefined;
  const pi = answers.isPi === 'yes' && lab && !isOpen(lab.labClass) ? (['pi-needs-no-approval'] as const) : [];
  return [...new Set([...((goes ?? lab)?.notes ?? []), ...pi])];
}
