import { decodeText } from "../../src/base/text/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { ClrException, clrException, PSError } from "../../src/objects/errors/PSError.ts";
import { SecureString } from "../../src/objects/values/shell/SecureString.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError, providerInvocationError } from "../../src/providers/providerErrors.ts";
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
        if (plain !== null) cmdlet.write(new SecureString(plain));
      } else if (values.Force || rules[cmdlet.edition].takesPlainText) cmdlet.write(new SecureString(text));
      else {
        const message =
          "The system cannot protect plain text input. To suppress this warning and convert the plain text to a SecureString, reissue the command specifying the Force parameter. For more information ,please type: get-help ConvertTo-SecureString.";
        throw clrError("ImportSecureString_ForceRequired", "InvalidArgument", "System.ArgumentException", message);
      }
    },
  }),
});

/** What a protected text holds; null where it has been reported that nothing can be read. */
function read(cmdlet: CmdletContext, text: string): string | null {
  const key = usableKey(cmdlet);
  if (key === undefined) return null;
  const onWindows = cmdlet.service(providerServiceKey).look === "Windows";
  try {
    const plain = key ? unprotectWithKey(text, key) : onWindows ? unprotectForUser(text, emulatedUser()) : null;
    if (plain !== null) return plain;
    if (!onWindows) return readHexadecimal(cmdlet, text, key);
  } catch (thrown) {
    if (thrown instanceof PSError || thrown instanceof ClrException) throw thrown;
    report(cmdlet, cryptographic, "ImportSecureString_InvalidArgument_CryptographicError", padding);
    return null;
  }
  const shown = rules[cmdlet.edition].invalidText(text);
  report(cmdlet, "System.FormatException", "ImportSecureString_InvalidArgument", shown);
  return null;
}

/** A key that AES cannot take is reported; undefined then. */
function usableKey(cmdlet: CmdletContext): Uint8Array | null | undefined {
  try {
    return secureStringKey(cmdlet);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    const { message } = thrown.exception;
    report(cmdlet, "System.Management.Automation.PSArgumentException", "ImportSecureString_InvalidArgument", message);
    return undefined;
  }
}

const cryptographic = "System.Security.Cryptography.CryptographicException";
const padding = "Padding is invalid and cannot be removed.";

function notHexadecimal(text: string): string {
  return `The input string '${text}' was not in a correct format.`;
}

function report(cmdlet: CmdletContext, exception: string, id: string, text: string): void {
  cmdlet.error(clrError(id, "InvalidArgument", exception, text));
}

/** Digits in pairs, two bytes a character: what ConvertFrom-SecureString writes where nothing protects a text. */
function readHexadecimal(cmdlet: CmdletContext, text: string, key: Uint8Array | null): string | null {
  const argument = "System.Management.Automation.PSArgumentException";
  const id = "ImportSecureString_InvalidArgument";
  if (key === null && text.length % 2 !== 0) {
    report(cmdlet, argument, id, `The parameter value "${text}" is not a valid encrypted string.`);
    return null;
  }
  const wrong = text.match(/../gs)?.find((pair) => !/^[0-9a-f]{2}$/i.test(pair));
  if (wrong !== undefined) throw providerInvocationError(clrException("System.FormatException", notHexadecimal(wrong)));
  if (key !== null) {
    const isWhole = text.length % 32 === 0;
    const message = isWhole ? padding : "The input data is not a complete block.";
    report(cmdlet, cryptographic, `${id}_CryptographicError`, message);
    return null;
  }
  if (text.length % 4 === 0) return decodeText(Buffer.from(text, "hex"), "utf-16");
  report(cmdlet, argument, id, "Could not decrypt data. The data was not encrypted with this key.");
  return null;
}

interface SecureStringRules {
  /** -AsPlainText needs no -Force. */
  readonly takesPlainText: boolean;
  readonly invalidText: (text: string) => string;
}

const rules: PerEdition<SecureStringRules> = {
  Desktop: { takesPlainText: false, invalidText: () => "Input string was not in a correct format." },
  Core: { takesPlainText: true, invalidText: notHexadecimal },
};
