// The link that carries an assignment. What stands behind # never reaches a server.
import {
  canonicalText,
  identified,
  readAssignment,
  type Assignment,
  type Identified,
} from './assignment.ts';
import { say } from '#say/assignment.ts';
import { base64url, digest, fromBase64url, joined, textOf, utf8 } from './bytes.ts';
import { Unfit } from './fields.ts';
import { deflated, inflated } from './packed.ts';

/** Longer links are refused unread; a QR code holds fewer than 3 000 characters. */
export const longestLink = 60_000;
const longestText = 400_000;
const checkBytes = 6;

/**
 * `a1.` and base64url of: the first 6 bytes of the id, the deflated text. Those bytes tell a link
 * that was cut or mistyped; one that was edited with care has another id, which the teacher sees.
 */
export async function writeLink(assignment: Assignment): Promise<string> {
  const text = canonicalText(assignment);
  const check = (await digest(text)).slice(0, checkBytes);
  return `a1.${base64url(joined(check, deflated(utf8(text))))}`;
}

/** Reads the fragment of an address, with or without what stands before it; throws Unfit. */
export async function readLink(link: string): Promise<Identified> {
  const text = link.slice(link.indexOf('#') + 1).trim();
  if (text.length > longestLink) throw new Unfit(say('linkTooLong'));
  if (text === '') throw new Unfit(say('linkEmpty'));
  if (!text.startsWith('a1.')) throw new Unfit(say('linkForeign'));
  const bytes = fromBase64url(text.slice(3));
  if (bytes === undefined || bytes.length <= checkBytes) throw new Unfit(say('linkDamaged'));
  const content = contentOf(bytes.slice(checkBytes));
  const check = base64url((await digest(content)).slice(0, checkBytes));
  if (check !== base64url(bytes.slice(0, checkBytes))) throw new Unfit(say('linkDamaged'));
  const assignment = readAssignment(parsed(content));
  if (canonicalText(assignment) === content) return identified(assignment);
  throw new Unfit(say('linkNotOurs'));
}

function contentOf(bytes: Uint8Array): string {
  try {
    return textOf(inflated(bytes, longestText));
  } catch {
    throw new Unfit(say('linkDamaged'));
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Unfit(say('linkDamaged'));
  }
}
