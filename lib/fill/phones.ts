import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Hinted, hintsOf } from './hints.ts';
import type { What } from './meaning.ts';

const shapeOf = (text: string) => text.replace(/[\dx#_]/gi, 'd');

/** Ways to write a whole number, the page's own first when it shows one; national where a box of its own takes the country code. */
function wholeNumber(national: string, international: string, digits: string, isAmerican: boolean, field: Hinted): readonly string[] {
  const dashed = digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  const ways = isAmerican
    ? [national, dashed, dashed.replaceAll('-', '.'), dashed.replaceAll('-', ' '), digits, international, international.replace(/ /g, '')]
    : [international, international.replace(/ /g, '')];
  const shown = hintsOf(field).map(shapeOf);
  const asShown = [...ways].sort((a, b) => b.length - a.length).find((way) => shown.some((shape) => shape.includes(shapeOf(way))));
  return asShown === undefined ? ways : [asShown, ...ways];
}

/**
 * Spellings of a phone number or of its part. `e164` as saved; empty when it cannot be split that way.
 * Area code, prefix and suffix exist only where the numbering plan is +1.
 */
export function phoneSpellings(e164: string, what: What, field: Hinted, hasCodeBox: boolean): readonly string[] {
  const phone = parsePhoneNumberFromString(e164);
  if (phone === undefined) return [];
  const digits: string = phone.nationalNumber;
  const plan = phone.countryCallingCode;
  const split = plan === '1' && digits.length === 10;
  const [area, prefix, suffix] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  switch (what) {
    case 'tel':
      if (!hasCodeBox) return wholeNumber(phone.formatNational(), phone.formatInternational(), digits, plan === '1', field);
      return [phone.formatNational(), digits];
    case 'tel-national':
      return [phone.formatNational(), digits];
    case 'tel-country-code':
      return [`+${plan}`, plan];
    case 'tel-area-code':
      return split ? [area] : [];
    case 'tel-local':
      return split ? [`${prefix}-${suffix}`, `${prefix}${suffix}`] : [];
    case 'tel-local-prefix':
      return split ? [prefix] : [];
    case 'tel-local-suffix':
      return split ? [suffix] : [];
    default:
      return [];
  }
}

/** Names that an option for the country of this number may have: `United States (+1)` is declared, not resembled. */
export function codeOptionNames(e164: string): readonly string[] {
  const phone = parsePhoneNumberFromString(e164);
  if (phone === undefined) return [];
  const code = `+${phone.countryCallingCode}`;
  const country = phone.country ?? (phone.countryCallingCode === '1' ? 'US' : undefined);
  if (country === undefined) return [code];
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  return [
    code,
    ...[name, country].flatMap((text) => [`${text} (${code})`, `${text} ${code}`, `${code} ${text}`, `${code} (${text})`]),
    name,
  ];
}
