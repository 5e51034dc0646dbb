/**
 * The overlay's look. The `:host` rules are the fence: with `!important` inside the shadow root they win over every rule of the page, and the
 * generic font families are the only ones that a page cannot replace. Pixels only: `rem` is the page's.
 */
export const overlayCss = `
:host{all:initial !important;display:block !important;position:fixed !important;inset:auto 16px 16px auto !important;margin:0 !important;border:0 !important;padding:0 !important;
 opacity:1 !important;visibility:visible !important;pointer-events:auto !important;z-index:2147483647 !important;background:none !important;transform:none !important;filter:none !important;
 overflow:visible !important;color-scheme:light dark !important}
:host::before,:host::after{content:none !important;display:none !important}
:host::backdrop{display:none !important}

.frame{--ink:#17262a;--soft:#4c5f65;--paper:#ffffff;--tint:#f1f6f6;--line:#d3dfe0;--accent:#0f5a5e;--accent-over:#0b4549;--on-accent:#ffffff;--ring:#0f5a5e;--gold:#ffd479;
 box-sizing:border-box;font:400 14px/20px system-ui,sans-serif;color:var(--ink);text-align:left;letter-spacing:normal}
.frame *{box-sizing:border-box}
.frame [hidden]{display:none}

.card{width:320px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);display:flex;flex-direction:column;overflow:hidden;background:var(--paper);border:1px solid var(--line);
 border-radius:14px;box-shadow:0 1px 2px rgba(11,38,42,.10),0 12px 32px rgba(11,38,42,.20)}
.top{display:flex;align-items:center;gap:8px;padding:10px 8px 0 16px}
.mark{flex:none;display:block;width:20px;height:20px}
.name{flex:1;margin:0;font-size:12px;line-height:16px;font-weight:600;color:var(--soft)}
.body{padding:8px 16px 4px;overflow:auto}
.headline{margin:0;font-size:17px;line-height:23px;font-weight:650;text-wrap:balance;overflow-wrap:anywhere}
.line{margin:6px 0 0;color:var(--soft);overflow-wrap:anywhere;text-wrap:pretty}
.line:first-of-type{color:var(--ink)}
.result{margin:10px 16px 0;padding:8px 10px;border-radius:8px;background:var(--tint);border-left:3px solid var(--accent);overflow-wrap:anywhere}
.result:empty{display:none}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:6px;padding:12px 16px 4px}
.small{margin:0;padding:6px 16px 12px;font-size:11.5px;line-height:16px;color:var(--soft)}

button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;min-height:34px;padding:6px 11px;border-radius:8px;cursor:pointer;
 font:600 13px/20px system-ui,sans-serif;text-align:center;-webkit-user-select:none;user-select:none}
button:focus-visible{outline:2px solid var(--ring);outline-offset:2px}
.fill{background:var(--accent);color:var(--on-accent)}
.fill:hover{background:var(--accent-over)}
.plain{border:1px solid var(--line);color:var(--accent);background:var(--paper)}
.plain:hover{background:var(--tint)}
.lead{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.lead:hover{background:var(--accent-over)}
.quiet{padding:6px;color:var(--soft);font-weight:500}
.quiet:hover{color:var(--ink);background:var(--tint)}
.fold{flex:none;min-height:0;width:32px;height:32px;padding:0;color:var(--soft)}
.fold:hover{color:var(--ink);background:var(--tint)}
.fold svg{display:block;width:16px;height:16px}

.pill{max-width:min(320px,calc(100vw - 32px));min-height:40px;gap:8px;justify-content:flex-start;padding:6px 14px 6px 8px;border-radius:20px;background:var(--paper);color:var(--ink);
 border:1px solid var(--line);box-shadow:0 1px 2px rgba(11,38,42,.10),0 6px 18px rgba(11,38,42,.20)}
.pill:hover{background:var(--tint)}
.pill .mark{width:24px;height:24px}
.pill.dot{width:40px;padding:6px 7px}
.pill.dot span{display:none}
.pill span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}

@media (prefers-color-scheme:dark){
 .frame{--ink:#eaf2f2;--soft:#a9bcbf;--paper:#182427;--tint:#223236;--line:#36494d;--accent:#7fd0cf;--accent-over:#a0e0df;--on-accent:#06282a;--ring:#7fd0cf}
 .card,.pill{box-shadow:0 1px 2px rgba(0,0,0,.5),0 12px 32px rgba(0,0,0,.55)}
}
@media (prefers-reduced-motion:no-preference){.card,.pill{animation:appear .16s ease-out}button{transition:background-color .12s}@keyframes appear{from{opacity:0}}}
@media (forced-colors:active){.card,.pill,button{border:1px solid CanvasText}.fill,.lead{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{:host{display:none !important}}
`;
