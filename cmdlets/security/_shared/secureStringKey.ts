import { encodeText } from "../../../src/base/text/textCodec.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import { byteArray } from "../../../src/objects/ops/byteArray.ts";
import { SecureString } from "../../../src/objects/values/shell/SecureString.ts";
import { argumentError } from "../../../src/providers/providerErrors.ts";

/** The key that -Key or -SecureKey gives; null where neither is there. Throws for a length that AES has not. */
export function secureStringKey(cmdlet: CmdletContext): Uint8Array | null {
  const secure = cmdlet.raw("SecureKey");
  const given = cmdlet.raw("Key");
  let key: Uint8Array | null = null;
  if (secure instanceof SecureString) key = encodeText(secure.plainText, "utf-16");
  else if (given !== undefined && given !== null) key = byteArray(given);
  if (key && ![16, 24, 32].includes(key.length)) {
    throw argumentError(
      "The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits.",
    );
  }
  return key;
}

/** Who the text is protected for where no key is given. */
export function emulatedUser(): string {
  const { machineName, userDomainName, userName } = machineFacts();
  return `${machineName}\\${userDomainName}\\${userName}`;
}
