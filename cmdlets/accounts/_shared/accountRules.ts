import type { PSError } from "../../../src/objects/errors/PSError.ts";
import type { SecureString } from "../../../src/objects/values/shell/SecureString.ts";
import type { DateTime } from "../../../src/objects/values/time/DateTime.ts";
import type { LocalAccounts } from "../../../src/providers/machine/LocalAccounts.ts";
import { meetsPasswordPolicy } from "../../../src/world/directory/meetsPasswordPolicy.ts";
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

const mostOfPassword = 256;

/** Why a password cannot be an account's: it follows the policy of a new domain, and does not have the name in it. */
export function passwordFault(name: string, password: string): PSError | null {
  const hasName = name.length > 2 && password.toLowerCase().includes(name.toLowerCase());
  if (meetsPasswordPolicy(password) && password.length <= mostOfPassword && !hasName) return null;
  const text =
    "Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain.";
  return refusal("InvalidPassword", "InvalidArgument", text);
}

/** Why an account cannot be made: somebody has its name; null where nobody does. */
export function takenFault(accounts: LocalAccounts, name: string): PSError | null {
  const other = accounts.find(name);
  return other && refusal(`${other.kind}Exists`, "ResourceExists", `${other.kind} ${name} already exists.`, name);
}

/** Two parameters that exclude each other outside of sets. */
export function pairFault(first: string, second: string): PSError {
  const text = `Parameters ${first} and ${second} may not be used together.`;
  return refusal("InvalidParameters", "InvalidArgument", text);
}
