import type { Whose } from '@/lib/guide/ids.ts';
import type { FieldEvidence, Reader } from './meaning-evidence.ts';
import type { TextReading } from './meaning-labels.ts';
import { mainText } from './meaning-text.ts';
import { wordsOfText } from './meaning-words.ts';
import { asSpoken, says, spokenOf } from './words.ts';
import { detailWords, formWords, ownWords, type Person, requesterWords } from './words-whose.ts';

/** Whom a form asks about, as far as its rule in the guide knows. */
export type FormRule = {
  /** Whom fields without any person word are about: `guest` on a form that a sponsor files for one. */
  readonly about?: Whose;
  /** Words of this form's headings, lower-case, and whom the fields under them are about. */
  readonly sections?: Readonly<Record<string, Whose>>;
};

export type Asker = { readonly whose: Whose; readonly why?: string } | 'two-people';

/** What the whole form says about its people, needed before any single field can be judged. */
export type Cast = {
  /** Someone asks for somebody else's account: "user" is then not the one who fills in the form. */
  readonly hasRequester: boolean;
  /** Somebody answers for the account, so the guest fills in the form. */
  readonly hasHost: boolean;
};

const requesters = /* @__PURE__ */ asSpoken(requesterWords);
const forms = /* @__PURE__ */ asSpoken(formWords);
const details = /* @__PURE__ */ asSpoken(detailWords);
const own = /* @__PURE__ */ asSpoken(ownWords);

export function readCast(all: readonly FieldEvidence[]): Cast {
  let hasRequester = false;
  let hasHost = false;
  const sections = new Set<string>();
  for (const { named, near, coded, field } of all) {
    for (const texts of [named, near, coded]) {
      for (const { people, text } of texts) {
        if (people.length === 0) continue;
        if (people.includes('sponsor')) hasHost = true;
        if (texts !== coded && people.includes('self') && asksRequester(text)) hasRequester = true;
      }
    }
    if (field.sections[0]) sections.add(field.sections[0]);
  }
  for (const section of sections) if (asksRequester(section)) hasRequester = true;
  if (all.some(({ field }) => field.sections.some(isSentFor))) hasRequester = true;
  return { hasRequester, hasHost };
}

const asksRequester = (text: string): boolean => says(spokenOf(text), requesters);

/** Whom one field asks about: its label's words, then its name's, then the heading over it. Undefined where none of them says. */
export function decideWhose(evidence: FieldEvidence, cast: Cast, rule: FormRule | undefined, reader: Reader): Asker | undefined {
  const { label } = evidence.field;
  // "Requested for" is somebody else on most forms; the guide knows on which ones it is the user.
  const ruledByLabel = rule?.sections?.[label.toLowerCase()];
  if (ruledByLabel) return { whose: ruledByLabel, why: label };
  const said = askerIn(evidence.named, false, cast) ?? askerIn(evidence.near, false, cast) ?? askerIn(evidence.hints, false, cast);
  const asker = said ?? askerIn(evidence.coded, true, cast);
  if (asker) return asker;
  for (const section of evidence.field.sections) {
    const ruled = rule?.sections?.[section.toLowerCase()];
    if (ruled) return { whose: ruled, why: section };
    const heading = readSection(section, cast, rule, reader);
    if (heading === 'two-people') return heading;
    if (heading) return { whose: heading, why: section };
  }
  // "User" says who only where no heading knows better.
  const user = [...evidence.named, ...evidence.near].find(({ people }) => people.includes('user'));
  return user && { whose: 'self', why: user.text };
}

/** Whom the first of the texts that names anybody names. A name that says "user" or "my" says so of anything: it is no reason. */
function askerIn(texts: readonly TextReading[], isCoded: boolean, cast: Cast): Asker | undefined {
  for (const { people, text } of texts) {
    if (people.length === 0) continue;
    const [person, second] = others(people, cast);
    if (second) return 'two-people';
    if (person) return { whose: person, why: text };
    if (!isCoded && people.includes('self')) return { whose: 'self', why: text };
  }
  return undefined;
}

const nobody: readonly Whose[] = [];

/** Everybody but the one who fills in the form. */
function others(people: readonly Person[], cast: Cast): readonly Whose[] {
  if (people.length === 0) return nobody;
  const found = new Set<Whose>();
  for (const person of people) {
    if (person === 'user') {
      if (cast.hasRequester) found.add('guest');
    } else if (person !== 'self') found.add(person);
  }
  return [...found];
}

/** "Create a new user", "Request new guest": whoever does that is not the one whom it is about. */
const sendsFor =
  /^(?:add|create|invite|pre-?register|on-?board|off-?board|remove|delete|deactivate|terminate|request|enter|edit|update|manage)\b(?: an?| the| your| new| another| additional| existing| external){0,3} (?:user|guest|visitor|member|employee|person|affiliate|researcher|intern|trainee|student|contractor|collaborator)s?\b|\b(?:employee|staff|contractor|intern|guest|visitor) (?:on|off)-?boarding\b|\b(?:new|departing) (?:hire|starter|employee)\b|\bstarter\b.*\bleaver\b/i;

const isSentFor = (section: string): boolean => sendsFor.test(section) && !/\baccounts?\b/i.test(section);

const forAnother =
  /\b(?:add|adding|create|creating|invite|new|remove|delete|deactivate|register|sponsor)\b[^.]{0,20}\b(?:user|guest|visitor|member|employee|person|affiliate)s?\b/i;

/** Whom a heading puts its fields under: nobody, when it names a topic or the form itself. */
function readSection(section: string, cast: Cast, rule: FormRule | undefined, reader: Reader): Whose | 'two-people' | undefined {
  const { people } = reader.label(section);
  const named = others(people, cast);
  if (named.length === 0 && !people.includes('self') && asksWho.test(section)) return 'other';
  const spoken = spokenOf(section);
  if (rule?.about === undefined && isSentFor(section) && named.length < 2) return 'guest';
  if (says(spoken, forms)) {
    if (named.length === 1 && named[0] !== 'guest' && says(spoken, details)) return named[0];
    // Where the guide knows whom the form is about, its own title ("New user request form") does not say otherwise.
    if (
      rule?.about === undefined &&
      !cast.hasHost &&
      !cast.hasRequester &&
      (forAnother.test(section) || (named.includes('guest') && named.length === 1))
    )
      return 'guest';
    return undefined;
  }
  if (named.length > 1) return subjectOf(section, cast, reader) ?? ruledFor(section, named, rule) ?? 'two-people';
  const [person] = named;
  if (person) return isPersonHeading(section) ? person : undefined;
  return people.length > 0 || says(spoken, own) ? (inBrackets(section, cast, reader) ?? 'self') : undefined;
}

/** "Who will maintain the app?": somebody, and nobody whom we know. */
const asksWho = /^who(?:m|se)?\b(?! (?:are|am) (?:you|i)\b)/i;

const verbs: readonly (readonly [RegExp, Whose])[] = [
  [/^who (?:sponsors|hosts|invites|is sponsoring|is hosting)\b/i, 'sponsor'],
  [/^who supervises\b/i, 'supervisor'],
];

/** Of two people in a heading, the one whom it is about: "Who sponsors the guest?", "Sponsor of the guest". */
function subjectOf(section: string, cast: Cast, reader: Reader): Whose | undefined {
  const verb = verbs.find(([words]) => words.test(section.trim()));
  if (verb) return verb[1];
  const [head, ...rest] = section.split(/\b(?:of|for) (?:the|this|your|a)\b/i);
  const [person, second] = rest.length === 1 ? others(reader.label(head ?? '').people, cast) : [];
  return second === undefined ? person : undefined;
}

/** Two words for one office: all people whom the heading names are, on this form, the same one. */
function ruledFor(section: string, named: readonly Whose[], rule: FormRule | undefined): Whose | undefined {
  const text = ` ${section.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = Object.entries(rule?.sections ?? {}).filter(([words]) => text.includes(` ${words} `));
  const [whose, second] = new Set(found.map(([, each]) => each));
  return second === undefined && found.length >= named.length ? whose : undefined;
}

/** "Your details (sponsor)": in what capacity "you" are asked. */
function inBrackets(section: string, cast: Cast, reader: Reader): Whose | undefined {
  const inside = /\(([^)]+)\)/.exec(section)?.[1];
  const [person, second] = inside === undefined ? [] : others(reader.label(inside).people, cast);
  return second === undefined ? person : undefined;
}

/** "Sponsor information" heads a person's fields; "Sponsor approval process and billing of grants" does not. */
function isPersonHeading(section: string): boolean {
  const words = wordsOfText(mainText(section));
  const strange = words.filter((word) => word.sense === undefined).length;
  return strange <= 2 && words.length <= 12 && !words.some(({ sense }) => sense?.is === 'thing' || sense?.is === 'never');
}
