// Seals a receipt to the teacher's key by HPKE (RFC 9180), base mode: only the private key opens it,
// and no byte of it can be changed.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { base64url, fromBase64url, joined, textOf, utf8 } from './bytes.ts';
import { Unfit } from './fields.ts';
import { deflated, inflated } from './packed.ts';
import { readReceipt, type Receipt } from './receipt.ts';
import { say } from '#say/unfit.ts';

/** The suite of RFC 9180, appendix A.3. */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

const info = utf8('shrinkage receipt 1');
const idBytes = 32;
const keyBytes = 65;

/** The largest receipt that is read, in characters; it would hold weeks of answers. */
const longestReceipt = 200_000;
const largestContent = 1_000_000;

/**
 * `r1.` and base64url of: the assignment's id (32 bytes, which the seal covers), the encapsulated
 * key (65), the ciphertext. `teacherKey` is the assignment's; both are base64url.
 */
export async function sealReceipt(receipt: Receipt, teacherKey: string): Promise<string> {
  const [id, raw] = [fromBase64url(receipt.assignment), fromBase64url(teacherKey)];
  if (id?.length !== idBytes || raw?.length !== keyBytes) throw new Unfit(say('nothingToSealTo'));
  const recipientPublicKey = await suite.kem.deserializePublicKey(raw.buffer);
  const content = deflated(utf8(JSON.stringify(receipt)));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, content.buffer, id.buffer);
  return `r1.${base64url(joined(id, new Uint8Array(enc), new Uint8Array(ct)))}`;
}

const tagBytes = 16;

/** The characters of a sealed receipt whose deflated content has that many bytes. */
export const sealedLength = (content: number): number =>
  'r1.'.length + Math.ceil(((idBytes + keyBytes + content + tagBytes) * 4) / 3);

/** Throws Unfit with a sentence where the text is no receipt, is damaged, or is for another key. */
export async function openReceipt(sealed: string, recipientKey: CryptoKeyPair): Promise<Receipt> {
  const bytes = bytesOf(sealed);
  const id = bytes.slice(0, idBytes);
  const content = await opened(
    recipientKey,
    bytes.slice(idBytes, idBytes + keyBytes),
    bytes.slice(idBytes + keyBytes),
    id,
  );
  const receipt = readReceipt(parsed(content));
  if (receipt.assignment === base64url(id)) return receipt;
  throw new Unfit(say('twoAssignments'));
}

/** The id of the assignment that a sealed receipt names outside; read before it is opened. */
export const assignmentNamed = (sealed: string): string =>
  base64url(bytesOf(sealed).slice(0, idBytes));

function bytesOf(sealed: string) {
  if (sealed.length > longestReceipt) throw new Unfit(say('receiptTooLong'));
  // Mail programs and spreadsheets break long lines.
  const text = sealed.replace(/\s+/gu, '');
  if (!text.startsWith('r1.')) throw new Unfit(say('noReceipt'));
  const bytes = fromBase64url(text.slice(3));
  if (bytes !== undefined && bytes.length > idBytes + keyBytes + tagBytes) return bytes;
  throw new Unfit(say('damagedReceipt'));
}

async function opened(
  recipientKey: CryptoKeyPair,
  enc: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  id: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  try {
    const setting = { recipientKey, enc: enc.buffer, info };
    return new Uint8Array(await suite.open(setting, sealed.buffer, id.buffer));
  } catch {
    throw new Unfit(say('otherKey'));
  }
}

function parsed(content: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(inflated(content, largestContent)));
  } catch {
    throw new Unfit(say('unreadReceipt'));
  }
}
