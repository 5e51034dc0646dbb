import { type FormId, formIds } from '@/lib/guide/ids.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What is remembered about forms, apart from people's details: each can be forgotten form by form. */
export const rememberedKinds = ['confirmed', 'knownAddresses', 'taught', 'casts'] as const;
export type RememberedKind = (typeof rememberedKinds)[number];
export type Remembered = { readonly formId: FormId; readonly kind: RememberedKind; readonly count: number };

export function rememberedIn(settings: Settings): Remembered[] {
  return formIds.flatMap((formId) =>
    rememberedKinds.flatMap((kind) => {
      const count = Object.keys(settings[kind][formId] ?? {}).length;
      return count === 0 ? [] : [{ formId, kind, count }];
    }),
  );
}

export function forget(settings: Settings, { formId, kind }: Pick<Remembered, 'formId' | 'kind'>): Settings {
  const { [formId]: _forgotten, ...rest } = settings[kind];
  return { ...settings, [kind]: rest };
}

/** The settings without one person: nobody's part on any form, and not the one whose road is shown. */
export function withoutPerson(settings: Settings, id: string): Settings {
  const casts = Object.entries(settings.casts).map(([formId, cast]) => [
    formId,
    Object.fromEntries(Object.entries(cast).filter(([, personId]) => personId !== id)),
  ]);
  const activePersonId = settings.activePersonId === id ? defaultSettings.activePersonId : settings.activePersonId;
  return { ...settings, activePersonId, casts: Object.fromEntries(casts) };
}
