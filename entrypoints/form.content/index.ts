import { defineContentScript } from '#imports';
import { formMatches } from '@/lib/guide/matches.ts';
import { answerInPage } from '@/lib/messages/from-page.ts';
import { card } from '@/lib/page/companions.ts';
import { isExpectedDocument } from '@/lib/page/expected.ts';
import { serveForm } from '@/lib/page/serve-form.ts';

/** Hosts of forms, beside the script that shows the card: fields are read and written when the background asks, after a click of the user's. */
export default defineContentScript({
  matches: formMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (!isExpectedDocument(formMatches)) return;
    // A page can forge the signs by which WXT ends a script. That may take the card away, not the fill: this script lives as long as its document.
    const { signal } = new AbortController();
    const form = serveForm(document, signal, card.ownHost, card.lookAgain);
    answerInPage(
      { readForm: form.read, findVeiled: form.findVeiled, writeFields: form.write, undoFill: form.undo, showField: form.show },
      signal,
    );
  },
});
