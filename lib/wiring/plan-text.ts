import { i18n } from '#i18n';
import { stateWord } from '@/components/checklist/StepIcon.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { planAsText } from '@/lib/checklist/text.ts';
import { readerOf, routeWords } from './route-words.ts';
import { stepWords } from './step-words.ts';
import { nameOf } from './use-people.ts';
import type { Road } from './use-road.ts';
import { factsChecked } from './why-words.ts';

/** The whole plan in plain text, to be given to somebody who does not have the extension. */
export function planText(road: Road): string {
  const { route, items, people, activeId } = road;
  if (route === undefined) return '';
  const reader = readerOf(road);
  const summary = routeWords(route, reader);
  return planAsText(items, {
    heading: i18n.t('plan.heading'),
    intro: [i18n.t('plan.for', [nameOf(people, activeId)]), `${summary.title}. ${summary.text}`],
    states: {
      next: stateWord('next'),
      later: stateWord('later'),
      waiting: stateWord('waiting'),
      done: stateWord('done'),
      void: stateWord('void'),
    },
    step: (id) => {
      const { title, who, body, takes, go } = stepWords(
        id,
        route.steps.find((step) => step.id === id),
        reader,
      );
      return {
        title,
        who,
        lines: [body, ...(takes === undefined ? [] : [takes]), ...(go === undefined ? [] : [`${go.label}: ${go.href}`])],
      };
    },
    mark: (mark) =>
      mark.state === 'done'
        ? i18n.t('step.doneOn', [formatDate(mark.on)])
        : [i18n.t('plan.waitingSince', [formatDate(mark.since)]), mark.ticket && i18n.t('step.ticketIs', [mark.ticket])]
            .filter(Boolean)
            .join(' '),
    history: i18n.t('plan.history'),
    closing: [i18n.t('plan.unofficial', [formatDate(factsChecked)])],
  });
}
