import { defineContentScript } from '#imports';
import { articleHostMarks } from '@/lib/guide/article-host-marks.ts';
import { guideMatches } from '@/lib/guide/matches.ts';
import { answerInPage, sendFromPage } from '@/lib/messages/from-page.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';

/** Articles, the wiki, and pages that only need a warning. Nothing in this bundle can fill a field. */
export default defineContentScript({
  matches: guideMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isExpectedDocument(articleHostMarks)) return;
    const company = accompanyPage({
      guide: { pages: articleHostMarks, forms: [] },
      signal: ctx.signal,
      isStale: () => ctx.isInvalid,
      background: {
        pageSeen: (recognition) => sendFromPage('pageSeen', { href: location.href, recognition }),
        hideHere: () => sendFromPage('hideHere'),
        openGuide: () => sendFromPage('openGuide'),
      },
    });
    answerInPage({ stillHere: () => true, showCard: company.showCard }, ctx.signal);
  },
});
