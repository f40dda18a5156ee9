import { defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";

export default defineCmdlet({
  name: "New-CimSessionOption",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["ncso"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.NewCimSessionOptionCommand",
  source: "document",
  synopsis: "Makes options for New-CimSession.",
  parameters: { Protocol: "Microsoft.Management.Infrastructure.CimCmdlets.ProtocolType" },
  examples: [
    {
      title: "A session by DCOM",
      transcript:
        "PS> $option = New-CimSessionOption -Protocol Dcom\nPS> (New-CimSession -SessionOption $option).Protocol\nDCOM\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const protocol = toText(values.Protocol ?? "Default");
      const kind = protocol.toLowerCase() === "dcom" ? "DComSessionOptions" : "WSManSessionOptions";
      cmdlet.write(
        new PropertyBag(`Microsoft.Management.Infrastructure.Options.${kind}`, {
          Protocol: kind === "DComSessionOptions" ? "Dcom" : "Wsman",
        }),
      );
    },
  }),
});
