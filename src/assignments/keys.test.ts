import { describe, expect, it } from 'vitest';
import { assignment, ownNumeric } from './assignment.test-support.ts';
import { fromBase64url } from './bytes.ts';
import { fingerprint } from './fingerprint.ts';
import { backUp, newTeacherKey, readKeyBackup, unlockKey } from './keys.ts';
import { writeLink } from './link.ts';
import { lock } from './own-items.ts';
import {
  emptyTeacherFile,
  mergedFiles,
  readTeacherFile,
  writeTeacherFile,
} from './teacher-file.ts';
import { words } from './words.ts';

const passphrase = 'correct horse battery';

describe('a teacher’s key', () => {
  it('comes back from its backup, and from no other passphrase', async () => {
    const key = await newTeacherKey();
    const backup = await backUp(key, passphrase);
    expect(readKeyBackup(JSON.parse(JSON.stringify(backup)), 'Key')).toEqual(backup);
    const again = await unlockKey(backup, passphrase);
    const jwk = (pair: CryptoKeyPair) => crypto.subtle.exportKey('jwk', pair.privateKey);
    expect((await jwk(again.pair)).d).toBe((await jwk(key.pair)).d);
    expect(fromBase64url(again.publicKey)).toHaveLength(65);
    await expect(unlockKey(backup, `${passphrase} `)).rejects.toThrow(/passphrase/u);
    const swapped = { ...backup, publicKey: (await newTeacherKey()).publicKey };
    await expect(unlockKey(swapped, passphrase)).rejects.toThrow(/passphrase/u);
  });

  it('is not wrapped by a passphrase that anyone guesses, nor by few iterations', async () => {
    const key = await newTeacherKey();
    await expect(backUp(key, 'short')).rejects.toThrow(/at least 10/u);
    const weak = await backUp(key, passphrase, 1000);
    expect(() => readKeyBackup(weak, 'The key')).toThrow(/600000/u);
  });

  it('has four words that everyone can compute', async () => {
    expect(new Set(words).size).toBe(256);
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(256);
    expect(await fingerprint('one')).toMatch(/^[a-z]+(?:-[a-z]+){3}$/u);
    expect(await fingerprint('one')).toBe(await fingerprint('one'));
    expect(await fingerprint('one')).not.toBe(await fingerprint('two'));
  });
});

describe('a teacher’s file', () => {
  it('keeps keys, assignments and the answers of locked questions', async () => {
    const { item, key } = lock(ownNumeric);
    const entries = [{ own: item, weight: 1 }];
    const link = await writeLink({ ...assignment, entries });
    const backup = await backUp(await newTeacherKey(), passphrase);
    const keys = key === undefined ? {} : { [item.name]: key };
    const file = { ...emptyTeacherFile, keys: [backup], assignments: [{ link, keys }] };
    expect(await readTeacherFile(writeTeacherFile(file))).toEqual(file);
    expect(mergedFiles(file, emptyTeacherFile)).toEqual(file);
    expect(mergedFiles(file, file)).toEqual(file);
  });

  it('is refused with a sentence where it is none', async () => {
    await expect(readTeacherFile('<html>')).rejects.toThrow(/damaged/u);
    await expect(readTeacherFile('{}')).rejects.toThrow(/not a teacher’s file/u);
    await expect(readTeacherFile('['.repeat(100_000))).rejects.toThrow(/damaged/u);
  });
});
