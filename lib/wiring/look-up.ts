import { i18n } from '#i18n';
import type { PickerItem } from '@/components/ui/Picker.tsx';
import type { Department } from '@/lib/guide/schema.ts';
import type { Answer, QuestionId } from '@/lib/situation/answers.ts';
import { findDepartment, findPlace } from '@/lib/situation/find.ts';

/** A name from the guide's lists. No `answer` where the name alone does not decide it. */
export type Found = PickerItem & { readonly answer?: Answer; readonly means?: string };

type LookUp = { readonly label: string; readonly find: (text: string) => readonly Found[] };

export function lookUp(question: QuestionId): LookUp | undefined {
  switch (question) {
    case 'labBase':
    case 'nextLabBase':
      return { label: i18n.t('question.searchPlace'), find: places };
    case 'quadAppointment':
    case 'nextQuadAppointment':
      return { label: i18n.t('question.searchDepartment'), find: departments };
    default:
      return undefined;
  }
}

function places(text: string): readonly Found[] {
  return findPlace(text).map((place) => ({
    id: place.name,
    name: place.name,
    answer: place.labBase,
    ...(place.short.length > 0 && { note: place.short.join(', ') }),
    ...(place.note && { means: place.note }),
  }));
}

function departments(text: string): readonly Found[] {
  return findDepartment(text).map((department) => ({
    id: department.name,
    name: department.name,
    ...(department.short.length > 0 && { note: department.short.join(', ') }),
    ...whatItMeans(department),
  }));
}

/** A Quad department leaves open whether the appointment is primary or secondary. */
function whatItMeans({ kind, note }: Department): Pick<Found, 'answer' | 'means'> {
  switch (kind) {
    case 'quad':
      return { means: note ?? i18n.t('question.isQuad') };
    case 'ask':
      return { answer: 'unsure', means: note ?? i18n.t('question.askDepartment') };
    case 'hospital':
      return { answer: 'none', means: note ?? i18n.t('question.isHospital') };
  }
}
