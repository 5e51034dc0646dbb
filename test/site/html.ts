const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** JSON for a script element: `<` could end it. What a question truly asks for stays out of the page. */
export function embedJson(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data, (key, value) => (key === 'asks' ? undefined : value)).replace(/</g, '\\u003c')}</script>`;
}

/** Confluence and Drupal make ids of headings from their text. */
export function anchorOf(text: string): string {
  return text.replace(/\s+/g, '-').replace(/[<>"&]/g, '');
}

type Sheet = { readonly title: string; readonly styles: readonly string[]; readonly scripts?: readonly string[]; readonly body: string };

/** A whole document, with the note that it is practice. The note is no heading and lies in the flow, so it covers nothing. */
export function renderDocument({ title, styles, scripts = [], body }: Sheet, attributes = ''): string {
  const head = ['practice.css', ...styles].map((file) => `<link rel="stylesheet" href="/__practice__/${file}">`);
  const foot = scripts.map((file) => `<script src="/__practice__/${file}"></script>`);
  return `<!DOCTYPE html>
<html lang="en"${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head.join('\n')}</head>
<body><div class="practice-note" role="note">Practice page, served inside this test browser only. Content and wording are invented where nothing is known.</div>
${body}
${foot.join('\n')}
</body></html>`;
}
