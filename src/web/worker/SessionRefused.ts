/** The session that a shell was to begin with cannot be gone on with: it is damaged, or of something else. */
export class SessionRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SessionRefused";
  }
}
