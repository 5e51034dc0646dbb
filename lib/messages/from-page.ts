import { browser } from '#imports';
import type { FromPage, ToPage } from './protocol.ts';

/**
 * The page scripts' end of the wire. What travels has the form that `messaging.ts` gives it on the other side; its code, which can do much more,
 * would be a twentieth of a script that has to stay small.
 */
type Reply<T> = { readonly res?: T; readonly err?: unknown } | undefined;

/** What comes to the same when it is said twice. The browser may stop the worker before it answers; the second time wakes it. */
const sameTwice: ReadonlySet<keyof FromPage> = new Set(['pageSeen', 'hideHere']);

/** Page script → background. Rejects when the extension was updated or switched off. */
export function sendFromPage<K extends keyof FromPage>(type: K, ...[data]: Parameters<FromPage[K]>): Promise<ReturnType<FromPage[K]>> {
  const send = async (): Promise<ReturnType<FromPage[K]>> => {
    const reply = (await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() })) as Reply<ReturnType<FromPage[K]>>;
    if (!reply || reply.err !== undefined) throw new Error(`no answer to ${type}`);
    return reply.res as ReturnType<FromPage[K]>;
  };
  return sameTwice.has(type) ? send().catch(send) : send();
}

type Answers = {
  readonly [K in keyof ToPage]?: (...request: Parameters<ToPage[K]>) => ReturnType<ToPage[K]> | Promise<ReturnType<ToPage[K]>>;
};

/** Answers messages of the background, the only sender there is, until the signal aborts. */
export function answerInPage(answers: Answers, signal: AbortSignal): void {
  const known = new Map(Object.entries(answers) as [unknown, (request: unknown) => unknown][]);
  const listener = (
    message: { readonly type?: unknown; readonly data?: unknown } | undefined,
    _sender: unknown,
    respond: (reply: object) => void,
  ) => {
    const { type, data } = message ?? {};
    const answer = known.get(type);
    if (!answer) return undefined;
    // What throws at once becomes an answer too.
    new Promise((resolve) => resolve(answer(data))).then(
      (res) => respond({ res }),
      (err) => respond({ err: String(err) }),
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension there is no `runtime` any more, and nothing to stop.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
