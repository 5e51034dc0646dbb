import type { Bridge, Message } from './bridge.ts';

type Navigation = { readonly context: string; readonly navigation: string | null; readonly url: string };
type Evaluated = { readonly realm: string; readonly result: { readonly value: string } };
type Tree = { readonly contexts: readonly { readonly context: string }[] };

const isOwnPage = (url: string): boolean => url.startsWith('moz-extension://');
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * A page of an extension lives in a process of its own, from which Firefox reports neither that it has a world to run code in, nor that it
 * was loaded, nor that it is closed. Answers a listener that asks such pages and tells all three.
 */
export function tellOfOwnPages(bridge: () => Bridge): (event: Message) => void {
  /** The realm that was told of, by tab; without one while the page is not yet there. */
  const told = new Map<string, { realm?: string }>();

  async function askPage({ context, navigation, url }: Navigation): Promise<void> {
    const { send, tell } = bridge();
    const mine: { realm?: string } = {};
    told.set(context, mine);
    for (let tries = 0; tries < 1_000 && told.get(context) === mine; tries += 1) {
      const answer = await send<Evaluated>('script.evaluate', {
        expression: 'location.href + " " + document.readyState',
        awaitPromise: false,
        target: { context },
      }).catch(() => undefined);
      const [href, state] = answer?.result.value.split(' ') ?? [];
      if (answer && told.get(context) === mine && href?.split('#')[0] === url.split('#')[0]) {
        if (mine.realm !== answer.realm) {
          mine.realm = answer.realm;
          tell('script.realmCreated', { realm: answer.realm, origin: new URL(url).origin, context, type: 'window' });
        }
        if (state === 'complete') {
          for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load'])
            tell(method, { context, navigation, url, timestamp: Date.now() });
          return;
        }
      }
      await pause(10);
    }
  }

  async function tellIfClosed(realm: unknown): Promise<void> {
    const [context] = [...told].find(([, own]) => own.realm === realm) ?? [];
    if (context === undefined) return;
    // A tab that changes its process is missing for a moment.
    for (let tries = 0, missed = 0; tries < 20 && missed < 3; tries += 1) {
      await pause(20);
      const { contexts } = await bridge().send<Tree>('browsingContext.getTree', { maxDepth: 0 });
      missed = contexts.some((open) => open.context === context) ? 0 : missed + 1;
      if (missed < 3) continue;
      told.delete(context);
      bridge().tell('browsingContext.contextDestroyed', { context, parent: null });
    }
  }

  return ({ method, params = {} }) => {
    const event = params as Navigation;
    if (method === 'script.realmDestroyed') tellIfClosed(params.realm).catch(() => {});
    if (method !== 'browsingContext.navigationCommitted') return;
    const before = told.get(event.context);
    told.delete(event.context);
    if (before?.realm) bridge().tell('script.realmDestroyed', { realm: before.realm });
    if (isOwnPage(event.url)) askPage(event).catch(() => {});
  };
}
