import { defineContentScript } from '#imports';
import { formMatches } from '@/lib/guide/matches.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { onMessage, sendFromPage } from '@/lib/messages/messaging.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';

/** Hosts of forms: guidance as everywhere, and fields read and written when the background asks after a click of the user's. */
export default defineContentScript({
  matches: formMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isExpectedDocument(pageMarks.flatMap((page) => page.where.flatMap(({ origins }) => origins)))) return;
    const company = accompanyPage({
      signal: ctx.signal,
      isStale: () => ctx.isInvalid,
      background: {
        pageSeen: (recognition) => sendFromPage('pageSeen', recognition),
        hideHere: () => sendFromPage('hideHere'),
        openGuide: () => sendFromPage('openGuide'),
        fillEveryday: () => sendFromPage('fillEveryday'),
      },
    });
    ctx.onInvalidated(onMessage('stillHere', () => true));
    ctx.onInvalidated(onMessage('showCard', (card) => company.showCard(card as Parameters<typeof company.showCard>[0])));
  },
});
