import { describe, expect, it } from 'vitest';
import { ada, assignment, receiptOf, supply } from './assignment.test-support.ts';
import { gradingBank } from './bank.ts';
import { base64url, fromBase64url, utf8 } from './bytes.ts';
import { newTeacherKey } from './keys.ts';
import { readReceipt } from './receipt.ts';
import { assignmentNamed, openReceipt, sealReceipt, suite } from './seal.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (two) => parseInt(two, 16));

// RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode.
const vector = {
  info: bytes('4f6465206f6e2061204772656369616e2055726e'),
  ikmE: bytes('4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e'),
  enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  pkRm: bytes(
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ),
  skRm: bytes('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
  plain: 'Beauty is truth, truth beauty',
  sealed: [
    [
      'Count-0',
      '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
    ],
    [
      'Count-1',
      'fa6f037b47fc21826b610172ca9637e82d6e5801eb31cbd3748271affd4ecb06646e0329cbdf3c3cd655b28e82',
    ],
    [
      'Count-2',
      '895cabfac50ce6c6eb02ffe6c048bf53b7f7be9a91fc559402cbc5b8dcaeb52b2ccc93e466c28fb55fed7a7fec',
    ],
  ],
} as const;

const hexOf = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('the suite', () => {
  it('seals and opens the vectors of RFC 9180, A.3.1', async () => {
    const { kem } = suite;
    const recipientPublicKey = await kem.deserializePublicKey(vector.pkRm.buffer);
    const privateKey = await kem.importKey('raw', vector.skRm.buffer, false);
    const ekm = await kem.deriveKeyPair(vector.ikmE.buffer);
    const sender = await suite.createSenderContext({ recipientPublicKey, info: vector.info, ekm });
    expect(hexOf(sender.enc)).toBe(vector.enc);
    const recipient = await suite.createRecipientContext({
      recipientKey: { privateKey, publicKey: recipientPublicKey },
      enc: bytes(vector.enc).buffer,
      info: vector.info,
    });
    for (const [aad, sealed] of vector.sealed) {
      const ct = await sender.seal(utf8(vector.plain).buffer, utf8(aad).buffer);
      expect(hexOf(ct)).toBe(sealed);
      const opened = await recipient.open(ct, utf8(aad).buffer);
      expect(new TextDecoder().decode(opened)).toBe(vector.plain);
    }
  });
});

const sealedByAda = async () => {
  const key = await newTeacherKey();
  const receipt = await receiptOf(assignment, ada, await gradingBank(assignment, supply));
  return { key, receipt, sealed: await sealReceipt(receipt, key.publicKey) };
};

describe('a sealed receipt', () => {
  it('opens with the teacher’s key alone, and says which assignment it is for', async () => {
    const { key, receipt, sealed } = await sealedByAda();
    expect(await openReceipt(sealed, key.pair)).toEqual(receipt);
    expect(assignmentNamed(sealed)).toBe(receipt.assignment);
    const other = await newTeacherKey();
    await expect(openReceipt(sealed, other.pair)).rejects.toThrow(/does not open with your key/u);
  });

  it('opens when a mail program has broken its line', async () => {
    const { key, receipt, sealed } = await sealedByAda();
    const broken = ` ${sealed.replace(/.{72}/gu, '$&\r\n')}\n`;
    expect(await openReceipt(broken, key.pair)).toEqual(receipt);
  });

  it('is refused when any byte of it is changed', async () => {
    const { key, sealed } = await sealedByAda();
    const whole = fromBase64url(sealed.slice(3)) ?? new Uint8Array();
    expect(whole.length).toBeGreaterThan(400);
    const refusals = Array.from(whole, async (byte, at) => {
      const changed = whole.slice();
      changed[at] = byte ^ (1 << (at % 8));
      await expect(openReceipt(`r1.${base64url(changed)}`, key.pair), `byte ${at}`).rejects.toThrow(
        /does not open/u,
      );
    });
    await Promise.all(refusals);
  });

  it('is refused when it is cut anywhere, too long, or something else', async () => {
    const { key, sealed } = await sealedByAda();
    for (let length = 0; length < sealed.length; length += 7)
      await expect(openReceipt(sealed.slice(0, length), key.pair)).rejects.toThrow(/receipt/u);
    await expect(openReceipt(`r1.${'A'.repeat(300_000)}`, key.pair)).rejects.toThrow(/too long/u);
    await expect(openReceipt('=HYPERLINK("x")', key.pair)).rejects.toThrow(/not a receipt/u);
  });
});

describe('what a receipt may hold', () => {
  it('is refused with a sentence where a part does not fit', async () => {
    const { receipt } = await sealedByAda();
    const refused = (change: object) => () => readReceipt({ ...receipt, ...change });
    expect(refused({ score: 100 })).toThrow('This receipt holds “score”');
    expect(refused({ seed: -1 })).toThrow('The seed must be a whole number');
    const deep = JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`);
    expect(refused({ log: [{ item: 'a/b', version: 1, at: 0, response: deep }] })).toThrow(
      'no answer that a question could take',
    );
    expect(refused({ student: { name: 'x'.repeat(500), id: '' } })).toThrow('at most 120');
  });
});
