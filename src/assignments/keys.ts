// The teacher's key pair, and its backup under a passphrase.
import { base64url, fromBase64url, textOf, utf8, type Bytes } from './bytes.ts';
import { fieldsOf, matching, partOf, Unfit, whole } from './fields.ts';
import { say } from '#say/unfit.ts';

export interface TeacherKey {
  /** Uncompressed P-256, 65 bytes as base64url: what assignments carry. */
  readonly publicKey: string;
  readonly pair: CryptoKeyPair;
}

/** The private key under a passphrase: PBKDF2 with SHA-256, then AES-256-GCM. */
export interface KeyBackup {
  readonly publicKey: string;
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly wrapped: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const fewestIterations = 600_000;
export const shortestPassphrase = 10;

export async function newTeacherKey(): Promise<TeacherKey> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { publicKey: base64url(new Uint8Array(raw)), pair };
}

/** Throws Unfit where the passphrase is too short to protect anything. */
export async function backUp(
  { publicKey, pair }: TeacherKey,
  passphrase: string,
  iterations = fewestIterations,
): Promise<KeyBackup> {
  if (passphrase.length < shortestPassphrase)
    throw new Unfit(say('shortPassphrase', { shortest: shortestPassphrase }));
  const [salt, iv] = [new Uint8Array(16), new Uint8Array(12)];
  crypto.getRandomValues(salt);
  crypto.getRandomValues(iv);
  const secret = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  const key = await wrappingKey(passphrase, salt, iterations);
  const wrapped = await crypto.subtle.encrypt(cipher(iv, publicKey), key, utf8(secret));
  return {
    publicKey,
    iterations,
    salt: base64url(salt),
    iv: base64url(iv),
    wrapped: base64url(new Uint8Array(wrapped)),
  };
}

/** Throws Unfit where the passphrase is not that of the backup, or the backup is damaged. */
export async function unlockKey(backup: KeyBackup, passphrase: string): Promise<TeacherKey> {
  const [salt, iv, wrapped] = [backup.salt, backup.iv, backup.wrapped].map(fromBase64url);
  if (!salt || !iv || !wrapped) throw new Unfit(say('damagedBackup'));
  const key = await wrappingKey(passphrase, salt, backup.iterations);
  try {
    const opened = await crypto.subtle.decrypt(cipher(iv, backup.publicKey), key, wrapped);
    return await keyFrom(JSON.parse(textOf(new Uint8Array(opened))), backup.publicKey);
  } catch {
    throw new Unfit(say('wrongPassphrase'));
  }
}

async function keyFrom(secret: JsonWebKey, publicKey: string): Promise<TeacherKey> {
  const raw = fromBase64url(publicKey) ?? new Uint8Array();
  const [privateKey, shared] = await Promise.all([
    crypto.subtle.importKey('jwk', { ...secret, ext: true }, curve, true, ['deriveBits']),
    crypto.subtle.importKey('raw', raw, curve, true, []),
  ]);
  return { publicKey, pair: { privateKey, publicKey: shared } };
}

async function wrappingKey(passphrase: string, salt: Bytes, iterations: number) {
  const base = await crypto.subtle.importKey(
    'raw',
    utf8(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The public key is covered, so that a backup cannot be passed off as another key's. */
const cipher = (iv: Bytes, publicKey: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(publicKey),
});

const signs = (count: number | string) =>
  matching(new RegExp(`^[\\w-]{${count}}$`, 'u'), 'base64url');

export function readKeyBackup(value: unknown, name: string): KeyBackup {
  const fields = fieldsOf(value, name, ['publicKey', 'iterations', 'salt', 'iv', 'wrapped']);
  return {
    publicKey: signs(87)(fields['publicKey'], partOf(name, 'public')),
    iterations: whole(fewestIterations, 20_000_000)(
      fields['iterations'],
      partOf(name, 'iterations'),
    ),
    salt: signs(22)(fields['salt'], partOf(name, 'salt')),
    iv: signs(16)(fields['iv'], partOf(name, 'iv')),
    wrapped: signs('100,2000')(fields['wrapped'], partOf(name, 'content')),
  };
}
