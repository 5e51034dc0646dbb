import { defineConfig } from 'wxt';

/** The extension's pages load nothing from elsewhere and talk to nobody: `connect-src 'self'`, no inline script, no HTML sinks. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The one style that React Aria puts into the page.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  // No text becomes HTML or script, whoever's code asks for it. React and React Aria do without.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  publicDir: 'lib/assets/public',
  i18n: { localesDir: 'lib/locales' },
  autoIcons: { baseIconPath: 'lib/assets/icon.svg' },
  manifestVersion: 3,
  // Vite's helper for browsers that cannot preload modules would be the one `fetch` in the package.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: {
    includeSources: [
      'entrypoints',
      'components',
      'lib',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: { 'fill-this-form': { description: '__MSG_commandFill__' }, 'undo-fill': { description: '__MSG_commandUndo__' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hms-access-guide@hms-access-guide.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130', externally_connectable: { ids: [] }, storage: { managed_schema: 'policy.json' } }),
  }),
});
