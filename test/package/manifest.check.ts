import { describe, expect, it } from 'vitest';
import { type Build, builds, readManifest } from './built.ts';

describe.each(Object.keys(builds) as Build[])('the manifest for %s', (build) => {
  const manifest = readManifest(build);

  it('is the one that was reviewed: renew the snapshot only after reading the change', async () => {
    const { version: _version, version_name: _name, ...rest } = manifest;
    await expect(JSON.stringify(rest, null, 2)).toMatchFileSnapshot(`./manifest.${build}.json`);
  });

  it('asks for storage and, in Chromium, the side panel, and for nothing else', () => {
    expect(manifest.permissions).toEqual(build === 'chrome' ? ['storage', 'sidePanel'] : ['storage']);
    for (const key of ['host_permissions', 'optional_host_permissions', 'optional_permissions', 'web_accessible_resources']) {
      expect(manifest[key]).toBeUndefined();
    }
  });

  it('has icons', () => {
    expect(Object.keys(manifest.icons as object)).toEqual(expect.arrayContaining(['16', '48', '128']));
  });

  it('lets pages of the extension talk to nobody', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('runs nothing in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });
});
