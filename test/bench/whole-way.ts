import { orderRows } from '@/lib/fill/confirm.ts';
import { understandFields } from '@/lib/fill/meaning.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { serveForm } from '@/lib/page/serve-form.ts';
import { person, zoe } from '@/test/fill/make.ts';

const pi = person('pi', ['pi'], { 'given-name': 'Ada', 'family-name': 'Practice', 'work-email': 'ada.practice@hospital.example' });

/** The whole way of a fill in one page: read, understand, plan and write, without the messages between page and background. Times in milliseconds. */
async function fillWholly() {
  const signal = new AbortController().signal;
  const form = serveForm(document, signal, () => undefined);
  const start = performance.now();
  const { fields } = form.read();
  const understandings = understandFields(fields);
  const people = [zoe, pi];
  const rule = { asksAbout: 'self' } as const;
  const plan = planFill({
    formId: 'o2-form',
    fields,
    understandings,
    people,
    birthDates: {},
    cast: { pi: 'pi', sponsor: 'pi' },
    rule,
    today: '2026-11-22',
  });
  const rows = orderRows(
    plan,
    plan.rows.map(({ key }) => key),
  );
  const planned = performance.now();
  const { origin, pathname } = location;
  const outcomes = await form.write({ id: crypto.randomUUID(), origin, pathname, query: {}, expires: Date.now() + 60_000, rows });
  const end = performance.now();
  return {
    plan: planned - start,
    write: end - planned,
    whole: end - start,
    filled: outcomes.filter(({ result }) => result === 'filled').length,
  };
}

/** The same values by a bare loop. */
function writeBarely(): number {
  const values = Array.from(document.querySelectorAll('input'), (input) => ({ input, value: input.value }));
  for (const { input } of values) input.value = '';
  const start = performance.now();
  for (const { input, value } of values) {
    if (!value) continue;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return performance.now() - start;
}

Object.assign(globalThis, { fillWholly, writeBarely });
