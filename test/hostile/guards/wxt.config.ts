import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import product from '../../../wxt.config.ts';
import { guards } from './guards.ts';
import { guardSwitches } from './switches.ts';

/** The product as it is built for the browser, with a switch at each guard. */
export default defineConfig({
  ...product,
  outDir: '.output/guards',
  vite: async (env) => mergeConfig((await product.vite?.(env)) ?? {}, { plugins: [guardSwitches(guards)] }),
});
