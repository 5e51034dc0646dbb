import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchFirefox } from '../../firefox/launch.ts';

/** Runs code and answers its value. */
export type World = <T>(code: string) => Promise<T>;
export type Worlds = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** A world beside that of the page now shown, as a content script has one. */
  readonly ofOurs: () => Promise<World>;
  readonly close: () => Promise<void>;
};

const viewport = { width: 1000, height: 700 };

async function inChromium(): Promise<Worlds> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const ofOurs = async (): Promise<World> => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'ours' });
    return (code) => evaluate(session, executionContextId, code);
  };
  return { context, page, ofOurs, close: () => browser.close() };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function inFirefox(): Promise<Worlds> {
  // Every page is answered by the tests' own routes: nothing gets as far as a proxy.
  const { context, send, numberOf, close } = await launchFirefox(9, { viewport });
  const [page = await context.newPage()] = context.pages();
  let worlds = 0;
  const ofOurs = async (): Promise<World> => {
    const target = { context: await numberOf(page), sandbox: `ours ${++worlds}` };
    return async <T>(code: string) => {
      const expression = `(async () => JSON.stringify({ value: await (0, eval)(${JSON.stringify(code)}) }))()`;
      // Firefox never answers for a document that has gone.
      const gone = new Promise<never>((_, failed) => page.once('domcontentloaded', () => failed(new Error('the document has gone'))));
      gone.catch(() => {});
      const answer = await Promise.race([send<Answer>('script.evaluate', { expression, awaitPromise: true, target }), gone]);
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return (JSON.parse(answer.result.value ?? '{}') as { value: T }).value;
    };
  };
  return { context, page, ofOurs, close };
}

/** The browser that this run is about: `PRODUCT=firefox`, otherwise Chromium. */
export const openWorlds = (): Promise<Worlds> => (process.env.PRODUCT === 'firefox' ? inFirefox() : inChromium());
