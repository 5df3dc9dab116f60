/** Which lines of `one`, from 0, `other` has as well, but elsewhere. */
export function movedLines(one: string, other: string): readonly number[] {
  const others = other.split('\n');
  return one
    .split('\n')
    .flatMap((line, at) =>
      line.trim() !== '' && others[at] !== line && others.includes(line) ? [at] : [],
    );
}
