import { PSCredential } from "../../objects/values/shell/PSCredential.ts";
import { SecureString } from "../../objects/values/shell/SecureString.ts";
import type { PSHost } from "./PSHost.ts";

/** Asks the person for a user name and a password; null where nobody is there. */
export function askForCredential(
  host: PSHost,
  caption: string,
  message: string,
  userName: string,
): PSCredential | null {
  const answer = host.promptForCredential(caption, message, userName);
  if (!answer) return null;
  const password = new SecureString(answer.password);
  password.isReadOnly = true;
  return new PSCredential(answer.userName, password);
}
