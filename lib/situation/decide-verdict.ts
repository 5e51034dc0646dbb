import type { Actor, PageId, StepId } from '@/lib/guide/ids.ts';
import { pageRoles } from '@/lib/guide/page-roles.ts';
import type { PageRole } from '@/lib/guide/schema.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import type { Answers } from './answers.ts';
import type { Route, RouteStep } from './route.ts';
import { routeFor } from './route-for.ts';
import type { Verdict, VerdictId } from './verdict.ts';

export type Standing = {
  readonly recognition: Recognition;
  readonly answers: Answers;
  /** Steps that the user said are done. */
  readonly progress: readonly StepId[];
};

/** What this page is to this user. `undefined` where there is nothing to say. */
export function verdictFor({ recognition, answers, progress }: Standing): Verdict | undefined {
  if (recognition.kind === 'unknown') return undefined;
  const { pageId } = recognition;
  const role = pageRoles[pageId];
  const outcome = routeFor(answers);
  const route = outcome.kind === 'route' ? outcome.route : undefined;
  const verdict = ofPage(pageId, role, answers, route, progress);
  // A warning holds whatever the state of the page; a way to go on does not.
  if (isWarning(verdict.id)) return verdict;
  if (recognition.kind === 'changed') return { ...verdict, id: 'page-changed' };
  return recognition.form?.state === 'logged-out' ? { ...verdict, id: 'logged-out' } : verdict;
}

function isWarning(id: VerdictId): boolean {
  return id === 'not-for-o2' || id === 'other-tenant' || id === 'other-school' || id === 'not-your-road';
}

function ofPage(pageId: PageId, role: PageRole, answers: Answers, route: Route | undefined, progress: readonly StepId[]): Verdict {
  const bare = { pageId, because: [], notes: role.notes };
  if (role.kind === 'not-for-o2' || role.kind === 'other-tenant' || role.kind === 'other-school') return { ...bare, id: role.kind };
  if (role.notForAppointees && hasAppointment(answers)) return notForAppointees(bare, answers, route, progress);
  if (!route) return { ...bare, id: role.kind === 'card' ? 'card-before-form' : role.kind === 'general' ? 'guidance' : 'answer-first' };

  const next = nextStep(route, progress);
  const base = { ...bare, ...(next && { nextStep: next.id }), because: route.because };
  if (role.kind === 'general') return { ...base, id: 'guidance' };

  const served = route.steps.filter((step) => role.steps.includes(step.id));
  const open = served.find((step) => !isDone(step, progress));
  if (open)
    return ofStep(role, open, isReady(open, route, progress), answers, {
      ...base,
      because: open.because,
      notes: merge(role.notes, open.notes),
    });
  const last = served.at(-1);
  if (last) return { ...base, id: 'already-done', step: last.id };
  return ofOtherRoad(role, answers, route, progress, base);
}

/** The page serves a step of the route that is still to be done. */
function ofStep(role: PageRole, step: RouteStep, ready: boolean, answers: Answers, base: Omit<Verdict, 'id'>): Verdict {
  const named = { ...base, step: step.id, who: step.who };
  switch (actsHere(step.who, answers)) {
    case 'user':
      if (role.kind === 'card') return { ...named, id: 'card-before-form' };
      if (role.kind === 'form') return { ...named, id: ready ? 'your-form-now' : 'your-form-later' };
      return { ...named, id: ready ? 'your-step-now' : 'your-step-later' };
    case 'guest':
      return { ...named, id: 'guest-files' };
    case 'sponsor':
      return { ...named, id: 'sponsor-files' };
    case 'pi':
      return { ...named, id: 'pi-files' };
    case 'rc-core':
      return { ...named, id: 'rc-core-files' };
  }
}

/** The page serves no step of this route: the RC Core does it, another request took its place, or the class is still open. */
function ofOtherRoad(role: PageRole, answers: Answers, route: Route, progress: readonly StepId[], base: Omit<Verdict, 'id'>): Verdict {
  const asking = route.steps.find(({ id }) => id === 'ask-hms-rc' || id === 'ask-rc-core');
  if (asking) return { ...base, id: 'ask-first', step: asking.id, who: asking.who, because: asking.because, notes: asking.notes };
  const instead = route.steps.find(({ id, satisfied }) => id === role.insteadOffQuad && !satisfied);
  if (instead) {
    const notes = merge(
      instead.notes,
      role.notes.filter((note) => note !== 'tick-the-box' && note !== 'card-before-form'),
    );
    return {
      ...base,
      id: isDone(instead, progress) ? 'already-done' : 'rc-core-files',
      step: instead.id,
      who: instead.who,
      because: instead.because,
      notes,
    };
  }
  const changesLab = answers.need === 'leave' || answers.need === 'move';
  // What goes with the page's own steps is for those whose road it is.
  return { ...base, id: 'not-your-road', notes: changesLab && role.steps.includes('o2-request') ? ['no-new-o2-request'] : [] };
}

/** Whoever holds an academic appointment claims accounts and is never made a Sponsored Role or a guest. Known before the route is. */
function notForAppointees(bare: Omit<Verdict, 'id'>, answers: Answers, route: Route | undefined, progress: readonly StepId[]): Verdict {
  const next = route && nextStep(route, progress);
  const because = [{ question: 'harvardId', answer: answers.harvardId ?? '', ruleId: 'id-from-appointment' }] as const;
  return { ...bare, id: 'not-your-road', because, notes: ['never-for-appointees'], ...(next && { nextStep: next.id }) };
}

function hasAppointment(answers: Answers): boolean {
  return answers.harvardId === 'hospital-appointment';
}

/** Whether the one who reads this acts, or whom to name instead. */
function actsHere(who: Actor | readonly Actor[], answers: Answers): 'user' | 'guest' | 'sponsor' | 'pi' | 'rc-core' {
  const actors = typeof who === 'string' ? [who] : who;
  if (actors.includes('you')) return 'user';
  if (actors.includes('sponsor') || actors.includes('approver')) return answers.view === 'sponsor' ? 'user' : 'sponsor';
  if (actors.includes('your-guest')) return 'guest';
  if (actors.includes('pi')) return answers.isPi === 'yes' && answers.view === 'me' ? 'user' : 'pi';
  return actors.includes('rc-core') ? 'rc-core' : 'pi';
}

function nextStep(route: Route, progress: readonly StepId[]): RouteStep | undefined {
  return route.steps.find((step) => !isDone(step, progress) && isReady(step, route, progress));
}

function isReady(step: RouteStep, route: Route, progress: readonly StepId[]): boolean {
  return route.steps.every((other) => !step.after.includes(other.id) || isDone(other, progress));
}

function isDone(step: RouteStep, progress: readonly StepId[]): boolean {
  return step.satisfied || progress.includes(step.id);
}

function merge(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
