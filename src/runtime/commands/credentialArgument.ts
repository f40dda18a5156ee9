import { nobodyAnswers } from "../../command/nobodyAnswers.ts";
import { askForCredential } from "../../command/services/askForCredential.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { product } from "../../objects/host/product.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { PSCredential } from "../../objects/values/shell/PSCredential.ts";
import { runningEngine } from "../runningEngine.ts";

/**
 * What an argument for a parameter of a type passes through first: a text for a credential is a user name to ask for;
 * of anything else there is no name to ask with.
 */
export function credentialTransformation({ name }: ClrType): ((value: unknown) => unknown) | null {
  return name === "System.Management.Automation.PSCredential" ? credentialArgument : null;
}

function credentialArgument(value: unknown): unknown {
  const userName = unwrap(value);
  if (userName === null || userName === undefined || userName instanceof PSCredential) return value;
  if (typeof userName !== "string") throw psError("", "InvalidArgument", "userName");
  const { host } = runningEngine();
  const answer = askForCredential(host, `${product().name} credential request`, "Enter your credentials.", userName);
  if (!answer) throw nobodyAnswers(host, "Enter your credentials.");
  return answer;
}
