import type { FormId } from '@/lib/guide/ids.ts';
import { details, type Person } from '@/lib/people/person.ts';
import type { Cast } from '@/lib/settings/settings.ts';
import { type FillRule, peopleFor } from './cast.ts';
import { copyOf } from './confirm.ts';
import { readDate } from './dates.ts';
import type { FieldSnapshot } from './field.ts';
import type { Meaning, Understanding, What } from './meaning.ts';
import type { KeptRow, Plan, PlanRow, Refusal, RefusedRow } from './plan.ts';
import { type Candidate, withoutDoubles } from './same.ts';
import { ownSynonyms, type SynonymTable } from './synonyms.ts';
import { type Value, valueFor } from './value.ts';
import { partOf, writingFor } from './writing.ts';

export type FillRequest = {
  readonly formId: FormId;
  readonly fields: readonly FieldSnapshot[];
  readonly understandings: ReadonlyMap<string, Understanding>;
  readonly people: readonly Person[];
  /** ISO dates by person id. */
  readonly birthDates: Readonly<Record<string, string>>;
  readonly cast: Cast;
  readonly rule: FillRule;
  /** ISO date. */
  readonly today: string;
  /** Names of institutions, departments and the like that the guide declares equal. */
  readonly synonyms?: SynonymTable;
};

const refuse = ({ key, label, required }: FieldSnapshot, refusal: Refusal, copy = ''): RefusedRow => ({
  key,
  label,
  refusal,
  required,
  ...(copy !== '' && { copy }),
});

const namingWhats: readonly What[] = ['name', 'given-name', 'family-name', 'net-id', 'university-id'];

/** Who a request is for may stand there already, put there by the portal or by the user. */
function namesPerson(understood: Understanding): Pick<KeptRow, 'namesPerson'> {
  if (!('meaning' in understood)) return {};
  const { what, whose } = understood.meaning;
  return namingWhats.includes(what) && (whose === 'self' || whose === 'guest') ? { namesPerson: true } : {};
}

const isUsers = (field: FieldSnapshot) => !field.empty && !field.ours;

/** Whoever is a guest, on this form or at all, has no everyday detail. */
function isSensitive(value: Value, person: Person, cast: Cast): boolean {
  if (person.roles.includes('guest') || person.id === cast.guest) return true;
  return value.from.some((detail) => detail === 'birth-date' || details[detail] === 'sensitive');
}

function hasCodeBox({ whose, kind }: Meaning, request: FillRequest): boolean {
  return [...request.understandings.values()].some(
    (other) =>
      'meaning' in other && other.meaning.what === 'tel-country-code' && other.meaning.whose === whose && other.meaning.kind === kind,
  );
}

/** One field with a meaning: what would be written into it, or why nothing. */
function considerField(field: FieldSnapshot, meaning: Meaning, request: FillRequest): Candidate | RefusedRow {
  const { people, cast, rule, birthDates, today } = request;
  if (!field.visible) return refuse(field, 'hidden');
  const candidates = peopleFor(meaning, people, cast, rule);
  if (candidates.length === 0) return refuse(field, 'no-person');
  const found = candidates
    .map((person) => ({ person, value: valueFor(person, { ...meaning, field }, rule, birthDates[person.id]) }))
    .find(({ value }) => value !== undefined);
  if (found?.value === undefined) return refuse(field, 'no-value');
  const { person, value } = found;
  const [saved = ''] = value.texts;
  if (!field.editable) return refuse(field, 'not-editable', saved);
  if (field.takesSeveral) return refuse(field, 'takes-several', saved);
  if (meaning.what === 'end-date' && readDate(saved) !== undefined && saved < today) return refuse(field, 'past-date', saved);
  const synonyms = [...(ownSynonyms[meaning.what] ?? []), ...(request.synonyms?.[meaning.what] ?? [])];
  const written = writingFor(field, meaning.what, value.texts, { synonyms, hasCodeBox: hasCodeBox(meaning, request) });
  if ('refusal' in written) return refuse(field, written.refusal, written.copy);
  const { key, control, label, required } = field;
  const row: PlanRow = {
    key,
    control,
    label,
    meaning,
    personId: person.id,
    writing: written.writing,
    sensitive: isSensitive(value, person, cast),
    required,
    ...(field.ours && { ours: true }),
  };
  // The three boxes of one date are three questions about one value.
  const from = [meaning.whose, meaning.what, ...value.from, partOf(field, meaning.what) ?? 'whole'].join(' ');
  return { field, row, from, isKept: isUsers(field) };
}

/**
 * What a fill would write, keep and refuse, field by field, from a reading that holds no values.
 * Writes only into fields of the reading, only a value of the person whom the field asks about, never cut, one of the page's own options or none.
 */
export function planFill(request: FillRequest): Plan {
  const refused: RefusedRow[] = [];
  const candidates: Candidate[] = [];
  const kept: KeptRow[] = [];
  for (const field of request.fields) {
    const understanding = request.understandings.get(field.key) ?? { doubt: 'not-understood' };
    const result = 'doubt' in understanding ? refuse(field, understanding.doubt) : considerField(field, understanding.meaning, request);
    if ('row' in result) candidates.push(result);
    else if (isUsers(field)) kept.push({ key: field.key, label: field.label, ...namesPerson(understanding) });
    else refused.push(result);
  }
  const allowed = withoutDoubles(candidates);
  for (const { field, isKept, row } of candidates.filter((candidate) => candidate.isKept || !allowed.has(candidate))) {
    if (isKept) kept.push({ key: field.key, label: field.label, replacement: row, ...namesPerson(row) });
    else refused.push(refuse(field, 'two-fields', copyOf(row)));
  }
  const rows = candidates.filter((candidate) => !candidate.isKept && allowed.has(candidate)).map(({ row }) => row);
  return { formId: request.formId, rows, kept, refused };
}
