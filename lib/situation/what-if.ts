import type { LabClass, StepId } from '@/lib/guide/ids.ts';
import { type Answer, type Answers, type QuestionId, questions } from './answers.ts';
import { relevantQuestions } from './relevance.ts';
import type { Route } from './route.ts';
import { routeFor } from './route-for.ts';

/** What another answer to one question would change. `asks` instead of steps where it would first raise a new question. */
export type Change = {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly labClass?: LabClass;
  readonly added: readonly StepId[];
  readonly removed: readonly StepId[];
  readonly asks?: QuestionId;
};

/** For a situation whose route is known: every single answer that, given otherwise, would lead elsewhere. Who looks at it changes no step. */
export function whatIf(answers: Answers): readonly Change[] {
  const outcome = routeFor(answers);
  if (outcome.kind === 'ask') return [];
  const now = outcome.route;
  return relevantQuestions(answers).flatMap((question) =>
    question === 'view'
      ? []
      : questions[question].filter((answer) => answer !== answers[question]).flatMap((answer) => changeFor(question, answer, answers, now)),
  );
}

function changeFor(question: QuestionId, answer: Answer, answers: Answers, now: Route): readonly Change[] {
  const changed = { ...answers, [question]: answer };
  const outcome = routeFor(changed);
  if (outcome.kind === 'ask') return [{ question, answer, added: [], removed: [], asks: outcome.question }];
  const { labClass, steps } = outcome.route;
  const added = missingIn(now, steps);
  const removed = missingIn(outcome.route, now.steps);
  const same = added.length === 0 && removed.length === 0 && labClass === now.labClass && outcome.route.nextClass === now.nextClass;
  return same ? [] : [{ question, answer, labClass, added, removed }];
}

function missingIn(route: Route, steps: Route['steps']): readonly StepId[] {
  const ids = route.steps.filter(({ satisfied }) => !satisfied).map(({ id }) => id);
  return steps.filter(({ id, satisfied }) => !satisfied && !ids.includes(id)).map(({ id }) => id);
}
