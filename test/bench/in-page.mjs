/** Runs in the page. Rounds of the floor and of recognition take turns, so that what else the machine does falls on both; medians in milliseconds. */
export function inPage({ rounds }) {
  const { readFields, understandFields } = globalThis.hmsAccessGuide;
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

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

  const times = { floor: [], read: [], understand: [], recognise: [] };
  let recognised = 0;
  for (let round = 0; round < rounds + 3; round += 1) {
    const start = performance.now();
    floor();
    const floored = performance.now();
    const { fields } = readFields(document);
    const read = performance.now();
    const understood = understandFields(fields);
    const end = performance.now();
    recognised = [...understood.values()].filter((understanding) => 'meaning' in understanding).length;
    if (round < 3) continue;
    times.floor.push(floored - start);
    times.read.push(read - floored);
    times.understand.push(end - read);
    times.recognise.push(end - floored);
  }
  return {
    floor: median(times.floor),
    read: median(times.read),
    understand: median(times.understand),
    recognise: median(times.recognise),
    recognised,
  };
}
