import { Surrounding } from "../../base/Surrounding.ts";
import type { Edition } from "../../diag/Edition.ts";

export const sessionEdition = new Surrounding<Edition>("Desktop");

/** The edition of the running session. */
export function edition(): Edition {
  return sessionEdition.current;
}
