/** Where in the typed text, from `start` up to `end`, counted in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Thrown inside the reader and caught by `readFormula`: a sentence that says what to type. */
export class Refusal extends Error {
  readonly at: Place;

  constructor(message: string, { start, end }: Place) {
    super(message);
    this.at = { start, end };
  }
}
