import type { FieldQuestion } from './field.ts';
import type { Doubt, Kind, What } from './meaning.ts';
import type { FieldEvidence } from './meaning-evidence.ts';
import { agree, finerThan } from './meaning-kin.ts';
import type { TextReading } from './meaning-labels.ts';
import { isDialList, isYesOrNo, readExamples, readOptionList } from './meaning-options.ts';
import { asksConsent } from './meaning-words.ts';

/** What a field asks for, or why nobody can say. */
export type Asked =
  | { readonly what: What; readonly kind?: Kind | undefined; readonly by: TextReading | undefined }
  | { readonly doubt: Doubt };

export const whatOf = (asked: Asked | undefined): What | undefined => (asked && 'what' in asked ? asked.what : undefined);

const tokens: ReadonlySet<string> = new Set<What>([
  ...(['name', 'honorific-prefix', 'given-name', 'additional-name', 'family-name', 'honorific-suffix', 'nickname'] as const),
  ...(['organization', 'organization-title', 'email', 'url', 'sex', 'bday', 'bday-day', 'bday-month', 'bday-year'] as const),
  ...([
    'tel',
    'tel-country-code',
    'tel-national',
    'tel-area-code',
    'tel-local',
    'tel-local-prefix',
    'tel-local-suffix',
    'tel-extension',
  ] as const),
  ...(['street-address', 'address-line1', 'address-line2', 'address-line3', 'address-level1', 'address-level2'] as const),
  ...(['address-level3', 'address-level4', 'postal-code', 'country', 'country-name'] as const),
]);
/** Details that a group of buttons may ask for; any other choice decides something. */
const choosable = new Set<What>([
  'role-type',
  'sex',
  'faculty-rank',
  'honorific-prefix',
  'country',
  'citizenship',
  'department',
  'organization',
  'lab',
  'organization-title',
]);
/** Details long enough for a text area. */
const long = new Set<What>([
  'reason',
  'street-address',
  'address-line1',
  'project-title',
  'cost-center',
  'organization',
  'department',
  'lab',
]);
const titles = new Set<What>(['organization-title', 'role-type', 'faculty-rank', 'honorific-prefix']);

/** The detail that the field's own words, options and type ask for. Labels come before hints, hints before names, and a conflict is a refusal. */
export function decideWhat(evidence: FieldEvidence): Asked {
  const { field } = evidence;
  if (field.control === 'checkbox')
    return { doubt: field.labels.some(({ text }) => asksConsent(text)) ? 'never-filled' : 'decides-something' };
  if (isYesOrNo(field.options)) return { doubt: 'decides-something' };
  const asked = settleByOptions(field, decideByText(evidence));
  if ('doubt' in asked) return asked.doubt === 'not-understood' && asksToDescribe(evidence) ? { what: 'reason', by: undefined } : asked;
  if (isOfThing(asked, evidence)) return { doubt: 'not-understood' };
  const unit = unitOver(asked, evidence);
  if (unit) return { what: unit, by: asked.by };
  if (field.control === 'radio' && !choosable.has(asked.what)) return { doubt: 'decides-something' };
  if (field.control === 'textarea' && !(long.has(asked.what) && (asked.what === 'reason' || (asked.by?.text ?? '').split(' ').length < 7)))
    return { doubt: 'not-understood' };
  if ((field.control === 'select' || field.control === 'select2' || field.control === 'listbox') && asked.what === 'reason')
    return { doubt: 'decides-something' };
  if (field.control === 'date' && !dates.has(asked.what)) return { doubt: 'not-understood' };
  if (field.control === 'number' && !numeric.has(asked.what)) return { doubt: 'not-understood' };
  return asked;
}

/** "Title" under "Course information" is the course's. */
function isOfThing({ by }: Asked & { readonly by?: TextReading | undefined }, { over }: FieldEvidence): boolean {
  return over?.against === 'thing' && over.people.length === 0 && by !== undefined && general.test(by.text.trim());
}
/** "Name" under "Project details" is the project's, and "Name" under "Institution" the institution's. */
function unitOver(
  { by, what }: Asked & { readonly what: What; readonly by: TextReading | undefined },
  { over }: FieldEvidence,
): What | undefined {
  if (!over?.what || over.people.length > 0 || over.weak || !by || over.text.split(' ').length > 4) return undefined;
  const isProject = over.what === 'project-title' || (over.what === 'reason' && /\bproject\b/i.test(over.because));
  if (isProject) return (what === 'name' || what === 'organization-title') && bareName.test(by.text.trim()) ? 'project-title' : undefined;
  return what === 'name' && /^name:?$/i.test(by.text.trim()) && named.has(over.what) ? over.what : undefined;
}
const bareName = /^(?:name|title):?$/i;
const named = new Set<What>(['organization', 'department', 'lab']);

const general =
  /^(?:title|id|number|type|status|role|author|url|link|website|code|level|position|expiration date|expiry date|start date|end date)\b:?$/i;

const examplesIn = (hints: readonly TextReading[]): What | undefined => (hints[0] ? readExamples(hints[0].text) : undefined);

/** A large box that asks to tell about the work at hand, in whatever words. */
function asksToDescribe({ field, named, near, hints }: FieldEvidence): boolean {
  if (field.control !== 'textarea') return false;
  const [label] = named.length > 0 ? named : near.length > 0 ? near : hints;
  if (label === undefined || label.against !== undefined || ofSomethingElse.test(label.text)) return false;
  return purposes.test(label.text) || (tells.test(label.text) && works.test(label.text));
}
const purposes = /\b(?:objectives?|abstract|motivation|goals?|rationale|purpose|justif\w+|usage model|aims?|why)\b/i;
const tells = /\b(?:describe|description|descriptions|summary|summarize|overview|outline|explain|outcomes?|details? of|tell us)\b/i;
const works =
  /\b(?:projects?|research|work|stud(?:y|ies)|use|usage|needs?|requests?|requested|proposals?|activit(?:y|ies)|science|scientific|visit|training|course|reservation|benefits?|workload|computations?|computational|analys[ei]s|plans?|procedures?)\b/i;
const ofSomethingElse =
  /\b(?:yourself|bio|biography|skills?|problem|issue|error|bug|product|item|equipment|experience|company|business|sample|specimen|data|file|image|incident|symptoms?|comments?|event|role|position|meta)\b/i;

const dates = new Set<What>(['start-date', 'end-date', 'bday']);
const numeric = new Set<What>([
  'tel',
  'tel-country-code',
  'tel-area-code',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'postal-code',
  'university-id',
  'bday-day',
  'bday-month',
  'bday-year',
  'cost-center',
  'purchase-order',
  'institution-id',
]);

const loginName = /^(?:account|login|user|username|userid|user_id|loginid)$/i;

function decideByText(evidence: FieldEvidence): Asked {
  const { field, named, near, hints, coded } = evidence;
  const declared = declaredBy(field.autocomplete);
  if (declared === 'never' && field.control !== 'email' && !named.some((label) => label.what === 'email')) return { doubt: 'never-filled' };
  const typed: What | undefined = field.control === 'email' ? 'email' : field.control === 'url' ? 'url' : undefined;
  const labels = named.length > 0 ? named : near;
  const saidBy = strongest(labels);
  const hinted = strongest(hints);
  const code = strongest(coded);

  if (labels.some((label) => label.against === 'never')) return { doubt: 'never-filled' };
  const told = declared && declared !== 'never' ? declared : undefined;
  if (saidBy && !saidBy.weak) {
    if (told && labels === near && !agree(told, saidBy.what)) return { what: told, by: undefined };
    if (saidBy.what === 'tel' && coded.some((other) => loginName.test(other.text))) return { doubt: 'never-filled' };
    if (
      field.control === 'text' &&
      /^(?:select|search|choose|find)\b/i.test(saidBy.text) &&
      coded.some((other) => /(?:search|query|filter)$/i.test(other.text))
    )
      return { doubt: 'never-filled' };
    const isRival = (what: What | undefined): boolean => what !== undefined && !agree(what, saidBy.what);
    const rival = isRival(told) ? told : isRival(typed) ? typed : undefined;
    if (rival && rival !== hinted?.what && rival !== code?.what)
      return rival === typed || told ? { doubt: 'label-conflict' } : asked(saidBy);
    if (rival) return asked({ ...saidBy, what: rival });
    return asked(refine(saidBy, hinted, code));
  }
  if (labels.some((label) => label.against !== undefined))
    return { doubt: labels.some((label) => label.against === 'conflict') ? 'label-conflict' : 'not-understood' };
  if (told) return { what: told, by: undefined };
  if (typed) return { what: typed, by: saidBy ?? hinted };
  const weak = saidBy;
  const better = [hinted, code].find((other) => other !== undefined && !other.weak);
  if (hints.some((hint) => hint.against === 'never')) return { doubt: 'never-filled' };
  if (better && hints.every((hint) => hint.against === undefined)) {
    if (better === code && coded.some((other) => other.against === 'never')) return { doubt: 'never-filled' };
    if (!(better === code && labels.some(isSentence))) return asked(better);
  }
  if (weak) return coded.some((other) => other.against === 'never') ? { doubt: 'never-filled' } : asked(weak);
  if (coded.some((other) => other.against === 'never')) return { doubt: 'never-filled' };
  const guess = labels.length === 0 ? (hinted ?? code) : undefined;
  if (guess) return asked(guess);
  const listed = examplesIn(hints);
  if (listed && labels.every((label) => label.against === undefined)) return { what: listed, by: hints[0] };
  if (field.control === 'tel' && labels.length === 0 && hints.length === 0) return { doubt: 'no-label' };
  return { doubt: labels.length === 0 && hints.length === 0 ? 'no-label' : 'not-understood' };
}

/** A question, or long: what it asks for is in its words, not in the name that a programmer gave to its answer. */
const isSentence = ({ text }: TextReading): boolean =>
  text.split(' ').length > 8 || /^(?:what|how|why|which|where|do|does|is|are)\b.* /i.test(text);

const asked = (by: TextReading): Asked => (by.what ? { what: by.what, kind: by.kind, by } : { doubt: 'not-understood' });

type Said = TextReading & { readonly what: What };

/** The first text that names a detail outright, else the first that hints at one. */
function strongest(texts: readonly TextReading[]): Said | undefined {
  let hint: Said | undefined;
  for (const text of texts) {
    if (text.what === undefined || text.against !== undefined) continue;
    if (!text.weak) return text as Said;
    hint ??= text as Said;
  }
  return hint;
}

/** A general word made particular by another: an "address" whose name says line 2. */
function refine(said: Said, hinted: Said | undefined, code: Said | undefined): Said {
  const finer = finerThan[said.what];
  if (!finer) return said;
  // A number with an extension is an example of a number, not a question for the extension.
  const isFiner = (text: Said | undefined): text is Said =>
    text !== undefined && !text.weak && finer.includes(text.what) && !(said.what === 'tel' && /\d{3}/.test(text.text));
  const other = isFiner(hinted) ? hinted : isFiner(code) ? code : undefined;
  return other ? { ...said, what: other.what } : said;
}

/** The detail that a valid `autocomplete` names; "off" and "on" say nothing, logins and cards are never ours. */
function declaredBy(autocomplete: string): What | 'never' | undefined {
  if (!autocomplete) return undefined;
  const token =
    autocomplete
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== 'webauthn')
      .at(-1) ?? '';
  if (tokens.has(token)) return token as What;
  if (/^(?:cc-|username|current-password|new-password|one-time-code|transaction-|language|impp|photo)/.test(token)) return 'never';
  return undefined;
}

/** Details that a label may name where its list is one of something else. */
const roomy = new Set<What>([...titles, 'lab', 'organization', 'address-level2', 'address-level1']);

/** Options say more than a label where the label is general ("Title", "Position", "Status") or missing. */
function settleByOptions(field: FieldQuestion, asked: Asked): Asked {
  if (field.options.length === 0) return asked;
  if ('doubt' in asked) {
    if (asked.doubt !== 'no-label') return asked;
    const listed = readOptionList(field.options);
    return listed && listed !== 'bday-month' && listed !== 'country' ? { what: listed, by: undefined } : asked;
  }
  if (asked.what === 'role-type' && (asked.by?.weak || field.control === 'radio')) {
    const listed = readOptionList(field.options);
    if (listed === undefined || !titles.has(listed)) return { doubt: 'decides-something' };
  }
  if (asked.what === 'country' || asked.what === 'tel-country-code') {
    if (
      isDialList(field.options) &&
      asked.what === 'country' &&
      /phone|mobile|tel|dial|calling/i.test(`${field.label} ${field.name} ${field.id}`)
    )
      return { ...asked, what: 'tel-country-code' };
    return asked;
  }
  if (!roomy.has(asked.what)) return asked;
  const listed = readOptionList(field.options);
  if (titles.has(asked.what) && listed && titles.has(listed)) return { ...asked, what: listed };
  if (asked.what === 'lab' && listed === 'role-type') return { ...asked, what: 'role-type' };
  if (asked.what === 'organization' && listed === 'role-type') return { ...asked, what: 'role-type' };
  if (listed === 'address-level1' && asked.what === 'address-level2') return { ...asked, what: listed };
  if (listed === 'country' && asked.what === 'address-level1') return { ...asked, what: listed };
  return asked;
}
