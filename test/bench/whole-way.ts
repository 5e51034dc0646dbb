import { orderRows } from '@/lib/fill/confirm.ts';
import { understandFields } from '@/lib/fill/meaning.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { serveForm } from '@/lib/page/serve-form.ts';
import { person } from '@/test/fill/make.ts';
import { usualDetails, usualPi } from './usual-form.ts';

const people = [person('me', ['self'], usualDetails), person('pi', ['pi'], usualPi)];
const now = () => performance.now();

/** When the page heard of the first and of the last value, and in how many turns of its thread the values came: frames, timers and promises run between two. */
function listen() {
  const heard: number[] = [];
  const turns = new Set<number>();
  const hear = () => {
    heard.push(now());
    // Runs as soon as the writing lets go of the thread, were it only for a moment.
    queueMicrotask(() => turns.add(heard.length));
  };
  for (const type of ['input', 'change']) document.addEventListener(type, hear, true);
  return () => {
    for (const type of ['input', 'change']) document.removeEventListener(type, hear, true);
    return { first: heard[0] ?? 0, loop: (heard.at(-1) ?? 0) - (heard[0] ?? 0), turns: turns.size };
  };
}

/** The whole way of a fill in one page: read, understand, plan, check and write, without the messages between page and background. Times in milliseconds. */
async function fillWholly() {
  const form = serveForm(document, new AbortController().signal, () => undefined);
  const start = now();
  const { fields } = form.read();
  const understandings = understandFields(fields);
  const plan = planFill({
    formId: 'o2-form',
    fields,
    understandings,
    people,
    birthDates: {},
    cast: { pi: 'pi', sponsor: 'pi' },
    rule: { asksAbout: 'self' },
    today: '2026-11-22',
  });
  const keys = plan.rows.map(({ key }) => key);
  const planned = now();
  const end = listen();
  const { origin, pathname } = location;
  const order = { id: crypto.randomUUID(), origin, pathname, query: {}, expires: Date.now() + 60_000, rows: orderRows(plan, keys, []) };
  const outcomes = await form.write(order);
  const done = now();
  const { loop, first, turns } = end();
  return {
    plan: planned - start,
    check: first - planned,
    loop,
    turns,
    /** From the click to the last value in the page. */
    filling: first + loop - start,
    /** The moment that the page is given to take a value back, and the second look. */
    settle: done - first - loop,
    filled: outcomes.filter(({ result }) => result === 'filled').length,
  };
}

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The same values by a bare loop. */
function writeBarely(): number {
  const values = Array.from(document.querySelectorAll<Box>('input,select,textarea'), (box) => ({ box, value: box.value }));
  for (const { box } of values) box.value = '';
  const start = now();
  for (const { box, value } of values) {
    if (!value) continue;
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return now() - start;
}

Object.assign(globalThis, { fillWholly, writeBarely });
