import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { checkPage } from './check-page.ts';

const usage = `Tells whether saved pages still are what the guide has recorded of them.

  npm run guide:check -- FILE.html … [--url ADDRESS]

The address is --url (one file only), else the page's <link rel="canonical">, else the "saved from url" comment that browsers write.
Ends with 1 when a page lacks wording that the guide has recorded for certain, is not recognised, or has no address.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help || positionals.length === 0 || (values.url !== undefined && positionals.length > 1)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

// The reading of pages asks the browser's prototypes, which Node does not have: a window without scripts lends its own.
const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
const { Document, Node, NodeFilter } = window;
Object.assign(globalThis, { Document, Node, NodeFilter });

let failed = false;
for (const file of positionals) {
  const html = readFileSync(file, 'utf8');
  const { ok, lines } = checkPage(
    html,
    values.url,
    (markup) => new window.DOMParser().parseFromString(markup, 'text/html') as unknown as Document,
  );
  failed ||= !ok;
  console.log([`${ok ? 'ok  ' : 'LOOK'}  ${file}`, ...lines.map((line) => `      ${line}`)].join('\n'));
}
process.exit(failed ? 1 : 0);
