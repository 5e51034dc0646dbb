import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A key and a certificate signed by itself for these hosts, good for two days. Needs the `openssl` command: Node makes keys but no certificates. */
export function makeCertificate(hosts: readonly string[]): { readonly key: string; readonly certificate: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-site-'));
  const key = path.join(folder, 'key.pem');
  const certificate = path.join(folder, 'certificate.pem');
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  try {
    execFileSync(
      'openssl',
      [...request, '-subj', '/CN=practice site', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', certificate],
      {
        stdio: 'pipe',
      },
    );
    return { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
