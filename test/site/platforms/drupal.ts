import { anchorOf, escapeHtml, renderDocument } from '../html.ts';

type Article = {
  readonly site: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly content: string;
  /** Title and content of parts that are folded away until the visitor opens them. */
  readonly accordions?: readonly (readonly [title: string, content: string])[];
  readonly scripts?: readonly string[];
};

function renderAccordion([title, content]: readonly [string, string], at: number): string {
  const id = `accordion-${at}-${anchorOf(title).slice(0, 20)}`;
  return `<div class="accordion-item field__item"><h3 class="accordion-header">
<button type="button" class="accordion-button collapsed" aria-expanded="false" aria-controls="${id}">${escapeHtml(title)}</button></h3>
<div id="${id}" class="accordion-collapse collapse"><div class="accordion-body">${content}</div></div></div>`;
}

/** A Drupal site on Bootstrap: node article, title block, body field, then folded accordions. */
export function renderDrupal({ site, title, subtitle = '', content, accordions = [], scripts = [] }: Article): string {
  const folded =
    accordions.length === 0 ? '' : `<div class="paragraph paragraph--type--accordion">${accordions.map(renderAccordion).join('')}</div>`;
  const body = `<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header id="header" role="banner"><div class="container site-name">${escapeHtml(site)}</div>
<nav class="navbar" role="navigation" aria-label="Main navigation"><div class="container"><ul class="nav"><li>Services</li><li>Getting started</li><li>News</li><li>About</li><li>Get help</li></ul></div></nav></header>
<main role="main" class="container"><nav class="breadcrumb" aria-label="Breadcrumb">Home / ${escapeHtml(title)}</nav>
<div class="block-page-title-block"><h1 class="page-title"><span class="field field--name-title">${escapeHtml(title)}</span></h1></div>
<article class="node node--type-page node--view-mode-full">
${subtitle === '' ? '' : `<div class="field field--name-field-subtitle lead">${escapeHtml(subtitle)}</div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">${content}</div>${folded}</article></main>
<footer class="site-footer" role="contentinfo"><div class="container">Practice footer. Nothing here leads anywhere.</div></footer></div>`;
  return renderDocument({ title: `${title} | ${site}`, styles: ['drupal.css'], scripts: ['accordion.js', ...scripts], body }, ' dir="ltr"');
}
