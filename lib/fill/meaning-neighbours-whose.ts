import type { Whose } from '@/lib/guide/ids.ts';
import type { FieldQuestion } from './field.ts';
import type { What } from './meaning.ts';
import type { FieldEvidence } from './meaning-evidence.ts';
import { type Asked, whatOf } from './meaning-what.ts';
import type { Asker, FormRule } from './meaning-whose.ts';
import { wordsOfName } from './meaning-words.ts';

/** What only the fields around a field can tell about whom it asks, where neither its own words nor the heading over it say so. */
export function settlePeople(
  all: readonly FieldEvidence[],
  asked: readonly Asked[],
  askers: readonly (Asker | undefined)[],
  rule: FormRule | undefined,
): Asker[] {
  const settled = [...askers];
  settleRows(all, settled);
  settleStems(all, asked, settled);
  if (rule === undefined) {
    settleSubject(asked, settled);
    settleRepeated(all, asked, settled);
  }
  return settled.map((asker) => asker ?? { whose: rule?.about ?? 'self' });
}

const isSomebody = (asker: Asker | undefined): asker is Exclude<Asker, 'two-people'> =>
  asker !== undefined && asker !== 'two-people' && asker.whose !== 'self';
const isTogether = (one: FieldQuestion, other: FieldQuestion): boolean => one.form === other.form && one.sections[0] === other.sections[0];

/** One label before a row of boxes that say no more than "First name" inside names the person of them all. */
function settleRows(all: readonly FieldEvidence[], settled: (Asker | undefined)[]): void {
  for (let at = 1; at < all.length; at += 1) {
    const [before, here] = [all[at - 1], all[at]];
    const asker = settled[at - 1];
    if (settled[at] || !before || !here || !asker || !isTogether(before.field, here.field)) continue;
    const isBare = here.named.length === 0 && here.near.length === 0;
    if (isBare && here.hints.length > 0 === before.hints.length > 0) settled[at] = asker;
  }
}

const identifying = new Set<What>(['name', 'given-name', 'family-name', 'additional-name', 'email', 'tel', 'net-id', 'university-id']);
const personal = new Set<What>([
  ...identifying,
  ...(['honorific-prefix', 'honorific-suffix', 'nickname', 'organization', 'organization-title', 'department', 'role-type'] as const),
  ...(['institution-id', 'orcid', 'url', 'citizenship', 'faculty-rank', 'sex', 'bday'] as const),
  ...(['street-address', 'address-line1', 'address-line2', 'address-line3', 'address-level1', 'address-level2'] as const),
  ...(['postal-code', 'country'] as const),
]);

/** Boxes whose names begin alike ("vet-first-name", "vet-email") are one person's. */
function settleStems(all: readonly FieldEvidence[], asked: readonly Asked[], settled: (Asker | undefined)[]): void {
  const byStem = new Map<string, number[]>();
  const stems = all.map((evidence, at) => {
    const what = whatOf(asked[at]);
    return what && personal.has(what) ? stemOf(evidence.field) : undefined;
  });
  stems.forEach((stem, at) => {
    if (stem === undefined) return;
    const group = byStem.get(stem);
    if (group) group.push(at);
    else byStem.set(stem, [at]);
  });
  if (byStem.size < 2) return;
  for (const group of byStem.values()) {
    const people = new Set(group.flatMap((at) => (isSomebody(settled[at]) ? [settled[at].whose] : [])));
    const [whose] = people;
    if (people.size !== 1 || !whose || group.length < 2) continue;
    const why = group.map((at) => settled[at]).find(isSomebody);
    for (const at of group) settled[at] ??= why;
  }
}

/** The words of a name before those that name the detail: "vet" of "vet-first-name". */
function stemOf({ name, id }: FieldQuestion): string | undefined {
  const words = wordsOfName(name || id);
  const at = words.findIndex(({ sense }) => sense?.is === 'what');
  return at > 0 && at < 4
    ? words
        .slice(0, at)
        .map(({ text }) => text)
        .join(' ')
    : undefined;
}

/** A form that asks for nobody's name but one other person's is about that person; where it names several, what names nobody is nobody's. */
function settleSubject(asked: readonly Asked[], settled: (Asker | undefined)[]): void {
  const named = new Set<Whose>();
  let isSelfKnown = false;
  settled.forEach((asker, at) => {
    const what = whatOf(asked[at]);
    if (!what || asker === 'two-people') return;
    if (asker && asker.whose !== 'self') {
      if (identifying.has(what)) named.add(asker.whose);
      return;
    }
    if (asker && identifying.has(what)) isSelfKnown = true;
    if (asker || !personal.has(what)) return;
    if (named.size === 0 && identifying.has(what)) isSelfKnown = true;
    if (isSelfKnown || named.size === 0 || settled.some((other, ahead) => ahead > at && isOwn(other, asked[ahead]))) return;
    const [whose] = named;
    settled[at] = named.size === 1 && whose ? { whose } : 'two-people';
  });
}

const isOwn = (asker: Asker | undefined, asked: Asked | undefined): boolean =>
  asker !== undefined && asker !== 'two-people' && asker.whose === 'self' && identifying.has(whatOf(asked) ?? 'reason');

const again =
  /\b(?:confirm|confirmation|verify|repeat|re-?enter|re-?type|again|alternate|alternative|secondary|second|other|additional|2)\b/i;
/** Who asks for a second address wants to send something there: to the same person, mostly. */
const places = new Set<What>(['street-address', 'address-line1', 'postal-code', 'address-level2']);
const once = new Set<What>(['name', 'given-name', 'family-name', 'net-id', 'university-id', 'organization-title']);

/** A form asks nobody for the same name twice: the second is somebody else's, and so is what follows it. */
function settleRepeated(all: readonly FieldEvidence[], asked: readonly Asked[], settled: (Asker | undefined)[]): void {
  const met = new Map<number, Set<string>>();
  const lost = new Set<number>();
  all.forEach(({ field }, at) => {
    const what = whatOf(asked[at]);
    const asker = settled[at];
    if (!what || !personal.has(what) || asker === 'two-people' || (asker && asker.whose !== 'self')) {
      if (asker) lost.delete(field.form);
      return;
    }
    const seen = met.get(field.form) ?? new Set();
    met.set(field.form, seen);
    const kind = asked[at] && 'kind' in asked[at] ? (asked[at].kind ?? '') : '';
    const isKnown = seen.has(`${what} ${kind}`);
    const isAgain =
      isKnown &&
      once.has(what) &&
      !again.test(field.label) &&
      field.control !== 'radio' &&
      !asked.slice(at, at + 4).some((other) => places.has(whatOf(other) ?? 'reason'));
    seen.add(`${what} ${kind}`);
    if (asker) lost.delete(field.form);
    else if (isAgain || (isKnown && lost.has(field.form))) {
      lost.add(field.form);
      settled[at] = 'two-people';
    }
  });
}
