import type { CDPSession, Page } from '@playwright/test';
import { clickCard as clickInFirefox, focusCard as focusInFirefox, readCard as readInFirefox } from '../firefox/inside.ts';
import { firefoxOf } from '../firefox/launch.ts';

type DomNode = {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
};

/** The card stands in a closed shadow root, where page scripts and Playwright do not look; the browser's own protocol does. */
async function findCard(session: CDPSession): Promise<DomNode | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const search = (node: DomNode): DomNode | undefined => {
    const inside = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
    if (inside && node.attributes?.includes('popover')) return inside;
    for (const child of node.children ?? []) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  return search(root as unknown as DomNode);
}

const isShown = (node: DomNode): boolean => !(node.attributes ?? []).includes('hidden') && node.nodeName !== 'STYLE';
const textOf = (node: DomNode): string =>
  isShown(node) ? [node.nodeValue, ...(node.children ?? []).map(textOf)].filter((text) => text !== '').join(' ') : '';

/** What the card says, or undefined where there is none. */
export async function readCard(page: Page): Promise<string | undefined> {
  const firefox = firefoxOf(page);
  if (firefox) return readInFirefox(page, firefox);
  const session = await page.context().newCDPSession(page);
  const card = await findCard(session);
  await session.detach();
  return card && textOf(card).replace(/\s+/g, ' ').trim();
}

async function findButton(session: CDPSession, name: RegExp): Promise<DomNode> {
  const card = await findCard(session);
  const buttons = (node: DomNode): DomNode[] => [
    ...(node.nodeName === 'BUTTON' && isShown(node) ? [node] : []),
    ...(node.children ?? []).flatMap(buttons),
  ];
  const button = card && buttons(card).find((node) => name.test(`${textOf(node)} ${(node.attributes ?? []).join(' ')}`));
  if (!button) throw new Error(`no button ${name} in the card: ${card ? textOf(card) : 'there is no card'}`);
  return button;
}

/** Puts the keyboard's focus on a button of the card, where Tab would bring it. */
export async function focusCard(page: Page, name: RegExp): Promise<void> {
  const firefox = firefoxOf(page);
  if (firefox) return focusInFirefox(page, firefox, name);
  const session = await page.context().newCDPSession(page);
  const { backendNodeId } = await findButton(session, name);
  await session.send('DOM.focus', { backendNodeId });
  await session.detach();
}

/** A trusted click, by the mouse, on a button of the card. */
export async function clickCard(page: Page, name: RegExp): Promise<void> {
  const firefox = firefoxOf(page);
  if (firefox) return clickInFirefox(page, firefox, name);
  const session = await page.context().newCDPSession(page);
  const button = await findButton(session, name);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await session.detach();
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
