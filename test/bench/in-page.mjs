/**
 * Runs in the page. Rounds of the floor and of recognition take turns, so that what else the machine does falls on both; of each the quietest round counts, in
 * milliseconds. A page's clock ticks in tenths of a millisecond: small forms are done `repeat` times a round.
 */
export function inPage({ rounds, repeat }) {
  const { readQuestions, understandFields } = globalThis.hmsAccessGuide;

  function floor() {
    const byFor = new Map();
    for (const label of document.querySelectorAll('label[for]')) byFor.set(label.htmlFor, label);
    let read = 0;
    for (const control of document.querySelectorAll('input,select,textarea')) {
      const named = control.getAttribute('aria-labelledby');
      const label = byFor.get(control.id) ?? control.closest('label') ?? (named && document.getElementById(named));
      const text = label ? label.textContent.trim() : '';
      const attributes = [control.type, control.name, control.id, control.autocomplete, control.placeholder];
      read += text.length + attributes.length;
    }
    return read;
  }

  const best = { floor: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY, understand: Number.POSITIVE_INFINITY };
  function time(name, work) {
    const start = performance.now();
    let result;
    for (let again = 0; again < repeat; again += 1) result = work();
    best[name] = Math.min(best[name], (performance.now() - start) / repeat);
    return result;
  }

  let recognised = 0;
  for (let round = 0; round < rounds; round += 1) {
    time('floor', floor);
    const asked = time('read', () => readQuestions(document));
    const understood = time('understand', () => understandFields(asked.map(({ question }) => question)));
    recognised = [...understood.values()].filter((understanding) => 'meaning' in understanding).length;
  }
  return { ...best, recognise: best.read + best.understand, recognised };
}
