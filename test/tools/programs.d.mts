type Program = 'chromium' | 'firefox' | 'openssl';
export declare function ensurePrograms(...wanted: readonly Program[]): string[];
