import { randomKey } from "../../src/base/Random.ts";
import { encodeText } from "../../src/base/text/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { SecureString } from "../../src/objects/values/shell/SecureString.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { protectForUser, protectWithKey } from "./_shared/protectedText.ts";
import { emulatedUser, secureStringKey } from "./_shared/secureStringKey.ts";

export default defineCmdlet({
  name: "ConvertFrom-SecureString",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Makes a protected text of a secure string, which can be kept in a file.",
  description: "With -Key everybody who has the key can read it again, else only the same user of the same computer.",
  parameters: { SecureString: "securestring", AsPlainText: "switch", Key: "byte[]", SecureKey: "securestring" },
  examples: [
    {
      title: "There and back",
      transcript:
        "PS> $p = ConvertTo-SecureString 'Pa55' -AsPlainText -Force\nPS> ($p | ConvertFrom-SecureString | ConvertTo-SecureString).Length\n4\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (!(values.SecureString instanceof SecureString)) return;
      const { plainText } = values.SecureString;
      if (plainText === "") throw noText(cmdlet);
      const random = cmdlet.service(randomKey);
      const key = secureStringKey(cmdlet);
      if (values.AsPlainText) cmdlet.write(plainText);
      else if (key) cmdlet.write(protectWithKey(plainText, key, random));
      else if (cmdlet.service(providerServiceKey).look === "Windows")
        cmdlet.write(protectForUser(plainText, emulatedUser(), random));
      else cmdlet.write(Buffer.from(encodeText(plainText, "utf-16")).toString("hex"));
    },
  }),
});

/** A secure string with nothing in it has no other form. */
function noText(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "Argument",
    message:
      'Cannot process argument because the value of argument "SecureString" is not valid. Change the value of the "SecureString" argument and run the operation again.',
    category: "InvalidArgument",
    exception: "System.Management.Automation.PSArgumentException",
  });
}
