import type { Edition } from "../../diag/Edition.ts";

/** What the export writes into the page for its script. */
export interface PageSettings {
  /** The name under which the browser keeps what was done here. */
  readonly name: string;
  /** A scenario of the folder by its name, or the text of one. */
  readonly scenario: string;
  readonly seed: string;
  /** That of the page's shell. */
  readonly edition: Edition;
  /** The text of the lab that the page is for; null: it is for none. */
  readonly lab: string | null;
}
