import type { PSError } from "../../../src/objects/errors/PSError.ts";
import type { SecureString } from "../../../src/objects/values/shell/SecureString.ts";
import type { DateTime } from "../../../src/objects/values/time/DateTime.ts";
import { type Kind, refusal } from "./accounts.ts";

/** The parameters of a user whose values are objects of the model. */
export interface Secrets {
  readonly Password?: SecureString | undefined;
  readonly AccountExpires?: DateTime | undefined;
}

const mostLetters: Readonly<Record<Kind, number>> = { User: 20, Group: 256 };

/** Why an account cannot have a name; null where it can. The sentence is inferred, its id is that of the module's own tests. */
export function nameFault(kind: Kind, name: string): PSError | null {
  const isWrong =
    /["/\\[\]:|<>+=;,?*]/.test(name) || /^[\s.]*$/.test(name) || name.endsWith(".") || name.length > mostLetters[kind];
  return isWrong ? refusal("InvalidName", "InvalidArgument", `The name ${name} is invalid.`, name) : null;
}

const least = 7;
const mostOfPassword = 256;
const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** Why a password cannot be an account's, as the policy of a new domain has it: seven letters of three kinds, without the name. */
export function passwordFault(name: string, password: string): PSError | null {
  const isSimple = classes.filter((each) => each.test(password)).length < 3;
  const hasName = name.length > 2 && password.toLowerCase().includes(name.toLowerCase());
  if (password.length >= least && password.length <= mostOfPassword && !isSimple && !hasName) return null;
  const text =
    "Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain.";
  return refusal("InvalidPassword", "InvalidArgument", text);
}

/** Two parameters that exclude each other outside of sets. */
export function pairFault(first: string, second: string): PSError {
  const text = `Parameters ${first} and ${second} may not be used together.`;
  return refusal("InvalidParameters", "InvalidArgument", text);
}
