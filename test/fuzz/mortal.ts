import { AsyncLocalStorage } from 'node:async_hooks';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What befalls a page or worker of the extension while it works. */
export type Fate = {
  /** It dies at this call of the storage, counted from 0, before the call has an effect or after it. */
  readonly diesAt?: number;
  readonly dies?: 'before' | 'after';
  /** This write, counted from 0, finds no room. */
  readonly fullAt?: number;
  /** How long each of its calls takes, in turns of the others. */
  readonly slow: number;
};

type Life = {
  readonly fate: Fate;
  calls: number;
  writes: number;
  isDead: boolean;
  readonly death: Promise<void>;
  readonly die: () => void;
};

const lives = new AsyncLocalStorage<Life>();
const never = () => new Promise<never>(() => {});
const methods = ['get', 'set', 'remove'] as const;

/** What a page or worker answers in the end, or `died`: the browser ends it between two steps, and its locks are free again. */
export function live<T>(fate: Fate, work: () => Promise<T>): Promise<T | 'died'> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const life: Life = { fate, calls: 0, writes: 0, isDead: false, death: promise, die: () => resolve() };
  return Promise.race([lives.run(life, work), promise.then(() => 'died' as const)]);
}

/** Puts fate between the extension and the browser's storage and locks. Undo with what it returns. */
export function bringFate(): () => void {
  const area = fakeBrowser.storage.local;
  const real = { get: area.get, set: area.set, remove: area.remove };
  for (const method of methods) {
    const call = real[method].bind(area) as (...request: unknown[]) => Promise<unknown>;
    Object.assign(area, { [method]: (...request: unknown[]) => meetFate(method, () => call(...request)) });
  }
  const locks = Object.getOwnPropertyDescriptor(globalThis.navigator, 'locks');
  Object.defineProperty(globalThis.navigator, 'locks', { value: { request: mortalLock() }, configurable: true });
  return () => {
    Object.assign(area, real);
    if (locks) Object.defineProperty(globalThis.navigator, 'locks', locks);
    else Reflect.deleteProperty(globalThis.navigator, 'locks');
  };
}

async function meetFate(method: (typeof methods)[number], call: () => Promise<unknown>): Promise<unknown> {
  const life = lives.getStore();
  if (!life) return call();
  const { fate } = life;
  for (let turn = 0; turn < fate.slow; turn += 1) await Promise.resolve();
  const at = life.calls++;
  if (at === fate.diesAt && fate.dies === 'before') return end(life);
  if (method === 'set' && life.writes++ === fate.fullAt) throw new Error('Resource::kQuotaBytes quota exceeded');
  const result = await call();
  return at === fate.diesAt ? end(life) : result;
}

function end(life: Life): Promise<never> {
  life.isDead = true;
  life.die();
  return never();
}

/** One queue for all; whoever dies in it, or while holding the lock, lets the next one in. */
function mortalLock() {
  const queues = new Map<string, Promise<unknown>>();
  return (name: string, work: () => Promise<unknown>) => {
    const life = lives.getStore();
    const turn = (queues.get(name) ?? Promise.resolve()).then(() => {
      if (!life) return work();
      return life.isDead ? undefined : Promise.race([lives.run(life, work), life.death]);
    });
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn.then((result) => (life?.isDead ? never() : result));
  };
}
