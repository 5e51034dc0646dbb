import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerExtension } from '@/lib/messages/answer-extension.ts';
import { answerPages } from '@/lib/messages/answer-pages.ts';
import { requests } from '@/lib/messages/requests.ts';
import { rememberTab } from '@/lib/messages/tabs.ts';
import { readPeople, saveBirthDate, savePerson } from '@/lib/people/store.ts';
import { field } from '../fill/make.ts';
import { contents, extensionPage, extensionTypes, formPage, outsiders, pageTypes, type Sender } from './callers.ts';
import { birthDates, people } from './forms.ts';
import { runs } from './runs.ts';

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;
type Sent = { readonly tabId: number; readonly documentId: string | undefined; readonly type: string };
type Answer = { readonly res?: unknown; readonly err?: unknown } | undefined;

const listeners: Listener[] = [];
const sent: Sent[] = [];

/** As the browser does: the first who answers, answers. */
async function ask(type: unknown, data: unknown, sender: Sender): Promise<Answer> {
  const message = { id: 1, type, data, timestamp: 0 };
  return new Promise((resolve) => {
    const taken = listeners.map((listener) => listener(message, sender, resolve as (answer: unknown) => void));
    for (const each of taken) if (each instanceof Promise) void each.then(resolve as (answer: unknown) => void);
    if (!taken.some((each) => each === true || each instanceof Promise)) resolve(undefined);
  });
}

/** What is saved of somebody and stands in a text: word for word, as no chance would have it. */
const saved = [...people.flatMap(({ details }) => Object.values(details)), ...Object.values(birthDates)];
const savedIn = (thing: unknown) => saved.filter((text) => (JSON.stringify(thing) ?? '').includes(text));

const fields = [
  field('First name', { autocomplete: 'given-name' }),
  field('Email', { control: 'email' }),
  field('Harvard University ID (HUID)'),
  field('Date of birth', { control: 'date' }),
];

beforeAll(() => {
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  added.mockImplementation(((listener: Listener) => listeners.push(listener)) as never);
  answerPages();
  answerExtension();
});

beforeEach(async () => {
  sent.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  fakeBrowser.tabs.sendMessage = (async (
    tabId: number,
    { type, data }: { type: string; data: { rows: { key: string }[] } },
    to: unknown,
  ) => {
    sent.push({ tabId, documentId: (to as { documentId?: string } | undefined)?.documentId, type });
    if (type === 'readForm') return { res: { fields, sendsTo: [], fingerprint: 'same' } };
    if (type === 'writeFields') return { res: data.rows.map(({ key }) => ({ key, result: 'filled' })) };
    return { res: type === 'findVeiled' ? [] : true };
  }) as never;
  fakeBrowser.tabs.get = (async (id: number) => ({ id, active: true })) as never;
  for (const person of people) await savePerson(person);
  for (const [id, date] of Object.entries(birthDates)) await saveBirthDate(id, date);
});

const reportForm = () =>
  rememberTab({
    tabId: 1,
    documentId: 'document',
    url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
    recognition: { kind: 'known', pageId: 'ppms-registration', form: { id: 'ppms-registration', state: 'unverified' } },
    fillable: 1,
  });

describe('whatever is sent', () => {
  it('the practice works: the extension’s own page gets a plan with values, and a form’s script gets its card', async () => {
    await reportForm();
    const plan = await ask('previewFill', { tabId: 1, from: 'panel' }, extensionPage());
    expect(savedIn(plan)).toEqual(expect.arrayContaining(['11111111', 'Quillon@work.example', '1961-03-01']));
    const seen = { kind: 'known', pageId: 'ppms-registration', form: { id: 'ppms-registration', state: 'unverified' } };
    expect(await ask('pageSeen', { href: formPage().url, recognition: seen }, formPage())).toMatchObject({ res: { fillable: 2 } });
    expect(await ask('fillEveryday', undefined, formPage())).toMatchObject({ res: { kind: 'ok', filled: 2 } });
  });

  const types = fc.oneof(
    fc.constantFrom(...pageTypes, ...extensionTypes),
    fc.constantFrom('constructor', '__proto__', 'toString', 'readForm', 'writeFields', 'stillHere', '', undefined, 7),
  );

  it('no answer to anybody but the extension’s own pages holds anything of a person, and what is theirs to ask is refused to all others', async () => {
    await fc.assert(
      fc.asyncProperty(types, contents, outsiders, async (type, data, sender) => {
        await reportForm();
        sent.length = 0;
        const answer = await ask(type, data, sender);
        expect(savedIn(answer)).toEqual([]);
        if (extensionTypes.some((own) => own === type))
          expect([answer?.res, JSON.stringify(answer?.err)]).toEqual([undefined, expect.anything()]);
        // What every object has under such a name is no answer of ours: at most the question comes back.
        if (![...pageTypes, ...extensionTypes].some((own) => own === type)) expect(sent).toEqual([]);
      }),
      runs(200),
    );
  });

  it('a page script makes the background speak to its own document, and to no other', async () => {
    await fc.assert(
      fc.asyncProperty(types, contents, outsiders, async (type, data, sender) => {
        await reportForm();
        sent.length = 0;
        await ask(type, data, sender);
        const own = { tabId: (sender.tab as { id?: number } | undefined)?.id, documentId: sender.documentId };
        for (const { tabId, documentId } of sent) expect({ tabId, documentId }).toEqual(own);
        expect(sent.map((one) => one.type)).not.toContain('undoFill');
      }),
      runs(100),
    );
  });

  it('the extension’s own pages are refused too when what they ask has another shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...extensionTypes), contents, async (type, data) => {
        await reportForm();
        const isRight = requests[type].safeParse(data).success;
        const answer = await ask(type, data, extensionPage());
        if (isRight) expect(answer?.err).toBeUndefined();
        else expect([answer?.res, answer?.err === undefined]).toEqual([undefined, false]);
      }),
      runs(200),
    );
  });

  it('nobody who is saved is changed by it', async () => {
    await fc.assert(
      fc.asyncProperty(
        types,
        contents,
        fc.oneof(
          outsiders,
          fc.constant(null).map(() => extensionPage()),
        ),
        async (type, data, sender) => {
          await reportForm();
          await ask(type, data, sender);
          expect(await readPeople()).toEqual({ kind: 'ok', value: people });
        },
      ),
      runs(50),
    );
  });
});
