import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineStore } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';
import { bringFate } from './mortal.ts';
import { runs } from './runs.ts';
import { type Model, type Notes, storeCommands } from './store-commands.ts';

describe('a store whose pages and workers die at any moment, and whose disk fills up', () => {
  let undo = () => {};
  beforeAll(() => {
    undo = bringFate();
  });
  afterAll(() => undo());

  it('holds the old value or the new one, loses nothing that was acknowledged, and keeps nothing that was to be forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(storeCommands, { maxCommands: 12 }), async (commands) => {
        await fakeBrowser.storage.local.clear();
        const setup = () => ({
          model: { whole: new Set(['[]']), kept: [], count: 0 } as Model,
          real: defineStore<Notes>({ key: 'local:notes', version: 1, schema: z.array(z.string()), fallback: [] }),
        });
        await fc.asyncModelRun(setup, commands);
      }),
      runs(150),
    );
  });
});
