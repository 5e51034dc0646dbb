import { defineBackground } from '#imports';
import { browser } from '@/lib/browser.ts';
import { rehearseUnderstanding } from '@/lib/fill/rehearse.ts';
import { answerExtension } from '@/lib/messages/answer-extension.ts';
import { answerPages } from '@/lib/messages/answer-pages.ts';
import { keepBadge } from '@/lib/messages/badge.ts';
import { answerCommands } from '@/lib/messages/commands.ts';
import { welcomeOnInstall } from '@/lib/messages/install.ts';
import { keepCards } from '@/lib/messages/keep-cards.ts';
import { dropPlans } from '@/lib/messages/plans.ts';
import { forgetTab } from '@/lib/messages/tabs.ts';
import { keepTrace } from '@/lib/people/trace.ts';

// Everything is registered before main returns: a worker that was woken by an event must already listen to it.
export default defineBackground(() => {
  answerPages();
  answerExtension();
  answerCommands();
  welcomeOnInstall();
  const { signal } = new AbortController();
  keepBadge(signal);
  keepCards(signal);
  keepTrace(signal);
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void dropPlans(tabId);
  });
  setTimeout(rehearseUnderstanding);
});
