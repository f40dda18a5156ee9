/** What a person asked for cannot be done: one sentence on stderr, exit code 2 (64 for pwsh's own options, as pwsh). */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message);
    this.name = "UsageError";
  }
}
