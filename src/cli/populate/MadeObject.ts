/** What was made so that a script finds what it names; `why` says why it could not be. */
export interface MadeObject {
  readonly noun: string;
  readonly identity: string;
  readonly why: string | null;
}

/** "Made for the script: Mailbox 'Kim Akers'." */
export function madeText({ noun, identity, why }: MadeObject): string {
  return why === null
    ? `Made for the script: ${noun} '${identity}'.`
    : `Not made for the script: ${noun} '${identity}': ${why}`;
}
