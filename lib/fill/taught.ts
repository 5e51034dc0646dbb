import type { FieldRule } from '@/lib/guide/form.ts';
import { whoses } from '@/lib/guide/ids.ts';
import type { FieldSnapshot } from './field.ts';
import { kinds, type Meaning, type Understanding, whats } from './meaning.ts';
import type { Refusal } from './plan.ts';

type Signed = Pick<FieldSnapshot, 'control' | 'label' | 'sections'>;

const tidy = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type SignatureParts = Omit<FieldRule, 'asks'>;

export const signatureFrom = ({ control, section, label }: SignatureParts): string => JSON.stringify([control, tidy(section), tidy(label)]);

/** Names a question of a form from visit to visit: how it is answered, the heading over it, its label. */
export const signatureOf = ({ control, label, sections }: Signed): string => signatureFrom({ control, section: sections[0] ?? '', label });

/** The guide's own rules for fields of a form, by signature. */
export const taughtByGuide = (rules: readonly FieldRule[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(rules.map((rule) => [signatureFrom(rule), rule.asks]));

/** Back to its parts, for a list of what was taught; nothing where it is no signature. */
export function partsOfSignature(signature: string): SignatureParts | undefined {
  try {
    const [control, section, label] = JSON.parse(signature);
    return { control: String(control), section: String(section), label: String(label) };
  } catch {
    return undefined;
  }
}

type TaughtMeaning = Pick<Meaning, 'whose' | 'what' | 'kind'>;

/** "pi department" → meaning; nothing for words that are not ours. */
export function parseTaught(text: string): TaughtMeaning | undefined {
  const [whoseWord, whatWord, kindWord, ...rest] = text.split(' ');
  const whose = whoses.find((word) => word === whoseWord);
  const what = whats.find((word) => word === whatWord);
  const kind = kinds.find((word) => word === kindWord);
  if (!whose || !what || rest.length > 0 || (kindWord !== undefined && !kind)) return undefined;
  return { whose, what, ...(kind && { kind }) };
}

/** A user may say what a question asks, but not that a consent or a decision is a detail. */
export function mayBeTaught({ control, label }: Signed, understanding: Understanding | undefined): boolean {
  if (control === 'checkbox' || tidy(label) === '') return false;
  return (
    understanding === undefined ||
    !('doubt' in understanding) ||
    (understanding.doubt !== 'never-filled' && understanding.doubt !== 'decides-something')
  );
}

/** Reasons for which a field stays empty that the user may set right by saying what it asks. */
export function isTeachable(refusal: Refusal): boolean {
  return [
    'not-understood',
    'label-conflict',
    'two-people',
    'ambiguous-kind',
    'no-value',
    'no-person',
    'no-matching-option',
    'wrong-format',
    'two-fields',
  ].includes(refusal);
}

export const saidSo = 'You said so.';
export const guideSaysSo = 'The guide says so of this form.';

/** What was taught, by the user unless `why` says otherwise, goes before what was understood; of two questions with one signature neither is meant. */
export function withTaught(
  fields: readonly FieldSnapshot[],
  understood: ReadonlyMap<string, Understanding>,
  taught: Readonly<Record<string, string>>,
  why = saidSo,
): ReadonlyMap<string, Understanding> {
  const bySignature = Map.groupBy(fields, signatureOf);
  const result = new Map(understood);
  for (const [signature, [field, second]] of bySignature) {
    const meaning = Object.hasOwn(taught, signature) ? parseTaught(taught[signature] ?? '') : undefined;
    if (meaning && field && !second && mayBeTaught(field, understood.get(field.key)))
      result.set(field.key, { meaning: { ...meaning, why: [why] } });
  }
  return result;
}
