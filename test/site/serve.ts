import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { answerRequest, practiceHosts } from './site.ts';

type PracticeServer = {
  /** TLS on 127.0.0.1: answers by the host that the browser asks for. */
  readonly port: number;
  /** HTTP proxy on 127.0.0.1: sends every CONNECT for a practice host to that server and refuses every other request. */
  readonly proxyPort: number;
  /** PEM, signed by itself. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function serveAnswers(key: string, certificate: string, headers: Record<string, string>): Server {
  return createTlsServer({ key, cert: certificate }, (request, response) => {
    const answer = answerRequest(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, request.method ?? 'GET');
    if (answer === null) return void response.writeHead(502).end();
    response
      .writeHead(answer.status, { 'content-type': answer.contentType, 'cache-control': 'no-store', ...answer.headers, ...headers })
      .end(answer.body);
  });
}

/** Firefox has no host rules of its own: this proxy is how it reaches the practice site, and how it reaches nothing else. */
function proxyTo(port: number, open: Set<Socket>): Server {
  const proxy = createHttpServer((_, response) => void response.writeHead(502).end());
  proxy.on('connect', (request, browser: Socket) => {
    open.add(browser);
    browser.once('close', () => open.delete(browser));
    browser.on('error', () => browser.destroy());
    const [host = '', wanted] = (request.url ?? '').split(':');
    if (!practiceHosts.includes(host) || wanted !== '443') return void browser.end('HTTP/1.1 502 Not a practice host\r\n\r\n');
    const site = connect(port, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.pipe(browser);
      browser.pipe(site);
    });
    site.on('error', () => browser.destroy());
    browser.once('close', () => site.destroy());
  });
  return proxy;
}

/** `headers` are added to every answer: a policy, for example. */
export async function servePracticeSite({ headers = {} }: { readonly headers?: Record<string, string> } = {}): Promise<PracticeServer> {
  const { key, certificate } = makeCertificate(practiceHosts);
  const tunnels = new Set<Socket>();
  const site = serveAnswers(key, certificate, headers);
  const port = await listen(site);
  const proxy = proxyTo(port, tunnels);
  const proxyPort = await listen(proxy);
  const close = async () => {
    for (const tunnel of tunnels) tunnel.destroy();
    site.closeAllConnections();
    await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
  };
  return { port, proxyPort, certificate, close };
}
