import { defineConfig, mergeConfig } from 'vitest/config';
import common from '../../vitest.config.ts';

/** The tests of what writes into pages, once more in Firefox. */
export default mergeConfig(common, defineConfig({ test: { env: { PRODUCT: 'firefox' } } }));
