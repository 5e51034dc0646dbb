import { browser } from '@/lib/browser.ts';
import { everydayRows } from '@/lib/fill/confirm.ts';
import { tabState } from './answer-extension.ts';
import { fillForm, previewFill, undoForm } from './fill-flow.ts';
import type { Failure } from './protocol.ts';

export type CommandOutcome =
  | { readonly kind: 'filled'; readonly fields: number }
  | { readonly kind: 'undone'; readonly restored: number }
  | { readonly kind: 'failed'; readonly why: Failure };

/** The keyboard command: everyday details, and sensitive ones that were confirmed for this form before. */
export async function fillByCommand(tabId: number): Promise<CommandOutcome> {
  if (!(await tabState(tabId))) return { kind: 'failed', why: 'unreachable' };
  const preview = await previewFill({ tabId, from: 'popup' });
  if (preview.kind === 'failed') return preview;
  const keys = [...everydayRows(preview.plan).map((row) => row.key), ...preview.confirmed];
  const result = await fillForm({ tabId, token: preview.token, keys, replace: [] });
  return result.kind === 'ok' ? { kind: 'filled', fields: result.report.filled.length } : result;
}

export async function undoByCommand(tabId: number): Promise<CommandOutcome> {
  const result = await undoForm({ tabId });
  return result.kind === 'ok' ? { kind: 'undone', restored: result.restored } : result;
}

const commands: Readonly<Record<string, (tabId: number) => Promise<CommandOutcome>>> = {
  'fill-this-form': fillByCommand,
  'undo-fill': undoByCommand,
};

export async function runCommand(name: string, tabId: number | undefined): Promise<CommandOutcome | undefined> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command && tabId !== undefined ? command(tabId) : undefined;
}

export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab?.id));
}
