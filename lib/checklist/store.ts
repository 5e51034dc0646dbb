import { defineStore, type StoreState } from '@/lib/store.ts';
import type { Journey } from './item.ts';
import { journeysSchema } from './schema.ts';

/** By person id; `me` is the user. */
export type Journeys = Readonly<Record<string, Journey>>;

export const journeysStore = defineStore<Journeys>({ key: 'local:journeys', version: 1, schema: journeysSchema, fallback: {} });

export const readJourneys = (): Promise<StoreState<Journeys>> => journeysStore.read();

export const watchJourneys = journeysStore.watch;

/** The person's journey, or one that has not begun. */
export function journeyOf(journeys: Journeys, personId: string): Journey {
  const known = Object.hasOwn(journeys, personId) ? journeys[personId] : undefined;
  return known ?? { personId, answers: {}, marks: {}, sightings: [] };
}

export function updateJourney(personId: string, change: (journey: Journey) => Journey): Promise<StoreState<Journeys>> {
  return journeysStore.update((journeys) => ({ ...journeys, [personId]: change(journeyOf(journeys, personId)) }));
}

/** Forgets the journey, and the copy kept before the last change. */
export function removeJourney(personId: string): Promise<StoreState<Journeys>> {
  return journeysStore.update((journeys) => Object.fromEntries(Object.entries(journeys).filter(([id]) => id !== personId)), {
    forget: true,
  });
}
