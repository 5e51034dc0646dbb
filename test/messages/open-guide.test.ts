import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGuideBesideTab, openGuideBesideWindow } from '@/lib/messages/open-guide.ts';

afterEach(() => vi.unstubAllGlobals());
const open = vi.fn(() => Promise.resolve());

describe('opening the guide from a click', () => {
  it('opens the side panel before anything else happens, or the browser refuses', () => {
    vi.stubGlobal('chrome', { sidePanel: { open } });
    void openGuideBesideWindow(7);
    void openGuideBesideTab(3);
    expect(open.mock.calls).toEqual([[{ windowId: 7 }], [{ tabId: 3 }]]);
    open.mockClear();
  });

  it('opens the sidebar where there is no side panel', () => {
    vi.stubGlobal('chrome', { sidebarAction: { open } });
    void openGuideBesideWindow(7);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens a narrow window that knows its tab after a click in a page of Firefox, and leaves the sidebar alone', () => {
    const sidebar = vi.fn();
    const create = vi.fn();
    vi.stubGlobal('chrome', { sidebarAction: { open: sidebar } });
    vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(create);
    void openGuideBesideTab(3);
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: expect.stringMatching(/sidepanel\.html\?tab=3$/), type: 'popup' }),
    );
    expect(sidebar).not.toHaveBeenCalled();
  });

  it('opens a tab where there is neither', () => {
    const create = vi.fn();
    vi.stubGlobal('chrome', {});
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create);
    void openGuideBesideWindow(7);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/sidepanel\.html$/) });
  });
});
