import { z } from '@/lib/zod.ts';

/** How an export is encrypted. Stated in the file, so that it can be opened without this extension. */
const parameters = {
  kdf: 'PBKDF2',
  hash: 'SHA-256',
  /** OWASP's figure for PBKDF2 with SHA-256. */
  iterations: 600_000,
  cipher: 'AES-GCM',
  keyBits: 256,
} as const;
/** Nobody may keep the browser busy for minutes with a file. */
const mostIterations = 5_000_000;
export const shortestPassphrase = 12;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

export const sealedSchema = z.strictObject({
  format: z.literal('hms-access-guide/people-encrypted'),
  version: z.literal(1),
  kdf: z.literal(parameters.kdf),
  hash: z.literal(parameters.hash),
  iterations: z.int().check(z.gte(parameters.iterations), z.lte(mostIterations)),
  cipher: z.literal(parameters.cipher),
  keyBits: z.literal(parameters.keyBits),
  salt: base64.check(z.maxLength(64)),
  iv: base64.check(z.maxLength(32)),
  data: base64,
});
export type Sealed = z.infer<typeof sealedSchema>;

/** `random` fills the salt (16 bytes) and the nonce (12 bytes), as `crypto.getRandomValues` does. */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  passphrase: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<Sealed> {
  const salt = new Uint8Array(16);
  const iv = new Uint8Array(12);
  random(salt);
  random(iv);
  const head = { format: 'hms-access-guide/people-encrypted', version: 1, ...parameters, salt: encode(salt), iv: encode(iv) } as const;
  const key = await keyFrom(passphrase, salt, head.iterations, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: headBytes(head) }, key, plain);
  return { ...head, data: encode(new Uint8Array(data)) };
}

/** Undefined when the passphrase is wrong or the file was altered; the cipher cannot tell which. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { data, ...head } = sealed;
    const key = await keyFrom(passphrase, decode(sealed.salt), sealed.iterations, 'decrypt');
    const iv = decode(sealed.iv);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: headBytes(head) }, key, decode(data)));
  } catch {
    return undefined;
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number, use: KeyUsage): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const derivation = { name: parameters.kdf, hash: parameters.hash, salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: parameters.cipher, length: parameters.keyBits }, false, [use]);
}

/** The parameters are authenticated with the data: changing one of them breaks the seal. */
function headBytes(head: Omit<Sealed, 'data'>): Uint8Array<ArrayBuffer> {
  const { format, version, kdf, hash, iterations, cipher, keyBits, salt, iv } = head;
  return new TextEncoder().encode(JSON.stringify([format, version, kdf, hash, iterations, cipher, keyBits, salt, iv]));
}

function encode(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
