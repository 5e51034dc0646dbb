import type { Answers } from './answers.ts';
import { composeRoute } from './compose-route.ts';
import { nextQuestion } from './next-question.ts';
import { withoutIrrelevant } from './relevance.ts';
import type { RouteOutcome } from './route.ts';

/** The route of a situation, or the question to ask next. Answers that do not matter are ignored. */
export function routeFor(given: Answers): RouteOutcome {
  const question = nextQuestion(given);
  return question ? { kind: 'ask', question } : { kind: 'route', route: composeRoute(withoutIrrelevant(given)) };
}
