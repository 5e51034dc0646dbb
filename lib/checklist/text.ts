import type { StepId } from '@/lib/guide/ids.ts';
import type { ChecklistItem, Mark } from './item.ts';

/** The guide's words for a plan in plain text. */
export type PlanWords = {
  readonly heading: string;
  /** Under the heading: for whom, in which class of lab, unofficial, checked on which date. */
  readonly intro: readonly string[];
  readonly states: { readonly [S in ChecklistItem['state']]: string };
  step(id: StepId): { readonly title: string; readonly who: string; readonly lines: readonly string[] };
  mark(mark: Mark): string;
  /** Heading over what no longer applies. */
  readonly history: string;
  readonly closing: readonly string[];
};

/** The whole plan as plain text, for a mail to a PI. Lines end in `\n`; no markup. */
export function planAsText(items: readonly ChecklistItem[], words: PlanWords): string {
  const current = items.filter(({ state }) => state !== 'void');
  const history = items.filter(({ state }) => state === 'void');
  const sections = [
    [words.heading, ...words.intro],
    ...current.map((item, index) => itemLines(`${index + 1}. `, item, words)),
    ...(history.length > 0 ? [[words.history, ...history.flatMap((item) => itemLines('- ', item, words))]] : []),
    [...words.closing],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function itemLines(bullet: string, { id, state, mark }: ChecklistItem, words: PlanWords): string[] {
  const { title, who, lines } = words.step(id);
  const indent = ' '.repeat(bullet.length);
  const said = mark ? words.mark(mark) : words.states[state];
  return [`${bullet}${title} (${who})`, `${indent}${said}`, ...lines.map((line) => `${indent}${line}`)];
}
