import type { MailTemplate, Slot } from '@/lib/guide/schema.ts';

export type Draft = { readonly subject: string; readonly body: string; readonly missing: readonly Slot[] };
export type SlotValues = { readonly [S in Slot]?: string };

const slotPattern = /\[([a-z-]+)\]/g;

/**
 * A template with what is known put in. What is not known is left as "…", for the writer to complete, and named in `missing`; a line
 * that starts with `? ` is left out instead. Give `huid` only when the user ticked it.
 */
export function draftMail(template: MailTemplate, view: 'me' | 'sponsor', values: SlotValues): Draft {
  const text = (value: string) => value.replace(slotPattern, (_, slot: Slot) => values[slot] || '…');
  const lines = template.body[view].split('\n').filter((line) => !line.startsWith('? ') || slotsOf(line).every((slot) => values[slot]));
  const kept = lines.map((line) => line.replace(/^\? /, ''));
  const missing = [...new Set([template.subject[view], ...kept].flatMap(slotsOf))].filter((slot) => !values[slot]);
  return { subject: text(template.subject[view]), body: kept.map(text).join('\n'), missing };
}

export function slotsOf(text: string): readonly Slot[] {
  return [...text.matchAll(slotPattern)].map(([, slot]) => slot as Slot);
}
