import type { RouteWords } from '@/components/guidance/RouteSummary.tsx';
import { classes } from '@/lib/guide/classes.ts';
import { selfId } from '@/lib/people/person.ts';
import type { Route } from '@/lib/situation/route.ts';
import type { Desk } from './draft-words.ts';
import { noteWords } from './step-words.ts';
import { nameOf } from './use-people.ts';
import type { Road } from './use-road.ts';
import type { Reader } from './who-words.ts';
import { whyWords } from './why-words.ts';

export function deskOf({ people, journey, activeId }: Pick<Road, 'people' | 'journey' | 'activeId'>): Desk {
  return { people, journey, personId: activeId };
}

/** Whose eyes read this road. */
export function readerOf({ journey, activeId, people }: Pick<Road, 'journey' | 'activeId' | 'people'>): Reader {
  if (journey.answers.view !== 'sponsor') return { view: 'me', isPi: journey.answers.isPi === 'yes' };
  return { view: 'sponsor', guest: activeId === selfId ? '' : nameOf(people, activeId) };
}

/** Whoever has a cluster at the hospital, or came for a workshop, may not need O2: said apart from the road. */
export function routeWords(route: Route, { view }: Reader): RouteWords {
  const data = classes[route.nextClass ?? route.labClass];
  return {
    title: data.title,
    text: data.words[view],
    charge: data.charge,
    notes: noteWords(
      route.notes.filter((id) => id !== 'own-cluster'),
      view,
    ),
    alternatives: noteWords([...route.notes.filter((id) => id === 'own-cluster'), 'workshop-account'], view),
    why: whyWords({ because: route.because, certainty: data.certainty, sources: data.sources }, view),
  };
}
