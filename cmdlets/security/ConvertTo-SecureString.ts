import { decodeText } from "../../src/base/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { SecureString } from "../../src/objects/model/SecureString.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { unprotectForUser, unprotectWithKey } from "./_shared/protectedText.ts";
import { emulatedUser, secureStringKey } from "./_shared/secureStringKey.ts";

export default defineCmdlet({
  name: "ConvertTo-SecureString",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Makes a secure string of plain text or of what ConvertFrom-SecureString wrote.",
  parameters: { String: "string", Key: "byte[]", SecureKey: "securestring", AsPlainText: "switch", Force: "switch" },
  examples: [
    {
      title: "A password",
      transcript: "PS> $p = ConvertTo-SecureString 'Pa55' -AsPlainText -Force\nPS> $p.Length\n4\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const text = values.String ?? "";
      if (!values.AsPlainText) {
        const plain = read(cmdlet, text);
        if (plain !== null) cmdlet.write(secure(plain));
      } else if (values.Force || cmdlet.edition === "Core") cmdlet.write(secure(text));
      else {
        const message =
          "The system cannot protect plain text input. To suppress this warning and convert the plain text to a SecureString, reissue the command specifying the Force parameter. For more information ,please type: get-help ConvertTo-SecureString.";
        throw clrError("ImportSecureString_ForceRequired", "InvalidArgument", "System.ArgumentException", message);
      }
    },
  }),
});

function secure(text: string): SecureString {
  const made = new SecureString(text);
  made.isReadOnly = true;
  return made;
}

/** What a protected text holds; null where it has been reported that nothing can be read. */
function read(cmdlet: CmdletContext, text: string): string | null {
  const key = secureStringKey(cmdlet);
  let plain: string | null = null;
  try {
    if (key) plain = unprotectWithKey(text, key);
    else if (cmdlet.service(providerServiceKey).look === "Windows") plain = unprotectForUser(text, emulatedUser());
    else if (/^([0-9a-f]{4})+$/i.test(text)) plain = decodeText(Buffer.from(text, "hex"), "utf-16");
  } catch {
    const message = "Padding is invalid and cannot be removed.";
    const exception = "System.Security.Cryptography.CryptographicException";
    cmdlet.error(
      clrError("ImportSecureString_InvalidArgument_CryptographicError", "InvalidArgument", exception, message),
    );
    return null;
  }
  if (plain === null) {
    const message = "Input string was not in a correct format.";
    const shown = cmdlet.edition === "Core" ? `The input string '${text}' was not in a correct format.` : message;
    cmdlet.error(clrError("ImportSecureString_InvalidArgument", "InvalidArgument", "System.FormatException", shown));
  }
  return plain;
}
