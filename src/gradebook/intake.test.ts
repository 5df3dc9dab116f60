import { sealReceipt } from '#assignments/seal.ts';
import { joined, utf8 } from '#assignments/bytes.ts';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ada, bob, ended, file, rightReceipt, teacher } from './gradebook.test-support.ts';
import { intake } from './intake.ts';
import { openAll } from './marking.ts';

const [adas, bobs] = await Promise.all(
  [ada, bob].map(async (student) => sealReceipt(await rightReceipt(student), teacher.publicKey)),
);
const sealed = adas ?? '';

const namesIn = async (...files: readonly { name: string; bytes: Uint8Array }[]) => {
  const taken = intake(files);
  const { opened, refused } = await ended(openAll(taken.receipts, teacher.pair));
  return {
    names: opened.map(({ receipt }) => receipt.student.name),
    refused: [...taken.refused, ...refused],
  };
};

const both = { names: [ada.name, bob.name], refused: [] };

describe('receipts are found', () => {
  it('in files, in a pasted column with other cells, and in any order of lines', async () => {
    expect(await namesIn(file('a.txt', `${sealed}\n`), file('b.txt', bobs ?? ''))).toEqual(both);
    const column = `Timestamp,E-mail,Answer\n1,ada@x.org,${sealed}\n2,bob@x.org,"${bobs}"\n`;
    expect(await namesIn(file('form.csv', column))).toEqual(both);
    expect(intake([file('form.csv', column)]).receipts[1]).toMatchObject({
      from: 'form.csv, line 3',
      beside: '2,bob@x.org," "',
    });
  });

  it('in mails that break lines, quote them and go on with a signature', async () => {
    const lines = sealed.match(/.{1,72}/gu) ?? [];
    expect(
      (await namesIn(file('mail.eml', `Dear all,\r\n${lines.join('\r\n')}\r\n\r\nAda`))).names,
    ).toEqual([ada.name]);
    expect(
      (await namesIn(file('reply.eml', `> ${lines.join('\n> ')}\n> Ada\n> Lovelace\nThanks!`)))
        .names,
    ).toEqual([ada.name]);
  });

  it('in a page that a system saves, of which nothing but the receipt is taken', async () => {
    const page = `<html><script>alert(1)</script><p>${sealed}</p><img src=x onerror=alert(1)></html>`;
    const { receipts } = intake([file('onlinetext.html', page)]);
    expect(receipts[0]?.readings).toEqual([sealed]);
  });

  it('in the archive of a class, and in what a spreadsheet writes as UTF-16', async () => {
    const archive = zipSync({
      'Ada_17_assign/receipt.txt': utf8(sealed),
      'Bob_18_assign/receipt.txt': utf8(`Here it is: ${bobs}`),
      '__MACOSX/._receipt.txt': new Uint8Array([0, 5, 22, 7]),
    });
    expect(await namesIn({ name: 'week3.zip', bytes: archive })).toEqual(both);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(sealed).flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
    expect((await namesIn({ name: 'x.txt', bytes: utf16 })).names).toEqual([ada.name]);
  });
});

describe('what is damaged or hostile is refused by one sentence, and nothing else is lost', () => {
  const bomb = (size: number) =>
    zipSync({ 'big.txt': new Uint8Array(size), 'a.txt': utf8(sealed) });
  const hostile: Readonly<Record<string, Uint8Array>> = {
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'empty.txt': new Uint8Array(),
    'essay.txt': utf8('The intercept is not penalized. r1 is not r1.'),
    'cut.txt': utf8(sealed.slice(0, 300)),
    'changed.txt': utf8(sealed.replace(/.{4}$/u, 'AAAA')),
    'huge.txt': new Uint8Array(5_000_001).fill(65),
    'long.txt': utf8(`r1.${'A'.repeat(300_000)}`),
    'nested.zip': zipSync({ 'inner.zip': zipSync({ 'a.txt': utf8(sealed) }) }),
    'noise.zip': joined(new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(60).fill(7)),
  };
  it.each(Object.entries(hostile))('%s', async (name, bytes) => {
    const { names, refused } = await namesIn(
      file('a.txt', sealed),
      { name, bytes },
      file('b.txt', bobs ?? ''),
    );
    expect(names).toEqual([ada.name, bob.name]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.from).toContain(name);
    expect(refused[0]?.why).toMatch(/^[A-Z“].*\.$/u);
  });

  it('archives that unfold too far, cut off ones, and those with lies about sizes', async () => {
    const inflated = await namesIn({ name: 'bomb.zip', bytes: bomb(3_000_000) });
    expect(inflated.names).toEqual([ada.name]);
    expect(inflated.refused[0]?.why).toBe('It unfolds to more than a receipt can be.');
    const whole = zipSync({ 'a.txt': utf8(sealed), 'b.txt': utf8(bobs ?? '') });
    const cut = await namesIn({ name: 'cut.zip', bytes: whole.slice(0, 1000) });
    expect(cut.refused.at(-1)?.why).toMatch(/damaged or cut off/u);
    const lying = bomb(3_000_000);
    new DataView(lying.buffer, lying.byteOffset).setUint32(22, 10, true);
    expect((await namesIn({ name: 'lying.zip', bytes: lying })).refused).toHaveLength(1);
  });

  it('a receipt that holds far more than it may, sealed by whoever has the public key', async () => {
    const receipt = await rightReceipt(ada);
    const [entry] = receipt.log;
    if (!entry) throw new Error('There is an entry.');
    const filled = { ...receipt, log: Array.from({ length: 20_000 }, () => ({ ...entry, at: 1 })) };
    const big = await sealReceipt(filled, teacher.publicKey);
    let deep: unknown = 'x';
    for (let depth = 0; depth < 3000; depth += 1) deep = [deep];
    const nested = await sealReceipt(
      { ...receipt, log: [{ ...entry, response: deep }] },
      teacher.publicKey,
    );
    const taken = await namesIn(
      file('big.txt', big),
      file('deep.txt', nested),
      file('a.txt', sealed),
    );
    expect(taken.names).toEqual([ada.name]);
    expect(taken.refused.map(({ from }) => from)).toEqual(['big.txt', 'deep.txt']);
  });

  it('texts that would take ages to read take none', async () => {
    const began = performance.now();
    const lines = file('lines.txt', `${sealed}\n${'a\n'.repeat(2_000_000)}`);
    const starts = file('starts.txt', 'r1.A\n'.repeat(900_000));
    const taken = await namesIn(lines, starts, file('b.txt', bobs ?? ''));
    expect(taken.names).toEqual([ada.name, bob.name]);
    expect(taken.refused.map(({ from, why }) => [from, why])).toEqual([
      ['starts.txt', 'It seems to hold more than 3000 receipts: drop it in parts.'],
    ]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
