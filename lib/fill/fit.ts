import type { FieldSnapshot } from './field.ts';

export type Misfit = 'too-long' | 'wrong-format';
/** Text that fits the field, or why none does, with what the user may copy. */
export type Fitted = { readonly text: string } | { readonly refusal: Misfit; readonly copy: string };

type Limits = Pick<FieldSnapshot, 'control' | 'maxLength' | 'pattern' | 'min' | 'max'>;

/** A page's own expression may be slow on purpose: few unbounded repeats, none of a group, no look-around, no back-reference. */
function isCheap(pattern: string): boolean {
  const bare = pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, 'c').replace(/\\[^1-9k]/g, 'c');
  const repeats = [...bare.matchAll(/[*+]|\{\d+,\}/g)];
  return pattern.length <= 200 && repeats.length <= 3 && !/\)[*+?{]/.test(bare) && !/\\[1-9k]|\(\?[=!<]/.test(bare);
}

/** As the browser's own `pattern` check. `unknown`: not an expression, or one that is not safe to run; the page script asks the browser itself. */
export function matchesPattern(pattern: string, text: string): boolean | 'unknown' {
  if (!isCheap(pattern)) return 'unknown';
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return 'unknown';
  }
}

function isOutside({ control, min = '', max = '' }: Limits, text: string): boolean {
  // No text comes before an empty one.
  if (control === 'date') return text < min || (max !== '' && text > max);
  if (control !== 'number') return false;
  const number = Number(text);
  return Number.isNaN(number) || (min !== '' && number < Number(min)) || (max !== '' && number > Number(max));
}

/** Why this text does not fit this field. */
export function misfitOf(field: Limits, text: string): Misfit | undefined {
  if (field.maxLength !== undefined && field.maxLength >= 0 && text.length > field.maxLength) return 'too-long';
  if (/[\r\n]/.test(text) && field.control !== 'textarea' && field.control !== 'editable') return 'wrong-format';
  if (field.control === 'email' && !/^[^\s@]+@[^\s@]+$/.test(text)) return 'wrong-format';
  if (field.pattern && matchesPattern(field.pattern, text) === false) return 'wrong-format';
  return isOutside(field, text) ? 'wrong-format' : undefined;
}

/** The first spelling that fits; spellings are tried in the order given and never cut. */
export function fitSpelling(field: Limits, spellings: readonly string[]): Fitted {
  const misfits = spellings.map((text) => ({ text, misfit: misfitOf(field, text) }));
  const fitting = misfits.find(({ misfit }) => misfit === undefined);
  if (fitting !== undefined) return { text: fitting.text };
  return { refusal: misfits[0]?.misfit ?? 'wrong-format', copy: spellings[0] ?? '' };
}
