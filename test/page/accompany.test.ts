// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayCard } from '@/lib/messages/protocol.ts';
import { accompanyPage, type Background } from '@/lib/page/accompany.ts';
import type { Overlay, OverlayOptions } from '@/lib/page/overlay.ts';
import { guide } from '@/test/recognise/snapshots.ts';

const shown: { options: OverlayOptions; overlay: Record<Exclude<keyof Overlay, 'host'>, ReturnType<typeof vi.fn>> }[] = [];
const setAddress = (href: string): void => (window as unknown as { happyDOM: { setURL(href: string): void } }).happyDOM.setURL(href);
vi.mock('@/lib/page/overlay.ts', () => ({
  showOverlay: (options: OverlayOptions) => {
    const overlay = { update: vi.fn(), announce: vi.fn(), sayStale: vi.fn(), giveWay: vi.fn(), remove: vi.fn() };
    shown.push({ options, overlay });
    return overlay;
  },
}));

const card = (pageId: OverlayCard['pageId']): OverlayCard => ({ pageId, headline: 'Headline', lines: [], fillable: 0 });
const rcCore = { kind: 'known', pageId: 'rc-core' } as const;
let life: AbortController;
let background: { [K in keyof Required<Background>]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  life = new AbortController();
  document.body.innerHTML = '';
  background = {
    pageSeen: vi.fn(async ({ pageId }) => (pageId ? card(pageId) : null)),
    pageGone: vi.fn(async () => {}),
    hideHere: vi.fn(async () => {}),
    openGuide: vi.fn(async () => {}),
    fillEveryday: vi.fn(async () => ({ kind: 'ok', filled: 2, kept: 1, refused: 0 })),
  };
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const go = (href: string): void => {
  setAddress(href);
  window.dispatchEvent(new Event('popstate'));
};
const start = async (href: string) => {
  setAddress(href);
  const company = accompanyPage({ guide, background: background as unknown as Background, signal: life.signal });
  await vi.advanceTimersByTimeAsync(0);
  return company;
};

describe('staying with a page', () => {
  it('says and shows nothing on a page that is not recognised', async () => {
    await start('https://it.hms.harvard.edu/our-services/printing');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(background.pageSeen).not.toHaveBeenCalled();
    expect(shown).toEqual([]);
  });

  it('reports a known page once and shows the card that comes back', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    document.body.click();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(background.pageSeen.mock.calls).toEqual([[rcCore]]);
    expect(shown).toHaveLength(1);
  });

  it('shows nothing when the background has nothing to say', async () => {
    background.pageSeen.mockResolvedValue(null);
    await start('https://it.hms.harvard.edu/rc/core');
    expect(shown).toEqual([]);
  });

  it('takes the card away and has the report forgotten when the page becomes another', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    go('https://it.hms.harvard.edu/our-services/printing');
    expect(shown[0]?.overlay.remove).toHaveBeenCalled();
    expect(background.pageSeen.mock.lastCall).toEqual([{ kind: 'unknown' }]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(background.pageSeen).toHaveBeenCalledTimes(2);
  });

  it('ignores a card that comes back after the page became another', async () => {
    let answer = (_card: OverlayCard): void => {};
    background.pageSeen.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await start('https://it.hms.harvard.edu/rc/core');
    go('https://it.hms.harvard.edu/our-services/printing');
    answer(card('rc-core'));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([]);
  });

  it('reports again when only the address changed, so that the background knows it', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    go('https://it.hms.harvard.edu/rc/core/team');
    expect(background.pageSeen.mock.calls).toEqual([[rcCore], [rcCore]]);
    expect(shown[0]?.overlay.remove).not.toHaveBeenCalled();
  });

  it('has the report forgotten when the page is left, and reports again when the browser brings it back from its cache', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    window.dispatchEvent(new Event('pagehide'));
    expect(background.pageGone).toHaveBeenCalledTimes(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(background.pageSeen).toHaveBeenCalledTimes(2);
  });

  it('says nothing of being left when it was never reported', async () => {
    await start('https://it.hms.harvard.edu/our-services/printing');
    window.dispatchEvent(new Event('pagehide'));
    expect(background.pageGone).not.toHaveBeenCalled();
  });

  it('reports a form again when its fields came late, and has the card give way to them', async () => {
    await start('https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30');
    expect(background.pageSeen).toHaveBeenCalledTimes(1);
    document.body.innerHTML = '<label>Name <input></label>';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(background.pageSeen).toHaveBeenCalledTimes(2);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.overlay.giveWay).toHaveBeenCalled();
  });

  it('calls a page changed only after it had its time to render, and keeps to it', async () => {
    await start('https://it.hms.harvard.edu/rc/core/rates');
    expect(background.pageSeen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20_000);
    document.body.click();
    await vi.advanceTimersByTimeAsync(20_000);
    const changed = { kind: 'changed', pageId: 'rc-core-rates', missing: ['Compute', 'Annual Fees'] };
    expect(background.pageSeen.mock.calls).toEqual([[changed]]);
  });

  it('never calls a page changed that renders late', async () => {
    await start('https://it.hms.harvard.edu/rc/core/rates');
    document.body.innerHTML = '<h2>Compute</h2><h2>Annual Fees</h2>';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(background.pageSeen.mock.calls).toEqual([[{ kind: 'known', pageId: 'rc-core-rates' }]]);
  });

  it('shows no card again where the user closed it', async () => {
    const company = await start('https://it.hms.harvard.edu/rc/core');
    shown[0]?.options.on.close?.();
    company.showCard(card('rc-core'));
    go('https://it.hms.harvard.edu/rc/core/team');
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toHaveLength(1);
  });

  it('shows no card of another page', async () => {
    const company = await start('https://it.hms.harvard.edu/rc/core');
    company.showCard(card('o2-form'));
    expect(shown[0]?.overlay.remove).toHaveBeenCalled();
  });

  it('says what a fill came to, in numbers only', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    shown[0]?.options.on.fill?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown[0]?.overlay.announce).toHaveBeenLastCalledWith('Filled: 2. Kept as you had them: 1. Left for you: 0; the guide says why.');
  });

  it('says that the extension was updated when the background does not answer any more', async () => {
    await start('https://it.hms.harvard.edu/rc/core');
    background.openGuide.mockRejectedValue(new Error('Extension context invalidated.'));
    shown[0]?.options.on.openGuide();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown[0]?.overlay.sayStale).toHaveBeenCalled();
  });

  it('says that the page may be filled when the worker was stopped while it filled', async () => {
    setAddress('https://it.hms.harvard.edu/rc/core');
    accompanyPage({ guide, background: background as unknown as Background, signal: life.signal, isStale: () => false });
    await vi.advanceTimersByTimeAsync(0);
    for (const answer of [Promise.reject(new Error('the channel closed')), Promise.resolve({ kind: 'failed', why: 'no-answer' })]) {
      background.fillEveryday.mockReturnValueOnce(answer);
      shown[0]?.options.on.fill?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(shown[0]?.overlay.announce).toHaveBeenLastCalledWith(expect.stringMatching(/No answer came back/));
    }
    background.openGuide.mockRejectedValueOnce(new Error('the channel closed'));
    shown[0]?.options.on.openGuide();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown[0]?.overlay.announce).toHaveBeenLastCalledWith('The guide did not open. Try again.');
    expect(shown[0]?.overlay.sayStale).not.toHaveBeenCalled();
  });

  it('offers no fill where there is none', async () => {
    const { fillEveryday: _none, ...guideOnly } = background;
    setAddress('https://it.hms.harvard.edu/rc/core');
    accompanyPage({ guide, background: guideOnly as unknown as Background, signal: life.signal });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown[0]?.options.on.fill).toBeUndefined();
  });
});
