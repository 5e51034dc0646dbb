import { type Answers, type QuestionId, questions } from './answers.ts';
import { composeRoute } from './compose-route.ts';
import { combinationsFrom, relevantQuestions } from './relevance.ts';

/**
 * The question that settles most of what is still open; `undefined` when the route is settled.
 * `view` comes first, because it words all others. After that only questions that matter whatever the rest is are candidates, so
 * none turns out to have been asked in vain; of those, the one after which the fewest different roads remain on average.
 */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  if (answers.view === undefined) return 'view';
  const unanswered = relevantQuestions(answers).filter((question) => answers[question] === undefined);
  if (unanswered.length <= 1) return unanswered[0];
  const open = combinationsFrom(answers).map((combination) => ({ combination, road: roadOf(combination) }));
  const candidates = unanswered.filter((question) => open.every(({ combination }) => combination[question] !== undefined));
  return [...candidates].sort((a, b) => roadsLeft(a, open) - roadsLeft(b, open))[0];
}

type Settled = { readonly combination: Answers; readonly road: string };

/** What a user would tell apart: classes and steps, how sure they are and who acts. */
export function roadOf(combination: Answers): string {
  const { labClass, nextClass, steps, notes } = composeRoute(combination);
  return JSON.stringify([
    labClass,
    nextClass,
    steps.map(({ id, who, certainty, satisfied, notes }) => [id, who, certainty, satisfied, notes]),
    notes,
  ]);
}

/** How many different roads remain on average once the question is answered. */
function roadsLeft(question: QuestionId, open: readonly Settled[]): number {
  const answers = questions[question];
  const left = answers.map((answer) => new Set(open.filter((one) => one.combination[question] === answer).map((one) => one.road)).size);
  return left.reduce((sum, size) => sum + size, 0) / answers.length;
}
