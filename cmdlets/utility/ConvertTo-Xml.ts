import { defineCmdlet } from "../../src/command/prelude.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { objectXml, xmlLines } from "./_ConvertTo-Xml/objectXml.ts";

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

export default defineCmdlet({
  name: "ConvertTo-Xml",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects as an XML document, as its text or as a stream of pieces of it.",
  parameters: { InputObject: "psobject", Depth: "int", NoTypeInformation: "switch", As: "string" },
  examples: [
    {
      title: "As text",
      transcript:
        'PS> [pscustomobject]@{ A = 1 } | ConvertTo-Xml -NoTypeInformation -As String\n<?xml version="1.0" encoding="utf-8"?>\n<Objects>\n  <Object>\n    <Property Name="A">1</Property>\n  </Object>\n</Objects>\n',
    },
  ],
  steps(cmdlet, values) {
    const inputs: unknown[] = [];
    const form = (values.As ?? "Document").toLowerCase();
    const xml = (value: unknown) =>
      objectXml(value, { withTypes: !values.NoTypeInformation, depth: values.Depth ?? 1 });
    return {
      begin() {
        if (form === "stream") for (const text of [declaration, "<Objects>"]) cmdlet.write(text);
      },
      process() {
        inputs.push(cmdlet.raw("InputObject") ?? null);
      },
      end() {
        const objects = inputs.map(xml);
        if (form === "stream") {
          for (const one of objects) cmdlet.write(xmlLines(one, 0).join(newLine()));
          cmdlet.write("</Objects>");
          return;
        }
        const root = { tag: "Objects", attributes: "", children: objects, text: null };
        if (form === "string") cmdlet.write([declaration, ...xmlLines(root, 0)].join(newLine()));
        else cmdlet.write(convertTo(declaration + xmlLines(root, null).join(""), typeByName("System.Xml.XmlDocument")));
      },
    };
  },
});
