import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assignment, ownNumeric } from './assignment.test-support.ts';
import { assignmentId, canonicalText, readAssignment } from './assignment.ts';
import { base64url, digest, fromBase64url, joined, utf8 } from './bytes.ts';
import { longestLink, readLink, writeLink } from './link.ts';

const written = async (text: string) =>
  `a1.${base64url(joined((await digest(text)).slice(0, 6), deflateSync(utf8(text))))}`;

describe('a link', () => {
  it('carries the assignment and gives it the id of its text', async () => {
    const link = await writeLink(assignment);
    const read = await readLink(`https://example.org/shrinkage/assignment/#${link}`);
    expect(read).toEqual({ assignment, id: await assignmentId(assignment) });
    expect(read.id).toBe(base64url(await digest(canonicalText(assignment))));
  });

  it('fits a QR code with ten questions', async () => {
    const link = await writeLink({ ...assignment, teacherKey: base64url(new Uint8Array(65)) });
    expect(link.length).toBeLessThan(1200);
  });

  it('is refused with a sentence when any sign of it is changed', async () => {
    const link = await writeLink(assignment);
    for (let at = 0; at < link.length; at += 1) {
      const sign = link[at] === 'A' ? 'B' : 'A';
      const edited = link.slice(0, at) + sign + link.slice(at + 1);
      await expect(readLink(edited), `sign ${at}`).rejects.toThrow(/link/u);
    }
  });

  it('is refused when it is cut, empty, too long or none', async () => {
    const link = await writeLink(assignment);
    await expect(readLink(link.slice(0, -9))).rejects.toThrow(/cut off/u);
    await expect(readLink('https://example.org/assignment/')).rejects.toThrow(/no link/u);
    await expect(readLink('#')).rejects.toThrow(/no assignment/u);
    await expect(readLink(`a1.${'A'.repeat(longestLink)}`)).rejects.toThrow(/too long/u);
  });

  it('is refused when it would unfold to more than an assignment can hold', async () => {
    await expect(readLink(await written('9'.repeat(20_000_000)))).rejects.toThrow(/changed/u);
  });

  it('is another assignment when someone edits it with care', async () => {
    const edited = { ...assignment, policy: { ...assignment.policy, attempts: 99 } };
    const read = await readLink(await writeLink(edited));
    expect(read.id).not.toBe(await assignmentId(assignment));
  });

  it('is refused when its text is not the one of its assignment', async () => {
    const spaced = canonicalText(assignment).replace('{', '{ ');
    await expect(readLink(await written(spaced))).rejects.toThrow(/not made by this site/u);
  });

  it('never throws anything but a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        await expect(readLink(await written(json))).rejects.toThrow(/\.$/u);
      }),
    );
  });
});

describe('an assignment', () => {
  const refused = (change: object) => () => readAssignment({ ...assignment, ...change });

  it('says what does not fit', () => {
    expect(refused({ title: ' ' })).toThrow('The title is empty: fill it in.');
    expect(refused({ due: 'tomorrow' })).toThrow('The due time must be a date');
    expect(refused({ grade: 1 })).toThrow('This assignment holds “grade”');
    expect(
      refused({ entries: [{ pick: 3, of: [{ item: 'a/b', version: 1 }], weight: 1 }] }),
    ).toThrow('number to pick must be a whole number from 1 to 1');
    expect(refused({ entries: [{ own: { ...ownNumeric, code: 'alert()' }, weight: 1 }] })).toThrow(
      'holds “code”',
    );
    const entry = { item: 'a/b', version: 1, weight: 1 };
    expect(refused({ entries: [entry, entry] })).toThrow('a/b is asked twice');
    expect(refused({ version: 2 })).toThrow('newer version');
  });
});

describe('base64url', () => {
  it('has one text for each list of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(base64url(bytes))).toEqual(bytes);
      }),
    );
    expect(fromBase64url('AB')).toBeUndefined();
    expect(fromBase64url('A+')).toBeUndefined();
  });
});
