/**
 * Something outside of the emulation refused: a state folder that is full, locked or broken. The sentence is for a person;
 * a script sees an error with the same id.
 */
export class HostFailure extends Error {
  constructor(
    readonly id: string,
    message: string,
  ) {
    super(message);
  }
}
