import { defineContentScript } from '#imports';
import type { WriteOrder } from '@/lib/fill/plan.ts';
import { formMatches } from '@/lib/guide/matches.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { onMessage, sendFromPage } from '@/lib/messages/messaging.ts';
import type { OverlayCard } from '@/lib/messages/protocol.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';
import { serveForm } from '@/lib/page/serve-form.ts';

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
        pageSeen: (recognition) => sendFromPage('pageSeen', { href: location.href, recognition }),
        hideHere: () => sendFromPage('hideHere'),
        openGuide: () => sendFromPage('openGuide'),
        fillEveryday: () => sendFromPage('fillEveryday'),
      },
    });
    const form = serveForm(document, ctx.signal, company.ownHost, company.lookAgain);
    const answers = [
      onMessage('stillHere', () => true),
      onMessage('showCard', (card) => company.showCard(card as OverlayCard | null)),
      onMessage('readForm', () => form.read()),
      onMessage('writeFields', (order) => form.write(order as WriteOrder)),
      onMessage('undoFill', () => form.undo()),
      onMessage('showField', (key) => form.show(String(key))),
    ];
    ctx.onInvalidated(() => {
      for (const stop of answers) stop();
    });
  },
});
