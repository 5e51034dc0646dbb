import { defineContentScript } from '#imports';
import { guideMatches } from '@/lib/guide/matches.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { onMessage, sendFromPage } from '@/lib/messages/messaging.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';

/** Articles, the wiki, and pages that only need a warning. Nothing in this bundle can fill a field. */
export default defineContentScript({
  matches: guideMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isExpectedDocument(pageMarks.flatMap((page) => page.where.flatMap(({ origins }) => origins)))) return;
    const company = accompanyPage({
      signal: ctx.signal,
      isStale: () => ctx.isInvalid,
      background: {
        pageSeen: (recognition) => sendFromPage('pageSeen', { href: location.href, recognition }),
        hideHere: () => sendFromPage('hideHere'),
        openGuide: () => sendFromPage('openGuide'),
      },
    });
    ctx.onInvalidated(onMessage('stillHere', () => true));
    ctx.onInvalidated(onMessage('showCard', (card) => company.showCard(card as Parameters<typeof company.showCard>[0])));
  },
});
