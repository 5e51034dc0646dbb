import { i18n } from '#i18n';
import type { Actor } from '@/lib/guide/ids.ts';

/** Whose eyes read: the user's on their own road, or a sponsor's on the road of a guest, by name where there is one. */
export type Reader = { readonly view: 'me'; readonly isPi: boolean } | { readonly view: 'sponsor'; readonly guest: string };

/** Who acts, in the middle of a line: "you and the PI". */
export function whoWords(who: Actor | readonly Actor[], reader: Reader): string {
  const actors = typeof who === 'string' ? [who] : who;
  return actors.map((actor) => actorWord(actor, reader)).join(i18n.t('actor.and'));
}

/** The reader acts, alone or with others. */
export function isYours(who: Actor | readonly Actor[], reader: Reader): boolean {
  const actors: readonly Actor[] = typeof who === 'string' ? [who] : who;
  if (reader.view === 'sponsor') return actors.includes('sponsor');
  return actors.includes('you') || (reader.isPi && actors.includes('pi'));
}

function actorWord(actor: Actor, reader: Reader): string {
  switch (actor) {
    case 'you':
      return i18n.t('actor.you');
    case 'your-guest':
      return reader.view === 'sponsor' && reader.guest !== '' ? reader.guest : i18n.t('actor.yourGuest');
    case 'sponsor':
      return reader.view === 'sponsor' ? i18n.t('actor.youAsSponsor') : i18n.t('actor.sponsor');
    case 'approver':
      return i18n.t('actor.approver');
    case 'pi':
      return reader.view === 'me' && reader.isPi ? i18n.t('actor.youAsPi') : i18n.t('actor.pi');
    case 'finance':
      return i18n.t('actor.finance');
    case 'rc-core':
      return i18n.t('actor.rcCore');
  }
}
