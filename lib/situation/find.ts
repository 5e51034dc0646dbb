import { departments } from '@/lib/guide/departments.ts';
import { places } from '@/lib/guide/places.ts';
import type { Department, Place } from '@/lib/guide/schema.ts';

type Named = { readonly name: string; readonly short: readonly string[]; readonly formerly: readonly string[] };

/** Places whose name, short form or old name fits what was typed, best first; all of them for an empty text. */
export function findPlace(text: string): readonly Place[] {
  return find(Object.values<Place>(places), text);
}

/**
 * Departments that fit what was typed, best first. A whole title is understood too: "HMS Professor of Surgery at MGH" finds the
 * hospital department, and naming an affiliate beside a Quad department still finds the department.
 */
export function findDepartment(text: string): readonly Department[] {
  const all = Object.values<Department>(departments);
  const typed = find(all, text);
  if (typed.length > 0) return typed;
  const spelled = words(text);
  const named = all
    .filter((department) => namesOf(department).some((name) => contains(spelled, words(name))))
    .sort((a, b) => longestName(b, spelled) - longestName(a, spelled));
  // "Emergency Medicine" also contains "Medicine": a name inside a longer one that fits is not meant.
  return named.filter((one) => !named.some((other) => other !== one && contains(words(other.name), words(one.name))));
}

function find<T extends Named>(all: readonly T[], text: string): readonly T[] {
  const typed = words(text).join(' ');
  if (typed === '') return all;
  return all
    .map((one) => ({ one, rank: Math.min(...namesOf(one).map((name) => rankOf(words(name).join(' '), typed))) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** The whole name before its start, its start before the start of a later word. Letters in the middle of a word do not count. */
function rankOf(name: string, typed: string): number {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) ? 2 : Number.POSITIVE_INFINITY;
}

function namesOf({ name, short, formerly }: Named): readonly string[] {
  return [name, ...short, ...formerly];
}

function longestName(department: Named, spelled: readonly string[]): number {
  return Math.max(
    ...namesOf(department)
      .filter((name) => contains(spelled, words(name)))
      .map((name) => name.length),
  );
}

function contains(text: readonly string[], part: readonly string[]): boolean {
  return ` ${text.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Lower case, without accents, apostrophes and punctuation: people type "boston childrens". */
function words(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
