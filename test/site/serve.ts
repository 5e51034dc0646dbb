import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { type Answer, answerRequest, practiceHosts } from './site.ts';

export type Served = {
  /** TLS on 127.0.0.1: answers by the host that the browser asks for. */
  readonly port: number;
  /** HTTP proxy on 127.0.0.1: sends what is meant for a host of ours to that server and refuses every other request. */
  readonly proxyPort: number;
  /** PEM, signed by itself. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
};

/** What is served, and who is told of what arrives. */
export type Serving = {
  readonly isOurs: (host: string, port: string) => boolean;
  /** Null: not ours after all. */
  readonly answer: (url: string, method: string, body: string) => Answer | null;
  readonly onRefusal?: (line: string) => void;
  /** In the certificate; a browser that trusts everybody does not look. */
  readonly names: readonly string[];
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function respond(address: string, request: IncomingMessage, response: ServerResponse, { answer }: Serving): Promise<void> {
  const answered = answer(address, request.method ?? 'GET', await bodyOf(request));
  if (answered === null) return void response.writeHead(502).end();
  response
    .writeHead(answered.status, { 'content-type': answered.contentType, 'cache-control': 'no-store', ...answered.headers })
    .end(answered.body);
}

/** Firefox has no host rules of its own: this proxy is how it reaches the practice site, and how it reaches nothing else. */
function proxyTo(port: number, open: Set<Socket>, serving: Serving): Server {
  const { isOurs, onRefusal = () => {} } = serving;
  const proxy = createHttpServer((request, response) => {
    const url = request.url ?? '';
    if (URL.canParse(url) && isOurs(new URL(url).hostname, new URL(url).port || '80')) return void respond(url, request, response, serving);
    onRefusal(`${request.method} ${url}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, browser: Socket) => {
    open.add(browser);
    browser.once('close', () => open.delete(browser));
    browser.on('error', () => browser.destroy());
    const [, host = '', wanted = ''] = /^(.*):(\d+)$/.exec(request.url ?? '') ?? [];
    if (!isOurs(host, wanted)) {
      onRefusal(`CONNECT ${request.url}`);
      return void browser.end('HTTP/1.1 502 Not a practice host\r\n\r\n');
    }
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

export async function serveBehindProxy(serving: Serving): Promise<Served> {
  const { key, certificate } = makeCertificate(serving.names);
  const tunnels = new Set<Socket>();
  const site = createTlsServer({ key, cert: certificate }, (request, response) => {
    void respond(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, request, response, serving);
  });
  const port = await listen(site);
  const proxy = proxyTo(port, tunnels, serving);
  const proxyPort = await listen(proxy);
  const close = async () => {
    for (const tunnel of tunnels) tunnel.destroy();
    site.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
  };
  return { port, proxyPort, certificate, close };
}

/** `headers` are added to every answer: a policy, for example. */
export const servePracticeSite = ({ headers = {} }: { readonly headers?: Record<string, string> } = {}): Promise<Served> =>
  serveBehindProxy({
    isOurs: (host, port) => practiceHosts.includes(host) && port === '443',
    answer: (url, method) => {
      const answer = answerRequest(url, method);
      return answer && { ...answer, headers: { ...answer.headers, ...headers } };
    },
    names: practiceHosts,
  });
