import type { Person } from './person.ts';

type Details = Person['details'];

/** The legal name in the order of the forms, without titles; empty when nothing is known. */
export function fullName(details: Details): string {
  return joined(details['given-name'], details['additional-name'], details['family-name'], details['honorific-suffix']);
}

/** What to call somebody in a list or on a button; empty when not even an address is known. */
export function displayName({ details }: Person): string {
  const everyday = joined(details['preferred-name'] ?? details['given-name'], details['family-name']);
  return everyday || (details['work-email'] ?? details['hms-email'] ?? details['personal-email'] ?? details['net-id'] ?? '');
}

/**
 * Given and family name from one text, only when that is certain: `Family, Given`, as forms print it. Two words say
 * nothing about their order, three nothing about where the family name begins.
 */
export function splitName(text: string): { readonly given: string; readonly family: string } | undefined {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? { given, family } : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
