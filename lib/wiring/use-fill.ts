import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan, Report } from '@/lib/fill/plan.ts';
import { newRows } from '@/lib/fill/second-pass.ts';
import { askBackground } from '@/lib/messages/messaging.ts';
import type { Failure, TabReport, Undone } from '@/lib/messages/protocol.ts';
import type { Cast } from '@/lib/settings/settings.ts';

/** Where the fill of one form stands. */
export type FillState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'preview';
      readonly plan: Plan;
      readonly token: string;
      readonly confirmed: readonly string[];
      /** Keys whose field looks covered: they wait for a tick. */
      readonly veiled: readonly string[];
      readonly busy: boolean;
      /** Keys that a fill just tried in vain: not ticked again by themselves. */
      readonly tried: readonly string[];
      /** Fields that were emptied again before this preview. */
      readonly takenBack: number;
      /** The preview before this one was void: the page had changed since, and nothing was written. */
      readonly again: boolean;
    }
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** What was planned when this was filled. */
      readonly plan: Plan;
      /** Fields that appeared since, and could be filled too. */
      readonly more: number;
      readonly ticksKept: boolean;
      readonly undone?: Undone;
    }
  /** `ended`: how a click ended, which is for the user to look at first; otherwise the form could not be read, and is as soon as there is news. */
  | { readonly kind: 'failed'; readonly why: Failure; readonly ended?: true };

/** Reads the form of a tab as soon as there is one, and does what the user asks with it. */
export function useFill({ tabId, documentId, url, at, fillable }: TabReport, from: 'panel' | 'popup', cast?: Cast) {
  const [state, setState] = useState<FillState>({ kind: 'reading' });
  const { guest, sponsor, pi } = cast ?? {};

  const news = `${at} ${fillable}`;
  const latest = useRef(news);
  latest.current = news;
  const readFor = useRef(news);

  const tried = useRef<readonly string[]>([]);
  const again = useRef(false);
  const asked = useRef(0);
  const preview = useCallback(() => {
    readFor.current = latest.current;
    const members = { ...(guest && { guest }), ...(sponsor && { sponsor }), ...(pi && { pi }) };
    return orFailed('unreachable', askBackground.previewFill({ tabId, from, ...(from === 'panel' && { cast: members }) }));
  }, [tabId, from, guest, sponsor, pi]);
  const read = useCallback(
    async (takenBack = 0) => {
      asked.current += 1;
      const mine = asked.current;
      setState({ kind: 'reading' });
      const result = await preview();
      // Only the last preview is kept: an earlier one that comes later would show what can no longer be filled.
      if (mine !== asked.current) return;
      setState(
        result.kind === 'ok'
          ? { ...result, kind: 'preview', busy: false, tried: tried.current, takenBack, again: again.current }
          : { kind: 'failed', why: result.why },
      );
    },
    [preview],
  );

  // Another document or address in the same tab is another form.
  const place = `${documentId} ${url}`;
  const placeRead = useRef('');
  // Another cast on the same form: what was written for the one before is taken back first.
  const takeBack = useCallback(async () => {
    tried.current = [];
    const result = await orFailed('unreachable', askBackground.undoForm({ tabId }));
    await read(result.kind === 'ok' ? result.restored : 0);
  }, [read, tabId]);
  useEffect(() => {
    const isSamePlace = placeRead.current === place;
    placeRead.current = place;
    if (isSamePlace) void takeBack();
    else void read();
  }, [read, takeBack, place]);

  // Read while the page was still drawing, or before anybody was saved: there was nothing to offer, and now there may be.
  useEffect(() => {
    if (readFor.current !== news && hasNothingToOffer(state)) void read();
  }, [read, state, news]);

  // The page may take its time to show what an answer brings.
  useEffect(() => {
    if (readFor.current === news || state.kind !== 'report' || state.undone) return;
    void preview().then((result) => {
      if (result.kind !== 'ok') return;
      const more = newRows(state.plan, result.plan).length;
      setState((now) => (now === state ? { ...state, more } : now));
    });
  }, [preview, state, news]);

  return {
    state,
    /** Reads the form once more; what was just tried in vain is not ticked again. */
    read: () => read(),
    /** Takes back what was written, then reads the form anew. */
    takeBack,
    async fill(keys: readonly string[], replace: readonly string[]) {
      if (state.kind !== 'preview' || state.busy) return;
      setState({ ...state, busy: true });
      const result = await orFailed('no-answer', askBackground.fillForm({ tabId, token: state.token, keys, replace }));
      again.current = result.kind === 'failed' && result.why === 'page-changed';
      if (again.current) return read();
      if (result.kind === 'ok') tried.current = keys.filter((key) => result.report.refused.some((row) => row.key === key));
      setState(
        result.kind === 'ok'
          ? { kind: 'report', report: result.report, plan: state.plan, more: result.fillableAgain, ticksKept: result.ticksKept }
          : { kind: 'failed', why: result.why, ended: true },
      );
    },
    async undo() {
      if (state.kind !== 'report') return;
      const result = await orFailed('no-answer', askBackground.undoForm({ tabId }));
      setState(result.kind === 'ok' ? { ...state, more: 0, undone: result } : { kind: 'failed', why: result.why, ended: true });
    },
    /** Remembers, or with null forgets, what the user says a field asks, and reads the form anew. */
    async teach(key: string, as: string | null) {
      const answer = await askBackground.teachField({ tabId, key, as }).catch(() => 'not-saved' as const);
      if (answer === 'taught') await read();
      return answer;
    },
    /** False: nothing of it is to be seen on the page. */
    show: (key: string) => askBackground.showOnPage({ tabId, key }).catch(() => false),
  };
}

function hasNothingToOffer(state: FillState): boolean {
  return (state.kind === 'failed' && state.ended === undefined) || (state.kind === 'preview' && state.plan.rows.length === 0);
}

type Failed = { readonly kind: 'failed'; readonly why: Failure };

/** The background's worker may be stopped while it is asked; before anything was to be written that is as if the page did not answer. */
async function orFailed<T extends { readonly kind: 'ok' } | Failed>(why: Failure, answer: Promise<T>): Promise<T | Failed> {
  return await answer.catch((): Failed => ({ kind: 'failed', why }));
}
