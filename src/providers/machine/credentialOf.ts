import type { CmdletContext } from "../../command/prelude.ts";
import { PSCredential } from "../../objects/values/shell/PSCredential.ts";
import { isKnownCredential } from "../../world/tenant/credentialCheck.ts";
import { worldKey } from "../../world/worldKey.ts";

/** The credential of -Credential; PSCredential.Empty is none. */
export function credentialOf(value: unknown): PSCredential | undefined {
  return value instanceof PSCredential && value.userName ? value : undefined;
}

/** Whether the estate knows the user and the password; null is nobody's, which needs none. */
export function isRightCredential(cmdlet: CmdletContext, value: unknown): boolean {
  const credential = credentialOf(value);
  if (!credential || !cmdlet.offers(worldKey)) return true;
  const { userName, password } = credential;
  return isKnownCredential(cmdlet.service(worldKey), { userName, password: password.plainText });
}
