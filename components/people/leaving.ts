import { i18n } from '#i18n';
import { detailIds } from '@/lib/people/schema.ts';
import type { Leaving } from '@/lib/people/sift.ts';
import { detailLabel, problemSentence } from './words.ts';

export function leavingSentence({ name, person, why }: Leaving): string {
  const whose = person || i18n.t('people.unnamed');
  if (why === 'forbidden') return i18n.t('people.import.forbidden', [name, whose]);
  const known = detailIds.find((id) => id === name);
  return i18n.t('people.import.wrong', [known === undefined ? name : detailLabel(known), whose, problemSentence(why)]);
}
