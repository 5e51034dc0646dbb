import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPanel } from '@/lib/wiring/open.ts';

afterEach(() => vi.unstubAllGlobals());

describe('opening the guide from a click', () => {
  it('opens the side panel before anything else happens, or the browser refuses', () => {
    const open = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { sidePanel: { open } });
    void openPanel(7);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });

  it('opens the sidebar where there is no side panel', () => {
    const open = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { sidebarAction: { open } });
    void openPanel(7);
    expect(open).toHaveBeenCalledOnce();
  });
});
