import { escapeHtml, renderDocument } from '../html.ts';

type WikiPage = { readonly title: string; readonly pageId: string; readonly content: string };

const tree = ['O2 documentation', 'Getting started', 'Accounts', 'Submitting jobs', 'Storage', 'Applications', 'Help'];

/** Confluence Cloud: the title is the only h1, the text stands in the editor's renderer document. */
export function renderConfluence({ title, pageId, content }: WikiPage): string {
  const body = `<div id="app"><header class="wiki-top" role="banner"><span class="wiki-product">Confluence</span>
<nav aria-label="Product"><span>Home</span><span>Recent</span><span>Spaces</span><span>Teams</span></nav>
<input type="search" data-testid="quick-search" placeholder="Search" aria-label="Search"><span class="wiki-login">Log in</span></header>
<div class="wiki-columns"><nav class="wiki-tree" aria-label="Space navigation"><p class="wiki-space">O2</p>
<ul>${tree.map((entry) => `<li>${entry}</li>`).join('')}</ul></nav>
<main id="content" class="page view" data-page-id="${escapeHtml(pageId)}">
<div class="wiki-crumbs">O2 / Accounts</div>
<h1 id="title-text" data-testid="title-text"><span>${escapeHtml(title)}</span></h1>
<div class="wiki-byline">Owned by HMS Research Computing (practice)</div>
<div id="main-content" class="wiki-content"><div class="ak-renderer-wrapper"><div class="ak-renderer-document">${content}</div></div></div>
</main></div></div>`;
  return renderDocument({ title: `${title} - O2 - Confluence`, styles: ['confluence.css'], body });
}

/** `viewpagesrc.action`: the text alone, without navigation and without a title of its own. */
export function renderConfluenceSource({ title, content }: WikiPage): string {
  const body = `<div class="wiki-content wiki-source">${content}</div>`;
  return renderDocument({ title: `View Source: ${title}`, styles: ['confluence.css'], body });
}
