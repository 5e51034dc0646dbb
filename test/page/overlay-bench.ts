import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { parse } from 'yaml';
import type { OverlayCard } from '@/lib/messages/protocol.ts';

/** The overlay on a page of its own in a real Chromium, without the rest of the extension: what `window.called` says was let through. */
export type Bench = {
  readonly page: Page;
  readonly called: () => Promise<readonly string[]>;
  /** Middle of a button inside the closed root, found as assistive technology finds it. */
  readonly buttonAt: (name: string) => Promise<{ x: number; y: number } | undefined>;
  readonly click: (name: string) => Promise<void>;
  readonly hostBox: () => Promise<{ x: number; y: number; width: number; height: number }>;
};

const entry = `
import { showOverlay } from '@/lib/page/overlay.ts';
globalThis.called = [];
globalThis.stale = false;
const say = (name) => () => { called.push(name); };
globalThis.life = new AbortController();
globalThis.show = (card) => {
  globalThis.last = card;
  globalThis.overlay = showOverlay({ card, signal: life.signal, isStale: () => stale, on: { fill: say('fill'), openGuide: say('guide'), hide: say('hide'), close: say('close') } });
  globalThis.host = document.body.lastElementChild;
};`;

const words = `
const words = ${JSON.stringify(parse(readFileSync('lib/locales/en.yml', 'utf8')))};
export const i18n = { t(key, first) {
  const found = key.split('.').reduce((node, part) => node[part], words);
  const text = typeof found === 'string' ? found : first === 1 ? found[1] : found.n;
  return text.replace(/\\$(\\d)/g, (_, at) => String([first].flat()[at - 1]));
} };`;

export async function bundleOverlay(): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': process.cwd() },
    plugins: [
      {
        name: 'words',
        setup(builder) {
          builder.onResolve({ filter: /^#i18n$/ }, () => ({ path: 'i18n', namespace: 'words' }));
          builder.onLoad({ filter: /.*/, namespace: 'words' }, () => ({ contents: words }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

export const card: OverlayCard = {
  pageId: 'o2-form',
  headline: 'This is your form',
  lines: ['You file it; your PI approves it.', 'Next: fill it in.'],
  fillable: 3,
};

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

type Options = { readonly html?: string; readonly width?: number; readonly height?: number; readonly headers?: Record<string, string> };

export async function openBench(
  browser: Browser,
  script: string,
  { html = '', width = 1000, height = 700, headers = {} }: Options = {},
): Promise<Bench> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html><title>Form</title><body style="margin:0">${html}` }),
  );
  await page.goto('https://it.hms.harvard.edu/form');
  await page.evaluate(script);
  await page.evaluate(`show(${JSON.stringify(card)})`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  await devtools.send('DOM.enable');
  const buttonAt = async (name: string) => {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const node = nodes.find((candidate) => candidate.role?.value === 'button' && String(candidate.name?.value).startsWith(name));
    if (node?.backendDOMNodeId === undefined) return undefined;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = (
      await devtools.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
    ).model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  return {
    page,
    called: () => page.evaluate('called') as Promise<readonly string[]>,
    buttonAt,
    click: async (name) => {
      const at = await buttonAt(name);
      if (at) await page.mouse.click(at.x, at.y);
    },
    hostBox: () => page.evaluate('(({x,y,width,height}) => ({x,y,width,height}))(host.getBoundingClientRect())') as Promise<never>,
  };
}
