// npm start: builds the extension, serves the practice site, and opens both; without a display it does the main job by itself and shows what came of it.
import { spawnSync } from 'node:child_process';
import { ensurePrograms } from '../tools/programs.mjs';
import { openForTrying } from './open.ts';
import { runMainJob } from './run.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || process.env.CI !== undefined || !hasDisplay;

try {
  [process.env.CHROMIUM] = ensurePrograms('chromium');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
// A build made elsewhere is taken as it is.
const built = process.env.EXTENSION_BUILD
  ? { status: 0 }
  : spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);
await (headless ? runMainJob('.output/demo') : openForTrying());
process.exit(process.exitCode ?? 0);
