import { i18n } from '#i18n';
import type { CastRole, KeptField, PreviewRow, RefusedField } from '@/components/fill/view.ts';
import { copyOf } from '@/lib/fill/confirm.ts';
import type { KeptRow, Plan, PlanRow, RefusedRow } from '@/lib/fill/plan.ts';
import { isTeachable, saidSo } from '@/lib/fill/taught.ts';
import { forms } from '@/lib/guide/forms.ts';
import type { FormId, Whose } from '@/lib/guide/ids.ts';
import { refusalWords } from '@/lib/guide/refusals.ts';
import type { Person } from '@/lib/people/person.ts';
import { plainName } from './use-people.ts';

/** `confirmed`, `veiled` and `tried` (in vain, by the fill just before) are keys of rows. */
export function previewRows(
  { plan: { rows }, confirmed, veiled, tried }: { plan: Plan } & Record<'confirmed' | 'veiled' | 'tried', readonly string[]>,
  people: readonly Person[],
): readonly PreviewRow[] {
  return rows.map((row) => ({
    key: row.key,
    label: row.label === '' ? i18n.t('fill.unnamed') : row.label,
    value: copyOf(row),
    whose: whoseLine(row, people),
    why: row.meaning.why,
    taught: row.meaning.why.includes(saidSo),
    sensitive: row.sensitive,
    looksCovered: veiled.includes(row.key),
    ticked: (!row.sensitive || confirmed.includes(row.key)) && !veiled.includes(row.key) && !tried.includes(row.key),
  }));
}

export function keptFields(kept: readonly KeptRow[], people: readonly Person[]): readonly KeptField[] {
  return kept.map(({ key, label, replacement, namesPerson = false }) => ({
    key,
    label,
    namesPerson,
    ...(replacement && { replacement: { value: copyOf(replacement), whose: whoseLine(replacement, people) } }),
  }));
}

export function refusedFields(refused: readonly RefusedRow[]): readonly RefusedField[] {
  return refused.map(({ key, label, required, refusal, copy }) => ({
    key,
    label,
    // A part of the form that does not apply needs nobody.
    required: required && refusal !== 'hidden',
    hidden: refusal === 'hidden',
    sentence: refusalWords[refusal],
    teachable: label !== '' && isTeachable(refusal),
    ...(copy && { copy }),
  }));
}

function whoseLine({ personId, meaning }: PlanRow, people: readonly Person[]): string {
  return i18n.t('fill.whoseOf', [plainName(people, personId), whoseWord(meaning.whose)]);
}

export function whoseWord(whose: Whose): string {
  switch (whose) {
    case 'self':
      return i18n.t('fill.self');
    case 'guest':
      return i18n.t('fill.guest');
    case 'sponsor':
      return i18n.t('fill.sponsor');
    case 'pi':
      return i18n.t('fill.pi');
    case 'supervisor':
      return i18n.t('fill.supervisor');
    case 'billing':
      return i18n.t('fill.billing');
    case 'admin':
      return i18n.t('fill.admin');
    case 'other':
      return i18n.t('fill.other');
  }
}

/** Roles that the form asks about, as the guide knows it: those are cast before a fill. */
export function castRoles(formId: FormId): readonly CastRole[] {
  const form = forms.find(({ id }) => id === formId);
  const asked = form === undefined ? [] : [form.asksAbout, ...form.sections.map(({ whose }) => whose)];
  return (['guest', 'sponsor', 'pi'] as const).filter((role) => asked.includes(role));
}
