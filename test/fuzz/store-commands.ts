import fc from 'fast-check';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '@/lib/store.ts';
import { type Fate, live } from './mortal.ts';

export type Notes = readonly string[];
/** What must be true of the store so far. */
export type Model = {
  /** Every value that was ever whole, as text. */
  readonly whole: Set<string>;
  /** Damaged originals that nobody agreed to lose. */
  kept: readonly unknown[];
  /** For notes that differ. */
  count: number;
};
type Disk = { readonly notes?: unknown; readonly 'notes:previous'?: unknown; readonly 'notes:quarantine'?: readonly unknown[] };
type Edit = { readonly kind: 'add' | 'remove' | 'forget'; readonly at: number; readonly fate: Fate };
type Command = fc.AsyncCommand<Model, Store<Notes>>;

const disk = async (): Promise<Disk> => (await fakeBrowser.storage.local.get(null)) as Disk;
const text = (thing: unknown) => JSON.stringify(thing);

/** The value inside an envelope; undefined for what is none. */
function notesIn(raw: unknown): Notes | undefined {
  const { version, value } = (raw ?? { version: 1, value: [] }) as { version?: unknown; value?: unknown };
  return version === 1 && Array.isArray(value) ? (value as Notes) : undefined;
}

/** Whatever happened: the copy is a value that was whole once, and no damaged original is gone. */
function expectWhole({ whole, kept }: Model, now: Disk): void {
  const copy = now['notes:previous'];
  if (copy !== undefined) expect([...whole]).toContain(text(notesIn(copy)));
  const found = [now.notes, ...(now['notes:quarantine'] ?? [])].map(text);
  for (const original of kept) expect(found).toContain(text(original));
}

const fate: fc.Arbitrary<Fate> = fc.record(
  {
    diesAt: fc.nat(6),
    dies: fc.constantFrom('before' as const, 'after' as const),
    fullAt: fc.nat(2),
    slow: fc.nat(4),
  },
  { requiredKeys: ['dies', 'slow'] },
);

function command(name: string, detail: unknown, run: Command['run']): Command {
  return { check: () => true, run, toString: () => `${name}(${text(detail)})` };
}

/** Several pages change the notes at once. What was acknowledged is there, what failed is not, whoever died did all or nothing. */
function editAll(edits: readonly Edit[]): Command {
  return command('editAll', edits, async (model, store) => {
    const before = await disk();
    const old = notesIn(before.notes) ?? [];
    const left = [...old];
    const jobs = edits.map(({ kind, at, fate }) => {
      // Nobody else takes out the same note, or nobody could tell whether the dead one did.
      const note = kind === 'add' ? `note ${model.count++}` : (left.splice(at % Math.max(left.length, 1), 1)[0] ?? 'nothing');
      const change = (notes: Notes) => (kind === 'add' ? [...notes, note] : notes.filter((one) => one !== note));
      return { kind, note, fate, change };
    });
    const results = await Promise.all(
      jobs.map(({ kind, fate, change }) => live(fate, () => store.update(change, { forget: kind === 'forget' }))),
    );
    const after = await disk();
    const now = notesIn(after.notes);
    const applied = jobs.filter(({ kind, note }, at) => {
      const result = results[at];
      if (result !== 'died') return result?.kind === 'ok';
      return now?.includes(note) === (kind === 'add');
    });
    if (notesIn(before.notes) === undefined && now === undefined) expect(after.notes).toEqual(before.notes);
    else {
      let value: Notes = old;
      for (const { change } of applied) {
        value = change(value);
        model.whole.add(text(value));
      }
      expect(now).toEqual(value);
    }
    for (const { kind, note } of applied)
      if (kind === 'forget') expect(text([after.notes, after['notes:previous']])).not.toContain(`"${note}"`);
    expectWhole(model, after);
  });
}

function look(fate: Fate): Command {
  return command('look', fate, async (model, store) => {
    const before = await disk();
    const state = await live(fate, () => store.read());
    const after = await disk();
    expect([after.notes, after['notes:previous']]).toEqual([before.notes, before['notes:previous']]);
    if (state !== 'died') expect(state.value).toEqual(notesIn(before.notes) ?? []);
    expectWhole(model, after);
  });
}

/** Goes back to the copy: value and copy change places, or neither moves. */
function goBack(fate: Fate): Command {
  return command('goBack', fate, async (model, store) => {
    const before = await disk();
    const state = await live(fate, () => store.restorePrevious());
    const after = await disk();
    const places = (now: Disk) => [now.notes, now['notes:previous']];
    // Neither nothing nor a damaged original becomes the copy.
    const isWhole = before.notes !== undefined && notesIn(before.notes) !== undefined;
    const swapped = [before['notes:previous'], isWhole ? before.notes : before['notes:previous']];
    if (state === undefined || (state !== 'died' && state.kind === 'failed')) expect(places(after)).toEqual(places(before));
    else if (state !== 'died') expect(places(after)).toEqual(swapped);
    else expect([text(places(before)), text(swapped)]).toContain(text(places(after)));
    if (state === undefined) expect(before['notes:previous']).toBeUndefined();
    expectWhole(model, after);
  });
}

/** Something else writes over the notes: a disk error, another program. */
const damage: Command = command('damage', '', async (model) => {
  const { notes, 'notes:quarantine': quarantine = [] } = await disk();
  const safe = quarantine.map(text);
  // What nobody has read yet is lost with it, and not by the store.
  model.kept = model.kept.filter((original) => text(original) !== text(notes) || safe.includes(text(original)));
  const original = { version: 1, value: `broken ${model.count++}` };
  await fakeBrowser.storage.local.set({ notes: original });
  model.kept = [...model.kept, original];
});

function discard(fate: Fate): Command {
  return command('discard', fate, async (model, store) => {
    const before = await disk();
    const done = await live(fate, () => store.discardQuarantine());
    const after = await disk();
    const isDamaged = notesIn(before.notes) === undefined;
    const discarded = { ...before, 'notes:quarantine': undefined, ...(isDamaged && { notes: undefined }) };
    const wanted = done === 'died' ? [text(discarded), text(before)] : [text(discarded)];
    expect(wanted).toContain(text(after));
    if (text(after) === text(discarded)) model.kept = [];
    expectWhole(model, after);
  });
}

function erase(fate: Fate): Command {
  return command('erase', fate, async (model, store) => {
    const before = await disk();
    const done = await live(fate, () => store.eraseAll());
    const after = await disk();
    expect(done === 'died' ? [text({}), text(before)] : [text({})]).toContain(text(after));
    if (text(after) === '{}') model.kept = [];
  });
}

/** A newer version wrote here: this one reads it and touches nothing. */
function meetNewer(fate: Fate): Command {
  return command('meetNewer', fate, async (_model, store) => {
    const { notes } = await disk();
    await fakeBrowser.storage.local.set({ notes: { version: 2, value: ['newer'] } });
    const before = await disk();
    const works = [() => store.read(), () => store.update((all) => [...all, 'older'], { forget: true }), () => store.restorePrevious()];
    for (const work of works) await live(fate, work);
    expect(await disk()).toEqual(before);
    await fakeBrowser.storage.local.remove('notes');
    if (notes !== undefined) await fakeBrowser.storage.local.set({ notes });
  });
}

const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('add', 'add', 'remove', 'forget'), at: fc.nat(9), fate });

export const storeCommands: fc.Arbitrary<Command>[] = [
  fc.array(edit, { minLength: 1, maxLength: 4 }).map(editAll),
  fate.map(look),
  fate.map(goBack),
  fc.constant(damage),
  fate.map(discard),
  fate.map(erase),
  fate.map(meetNewer),
];
