import { i18n } from '#i18n';
import type { AnsweredWords } from '@/components/guidance/words.ts';
import { questions } from '@/lib/guide/questions.ts';
import type { Answer, QuestionId } from '@/lib/situation/answers.ts';

type View = 'me' | 'sponsor';

/** An answer with the short name of its question. */
export function answerWords(id: QuestionId, value: Answer, view: View): AnsweredWords {
  return { id, short: shortName(id), answer: id === 'view' ? viewWord(value) : answerLabel(id, value, view) };
}

export function answerLabel(id: QuestionId, value: Answer, view: View): string {
  const labels: Readonly<Record<string, { readonly me: string; readonly sponsor: string } | undefined>> = questions[id].answers;
  return labels[value]?.[view] ?? value;
}

function viewWord(value: Answer): string {
  return value === 'sponsor' ? i18n.t('short.viewSponsor') : i18n.t('short.viewMe');
}

export function shortName(id: QuestionId): string {
  switch (id) {
    case 'view':
      return i18n.t('short.view');
    case 'need':
      return i18n.t('short.need');
    case 'isPi':
      return i18n.t('short.isPi');
    case 'hmsAccount':
      return i18n.t('short.hmsAccount');
    case 'harvardId':
      return i18n.t('short.harvardId');
    case 'labBase':
      return i18n.t('short.labBase');
    case 'quadAppointment':
      return i18n.t('short.quadAppointment');
    case 'nextLabBase':
      return i18n.t('short.nextLabBase');
    case 'nextQuadAppointment':
      return i18n.t('short.nextQuadAppointment');
    case 'isStudent':
      return i18n.t('short.isStudent');
  }
}
