import { defineContentScript } from '#imports';
import { formMarks } from '@/lib/guide/form-marks.ts';
import { formMatches, guideMatches } from '@/lib/guide/matches.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { answerInPage, sendFromPage } from '@/lib/messages/from-page.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { offerCard } from '@/lib/page/companions.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';
import { removeDeadCards } from '@/lib/page/overlay-host.ts';

const matches = [...guideMatches, ...formMatches];

/** Every page of ours: recognised, reported, and explained in a card. Nothing in this bundle can read or fill a field. */
export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isExpectedDocument(matches)) return;
    removeDeadCards(document);
    const mayHaveForm = formMatches.some((pattern) => pattern.startsWith(`${location.origin}/`));
    const company = accompanyPage({
      guide: { pages: pageMarks, forms: formMarks },
      signal: ctx.signal,
      isStale: () => ctx.isInvalid,
      background: {
        pageSeen: (recognition) => sendFromPage('pageSeen', { href: location.href, recognition }),
        pageGone: () => sendFromPage('pageGone'),
        hideHere: () => sendFromPage('hideHere'),
        openGuide: () => sendFromPage('openGuide'),
        ...(mayHaveForm && { fillEveryday: () => sendFromPage('fillEveryday') }),
      },
    });
    offerCard(company);
    // Not `ctx.signal`, whose end a page can forge: that may take the card away, not the guide's knowledge of this tab.
    answerInPage({ stillHere: () => true, showCard: company.showCard }, new AbortController().signal);
  },
});
