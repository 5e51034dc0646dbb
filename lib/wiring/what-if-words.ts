import type { ChangeWords } from '@/components/guidance/WhatIf.tsx';
import { classes } from '@/lib/guide/classes.ts';
import { steps } from '@/lib/guide/steps.ts';
import { type Change, whatIf } from '@/lib/situation/what-if.ts';
import { answerLabel, shortName } from './answer-words.ts';
import type { Road } from './use-road.ts';
import type { View } from './why-words.ts';

/** Answers to one question that would change the same are said together. */
export function changeWords({ journey: { answers }, route }: Pick<Road, 'journey' | 'route'>): readonly ChangeWords[] {
  const view: View = answers.view === 'sponsor' ? 'sponsor' : 'me';
  const groups = Map.groupBy(whatIf(answers), ({ question, labClass, added, removed, asks }) =>
    JSON.stringify([question, labClass, added, removed, asks]),
  );
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [wordsOf(first, alike, view, route?.labClass)];
  });
}

function wordsOf(first: Change, alike: readonly Change[], view: View, labClass: string | undefined): ChangeWords {
  const { question, added, removed, asks } = first;
  const titleOf = (id: keyof typeof steps): string => steps[id].title[view];
  return {
    id: `${question} ${alike.map(({ answer }) => answer).join(' ')}`,
    short: shortName(question),
    answers: alike.map(({ answer }) => answerLabel(question, answer, view)),
    added: added.map(titleOf),
    removed: removed.map(titleOf),
    ...(first.labClass && first.labClass !== labClass && { labClass: classes[first.labClass].title }),
    ...(asks && { asks: shortName(asks) }),
  };
}
