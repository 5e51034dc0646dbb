import { browser } from '@/lib/browser.ts';
import { selfId } from '@/lib/people/person.ts';

export function openWelcome(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** The options page, at the details of one person where given. */
export function openOptions(personId?: string): Promise<unknown> {
  if (personId === undefined) return browser.runtime.openOptionsPage();
  return browser.tabs.create({ url: `${browser.runtime.getURL('options.html')}#${personId === selfId ? 'me' : personId}` });
}
