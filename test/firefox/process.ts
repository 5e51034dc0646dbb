import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export type Preferences = Readonly<Record<string, string | number | boolean>>;
export type FirefoxProcess = { readonly address: string; readonly pid: number | undefined; readonly stop: () => Promise<void> };

/** Starts Firefox with a profile of its own. Resolves once it listens; `address`: where its WebDriver BiDi is spoken. */
export async function startFirefox(profile: string, preferences: Preferences): Promise<FirefoxProcess> {
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    // Without system access the protocol may not go to pages of an extension.
    ['--headless', '--no-remote', '--remote-debugging-port=0', '-remote-allow-system-access', '--profile', profile],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((done) => firefox.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += data;
      const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (url) found(`${url}/session`);
    };
    firefox.stdout.on('data', listen);
    firefox.stderr.on('data', listen);
    firefox.once('error', failed);
    firefox.once('exit', () => failed(new Error(`Firefox ended: ${said}`)));
  });
  const stop = async () => {
    firefox.kill();
    const late = setTimeout(() => firefox.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
  };
  return { address, pid: firefox.pid, stop };
}
