import type { What } from './meaning.ts';

/** Details that make a general one particular. */
export const finerThan: { readonly [W in What]?: readonly What[] } = {
  name: ['given-name', 'family-name', 'additional-name'],
  'street-address': ['address-line2', 'address-line3', 'address-line1'],
  bday: ['bday-day', 'bday-month', 'bday-year'],
  tel: ['tel-area-code', 'tel-extension', 'tel-local-prefix', 'tel-local-suffix'],
};

const streets = new Set<What>(['street-address', 'address-line1', 'address-line2', 'address-line3']);
const names = new Set<What>(['name', 'given-name', 'family-name', 'additional-name', 'nickname']);

/** Whether what the page declares and what its label says can both be true. */
export function agree(declared: What, said: What): boolean {
  if (declared === said) return true;
  const start = (what: What): string => what.replace(/-.*/, '');
  if (start(declared) === start(said) && /^(?:tel|bday|country)/.test(said)) return true;
  if (streets.has(declared) && streets.has(said)) return true;
  return names.has(declared) && names.has(said) && (declared === 'name' || said === 'name');
}
