import { encodeText } from "../../../src/base/textCodec.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { machineFacts } from "../../../src/objects/model/MachineFacts.ts";
import { Byte } from "../../../src/objects/model/numbers.ts";
import { SecureString } from "../../../src/objects/model/SecureString.ts";
import { arrayItems } from "../../../src/objects/ops/arrayItems.ts";
import { argumentError } from "../../../src/providers/providerErrors.ts";

/** The key that -Key or -SecureKey gives; null where neither is there. Throws for a length that AES has not. */
export function secureStringKey(cmdlet: CmdletContext): Uint8Array | null {
  const secure = cmdlet.raw("SecureKey");
  const items = arrayItems(cmdlet.raw("Key"));
  let key: Uint8Array | null = null;
  if (secure instanceof SecureString) key = encodeText(secure.plainText, "utf-16");
  else if (items) key = Uint8Array.from(items, (item) => (item instanceof Byte ? item.value : Number(item)));
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
