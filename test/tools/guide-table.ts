import type { Answers, QuestionId } from '@/lib/situation/answers.ts';
import { composeRoute } from '@/lib/situation/compose-route.ts';
import { allCombinations } from '@/lib/situation/relevance.ts';
import type { Route } from '@/lib/situation/route.ts';

/** The decision table as lines: by need and class, each different route once, with the combinations that lead to it. */
export function decisionTable(): readonly string[] {
  const seen = allCombinations().filter(({ view }) => view === 'me');
  const lines = [
    'THE DECISION TABLE',
    '==================',
    `${allCombinations().length} combinations of answers. Shown for the person who needs access; seen by a sponsor, "you" is "your-guest".`,
    'Each route stands once, with the answers that lead to it: one line a bundle, "|" between answers that make no difference there.',
    'Certainty: = stated, ~ inferred, ? unknown. (done) is satisfied already.',
  ];
  for (const [need, ofNeed] of group(seen, ({ need }) => need ?? '')) {
    lines.push('', `NEED: ${need} (${ofNeed.length} combinations)`);
    for (const [classes, ofClass] of group(ofNeed, (answers) => classesOf(composeRoute(answers)))) {
      lines.push('', `  ${classes}`);
      for (const [road, same] of group(ofClass, (answers) => roadOf(composeRoute(answers)))) {
        lines.push(`    → ${road}`);
        for (const bundle of fold(same)) lines.push(`        ${bundle}`);
      }
    }
  }
  return lines;
}

function classesOf({ labClass, nextClass }: Route): string {
  return `class ${labClass}${nextClass ? ` → next class ${nextClass}` : ''}`;
}

const marks = { stated: '=', inferred: '~', unknown: '?' } as const;

function roadOf(route: Route): string {
  return route.steps
    .map(({ id, who, certainty, satisfied }) => `${marks[certainty]}${id} (${[who].flat().join(' and ')})${satisfied ? ' (done)' : ''}`)
    .join('  ');
}

/** Merges combinations that differ in one answer, again and again: `harvardId none|unsure`. */
function fold(combinations: readonly Answers[]): readonly string[] {
  const questions = [...new Set(combinations.flatMap((answers) => Object.keys(answers) as QuestionId[]))].filter(
    (question) => question !== 'view' && question !== 'need',
  );
  let rows: readonly Readonly<Record<string, string>>[] = combinations.map((answers) =>
    Object.fromEntries(questions.flatMap((question) => (answers[question] ? [[question, answers[question]]] : []))),
  );
  for (const question of [...questions].reverse()) {
    rows = group(rows, ({ [question]: answer, ...rest }) => `${answer !== undefined} ${JSON.stringify(rest)}`).map(([, same]) => {
      const [first = {}] = same;
      return first[question] === undefined ? first : { ...first, [question]: same.map((row) => row[question]).join('|') };
    });
  }
  return rows.map((row) => questions.flatMap((question) => (row[question] ? [`${question} ${row[question]}`] : [])).join(', '));
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(items, keyOf)];
}
