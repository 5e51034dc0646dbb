import puppeteer, { type Browser } from 'puppeteer-core';

type FirefoxOptions = { readonly switches?: readonly string[]; readonly prefs?: Readonly<Record<string, string | number | boolean>> };

/** Firefox whose every request goes to the practice site's proxy, which knows no other host. The certificate need not be trusted. */
export function launchFirefox(proxyPort: number, { switches = [], prefs = {} }: FirefoxOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    args: [...switches],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.dns.disabled': true,
      ...prefs,
    },
  });
}
