type BrowserName = 'chromium' | 'firefox';
export declare function ensureBrowsers(...wanted: readonly BrowserName[]): string[];
