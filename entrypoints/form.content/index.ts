import { defineContentScript } from '#imports';
import { formHostMarks } from '@/lib/guide/form-host-marks.ts';
import { formMarks } from '@/lib/guide/form-marks.ts';
import { formMatches } from '@/lib/guide/matches.ts';
import { answerInPage, sendFromPage } from '@/lib/messages/from-page.ts';
import { accompanyPage } from '@/lib/page/accompany.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';
import { serveForm } from '@/lib/page/serve-form.ts';

/** Hosts of forms: guidance as everywhere, and fields read and written when the background asks after a click of the user's. */
export default defineContentScript({
  matches: formMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isExpectedDocument(formHostMarks)) return;
    const company = accompanyPage({
      guide: { pages: formHostMarks, forms: formMarks },
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
    answerInPage(
      {
        stillHere: () => true,
        showCard: company.showCard,
        readForm: form.read,
        writeFields: form.write,
        undoFill: form.undo,
        showField: form.show,
      },
      ctx.signal,
    );
  },
});
