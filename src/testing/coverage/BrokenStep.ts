/** What a run does before its first test failed, which ends the run. */
export class BrokenStep extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
