import { i18n } from '#i18n';
import type { DetailProblem } from '@/lib/people/check.ts';
import type { DetailId, PersonRole } from '@/lib/people/person.ts';
import type { ImportRefusal } from '@/lib/people/transfer.ts';

type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Id;

/** Ids are words with dashes; keys of the locale file cannot have those. */
function camel<Id extends string>(id: Id): Camel<Id> {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Id>;
}

const hinted = [
  'honorific-prefix',
  'honorific-suffix',
  'hms-email',
  'net-id',
  'university-id',
  'work-phone',
  'personal-phone',
  'end-date',
] as const satisfies readonly DetailId[];
type Hinted = (typeof hinted)[number];

export function detailLabel(id: DetailId): string {
  return i18n.t(`people.detail.${camel(id)}`);
}

export function detailHint(id: DetailId): string | undefined {
  return isHinted(id) ? i18n.t(`people.hint.${camel(id)}`) : undefined;
}

function isHinted(id: DetailId): id is Hinted {
  return hinted.some((each) => each === id);
}

export function problemSentence(problem: DetailProblem): string {
  return i18n.t(`people.problem.${camel(problem)}`);
}

export function roleWord(role: PersonRole): string {
  return i18n.t(`people.role.${role}`);
}

/** `name` is what the file calls the detail that nobody knows. */
export function refusalSentence(why: ImportRefusal, name = ''): string {
  return why === 'unknown-name' ? i18n.t('people.refusal.unknownName', [name]) : i18n.t(`people.refusal.${camel(why)}`);
}
