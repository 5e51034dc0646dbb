/** Locks for test environments that have none (happy-dom, Node 20): one queue per name. The product takes the browser's own, and has no other. */
export function provideLocks(): void {
  if (navigator.locks) return;
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => unknown) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
