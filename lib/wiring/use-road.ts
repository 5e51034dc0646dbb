import { useMemo, useState } from 'react';
import { checklistFor } from '@/lib/checklist/checklist.ts';
import type { ChecklistItem, Journey } from '@/lib/checklist/item.ts';
import { markDone, markWaiting, unmark } from '@/lib/checklist/marks.ts';
import { journeyOf, readJourneys, updateJourney, watchJourneys } from '@/lib/checklist/store.ts';
import type { StepId } from '@/lib/guide/ids.ts';
import { leadTimes } from '@/lib/guide/lead-times.ts';
import { today } from '@/lib/messages/journey.ts';
import { selfId } from '@/lib/people/person.ts';
import { defaultSettings } from '@/lib/settings/settings.ts';
import { readSettings, updateSettings, watchSettings } from '@/lib/settings/store.ts';
import type { Answer, QuestionId } from '@/lib/situation/answers.ts';
import type { Route } from '@/lib/situation/route.ts';
import { routeFor } from '@/lib/situation/route-for.ts';
import { type StoreState, valueIn } from '@/lib/store.ts';

import { usePeople } from './use-people.ts';
import { useStored } from './use-stored.ts';

/** Everything that the surfaces show of one person's road, and what can be done to it. */
export function useRoad() {
  const crowd = usePeople();
  const journeys = useStored(readJourneys, watchJourneys);
  const settings = useStored(readSettings, watchSettings);
  const [saved, setSaved] = useState<StoreState<unknown>>();
  const day = today();

  const settingsNow = settings === undefined ? defaultSettings : valueIn(settings, defaultSettings);
  const activeId = settingsNow.activePersonId;
  const known = journeys === undefined ? undefined : valueIn(journeys, {});
  const journey = useMemo(() => withView(journeyOf(known ?? {}, activeId), activeId), [known, activeId]);
  const outcome = useMemo(() => routeFor(journey.answers), [journey.answers]);
  const route = outcome.kind === 'route' ? outcome.route : undefined;
  const items = useMemo(() => itemsOf(route, journey, day), [route, journey, day]);

  const change = async (edit: (journey: Journey) => Journey, personId = activeId) => setSaved(await updateJourney(personId, edit));

  return {
    ...crowd,
    ready: journeys !== undefined && settings !== undefined && crowd.state !== undefined,
    states: [saved, crowd.saved, journeys, crowd.state, settings],
    settings: settingsNow,
    activeId,
    journey,
    route,
    question: outcome.kind === 'ask' ? outcome.question : undefined,
    items,
    today: day,
    answer: (question: QuestionId, value: Answer) =>
      change((before) => ({ ...before, answers: { ...withView(before, activeId).answers, [question]: value } })),
    markDone: (step: StepId) => change((before) => markDone(before, step, day)),
    markWaiting: (step: StepId, since: string, ticket: string) => change((before) => markWaiting(before, step, since, ticket)),
    unmark: (step: StepId) => change((before) => unmark(before, step)),
    switchTo: async (personId: string) => setSaved(await updateSettings((before) => ({ ...before, activePersonId: personId }))),
    /** Whose road it is answers the first question. */
    startFor: (personId: string) =>
      change((before) => ({ ...before, answers: { ...before.answers, view: personId === selfId ? 'me' : 'sponsor' } }), personId),
  };
}

export type Road = ReturnType<typeof useRoad>;

/** A guest's road is seen by the sponsor, whatever was answered. */
function withView(journey: Journey, personId: string): Journey {
  return personId === selfId || journey.answers.view === 'sponsor'
    ? journey
    : { ...journey, answers: { ...journey.answers, view: 'sponsor' } };
}

function itemsOf(route: Route | undefined, journey: Journey, day: string): readonly ChecklistItem[] {
  return route === undefined ? [] : checklistFor(route, journey, day, leadTimes);
}
