import { defineCmdlet } from "../../src/command/prelude.ts";
import { byteArray } from "../../src/objects/ops/byteArray.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { textOfBytes } from "../../src/providers/content/fileText.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { blockStyle } from "./_shared/signatureBlock.ts";
import { signatureOfText } from "./_shared/signatureObject.ts";
import { forEachSignedFile } from "./_shared/signedFiles.ts";

export default defineCmdlet({
  name: "Get-AuthenticodeSignature",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Tells whether scripts are signed, by whom, and whether they are still as they were then.",
  description:
    "A signature counts when the computer's stores say who vouches for the certificate. Programs of the emulated drives are not signed.",
  parameters: {
    FilePath: "string[]",
    LiteralPath: "string[]",
    SourcePathOrExtension: "string[]",
    Content: "byte[]",
  },
  examples: [
    {
      title: "A new script",
      transcript: "PS> Set-Content C:\\a.ps1 '1'\nPS> (Get-AuthenticodeSignature C:\\a.ps1).Status\nNotSigned\n",
    },
    {
      title: "Bytes that lie nowhere",
      transcript:
        "PS> $bytes = [Text.Encoding]::UTF8.GetBytes('1')\nPS> (Get-AuthenticodeSignature -SourcePathOrExtension ps1 -Content $bytes).Status\nNotSigned\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      const { SourcePathOrExtension: sources, Content: content } = values;
      if (sources !== undefined && content !== undefined) {
        const text = textOfBytes(byteArray(cmdlet.raw("Content")), fileEncoding(undefined, "read"));
        for (const source of sources)
          cmdlet.write(signatureOfText(cmdlet, source.includes(".") ? source : `.${source}`, text));
        return;
      }
      forEachSignedFile(cmdlet, "Get-AuthenticodeSignature", values, (path) => {
        cmdlet.write(signatureOfText(cmdlet, path, blockStyle(path) ? service.readText(path) : null));
      });
    },
  }),
});
