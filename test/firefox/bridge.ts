import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

export type Message = {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};
/** One more command in the same session. */
export type Send = <T = unknown>(method: string, params: object) => Promise<T>;

export type Bridge = {
  /** Where Playwright finds what looks like Firefox. */
  readonly address: string;
  readonly send: Send;
  /** Gives Playwright an event that Firefox did not report. */
  readonly tell: (method: string, params: object) => void;
  readonly close: () => Promise<void>;
};

/** Commands of Playwright that this Firefox does not know and that change nothing here. */
const unknown = new Set(['emulation.setMediaFeaturesOverride']);
/** Above every number that Playwright gives its own commands. */
const ours = 1_000_000_000;

const opened = (socket: WebSocket) =>
  new Promise<void>((done, failed) => {
    socket.once('open', done);
    socket.once('error', failed);
  });

/**
 * Stands between Playwright and Firefox: passes everything on, answers what this Firefox has no answer for, and shares the one session
 * that a browser allows with `send`. `onEvent` hears every event after Playwright does.
 */
export async function openBridge(firefox: string, onEvent: (event: Message) => void): Promise<Bridge> {
  const below = new WebSocket(firefox, { perMessageDeflate: false });
  await opened(below);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((done) => server.once('listening', done));
  let above: WebSocket | undefined;
  let last = ours;
  const waiting = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>();

  server.on('connection', (socket) => {
    above = socket;
    socket.on('message', (data) => {
      const { id, method } = JSON.parse(String(data)) as Message;
      if (unknown.has(method ?? '')) socket.send(JSON.stringify({ type: 'success', id, result: {} }));
      else below.send(String(data));
    });
  });
  below.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    const answered = waiting.get(message.id ?? 0);
    if (!answered) {
      above?.send(String(data));
      if (message.type === 'event') onEvent(message);
      return;
    }
    waiting.delete(message.id ?? 0);
    if (message.type === 'error') answered.failed(new Error(`${message.error}: ${message.message}`));
    else answered.done(message.result as never);
  });
  below.on('close', () => {
    above?.close();
    for (const { failed } of waiting.values()) failed(new Error('Firefox is gone'));
    waiting.clear();
  });
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: (method, params) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done: done as (result: never) => void, failed });
        below.send(JSON.stringify({ id: last, method, params }));
      }),
    tell: (method, params) => above?.send(JSON.stringify({ type: 'event', method, params })),
    close: async () => {
      below.terminate();
      above?.terminate();
      await new Promise((done) => server.close(done));
    },
  };
}
