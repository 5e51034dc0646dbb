import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan, Report } from '@/lib/fill/plan.ts';
import { askBackground } from '@/lib/messages/messaging.ts';
import type { Failure, TabReport } from '@/lib/messages/protocol.ts';
import type { Cast } from '@/lib/settings/settings.ts';

type Undone = { readonly restored: number; readonly left: number };

/** Where the fill of one form stands. */
export type FillState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly plan: Plan; readonly token: string; readonly confirmed: readonly string[]; readonly busy: boolean }
  | { readonly kind: 'report'; readonly report: Report; readonly more: number; readonly undone?: Undone }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Reads the form of a tab as soon as there is one, and does what the user asks with it. */
export function useFill({ tabId, documentId, url, at, fillable }: TabReport, from: 'panel' | 'popup', cast?: Cast) {
  const [state, setState] = useState<FillState>({ kind: 'reading' });
  const { guest, sponsor, pi } = cast ?? {};

  const news = `${at} ${fillable}`;
  const latest = useRef(news);
  latest.current = news;
  const readFor = useRef(news);

  const read = useCallback(async () => {
    readFor.current = latest.current;
    setState({ kind: 'reading' });
    const members = { ...(guest && { guest }), ...(sponsor && { sponsor }), ...(pi && { pi }) };
    const result = await orUnreachable(askBackground.previewFill({ tabId, from, ...(from === 'panel' && { cast: members }) }));
    setState(result.kind === 'ok' ? { ...result, kind: 'preview', busy: false } : { kind: 'failed', why: result.why });
  }, [tabId, from, guest, sponsor, pi]);

  // Another document or address in the same tab is another form.
  const place = `${documentId} ${url}`;
  useEffect(() => {
    if (place !== '') void read();
  }, [read, place]);

  // Read while the page was still drawing, or before anybody was saved: there was nothing to offer, and now there may be.
  useEffect(() => {
    if (readFor.current !== news && hasNothingToOffer(state)) void read();
  }, [read, state, news]);

  return {
    state,
    read,
    async fill(keys: readonly string[], replace: readonly string[]) {
      if (state.kind !== 'preview' || state.busy) return;
      setState({ ...state, busy: true });
      const result = await orUnreachable(askBackground.fillForm({ tabId, token: state.token, keys, replace }));
      setState(
        result.kind === 'ok' ? { kind: 'report', report: result.report, more: result.fillableAgain } : { kind: 'failed', why: result.why },
      );
    },
    async undo() {
      if (state.kind !== 'report') return;
      const result = await orUnreachable(askBackground.undoForm({ tabId }));
      setState(
        result.kind === 'ok'
          ? { ...state, more: 0, undone: { restored: result.restored, left: result.left } }
          : { kind: 'failed', why: result.why },
      );
    },
    show: (key: string) => void askBackground.showOnPage({ tabId, key }).catch(() => false),
  };
}

function hasNothingToOffer(state: FillState): boolean {
  return state.kind === 'failed' || (state.kind === 'preview' && state.plan.rows.length === 0);
}

type Failed = { readonly kind: 'failed'; readonly why: Failure };

async function orUnreachable<T extends { readonly kind: 'ok' } | Failed>(answer: Promise<T>): Promise<T | Failed> {
  return await answer.catch((): Failed => ({ kind: 'failed', why: 'unreachable' }));
}
