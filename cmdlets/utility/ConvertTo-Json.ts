import { defineCmdlet } from "../../src/command/prelude.ts";
import type { EscapeHandling } from "../../src/formats/json/jsonQuotes.ts";
import { jsonStyles } from "../../src/formats/json/jsonStyle.ts";
import { jsonText } from "../../src/formats/json/jsonText.ts";
import { JsonTreeMaker } from "../../src/formats/json/jsonTree.ts";
import { noteLoaded } from "../../src/objects/types/loadedAssemblies.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";

export default defineCmdlet({
  name: "ConvertTo-Json",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects as JSON text.",
  description:
    "Several objects of the pipeline become one array. What lies deeper than -Depth (2) is written as its text.",
  parameters: {
    InputObject: "object",
    Depth: "int",
    Compress: "switch",
    EnumsAsStrings: "switch",
    AsArray: "switch",
    EscapeHandling: "Newtonsoft.Json.StringEscapeHandling",
  },
  examples: [
    {
      title: "On one line",
      transcript: 'PS> [ordered]@{ a = 1; b = \'x\', $null } | ConvertTo-Json -Compress\n{"a":1,"b":["x",null]}\n',
    },
  ],
  steps(cmdlet, values) {
    noteLoaded("System.Web.Extensions");
    const inputs: unknown[] = [];
    const style = jsonStyles[cmdlet.edition];
    return {
      begin() {
        if ((values.Depth ?? 0) <= style.greatestDepth) return;
        throw cmdlet.terminate({
          id: "ReachedMaximumDepthAllowed",
          category: "InvalidOperation",
          message: `The maximum depth allowed for serialization is ${style.greatestDepth}.`,
          exception: "System.InvalidOperationException",
        });
      },
      process() {
        const input = cmdlet.raw("InputObject") ?? null;
        if (input !== null || style.writesNull) inputs.push(input);
      },
      end() {
        if (inputs.length === 0) return;
        const maker = new JsonTreeMaker({
          depth: values.Depth ?? 2,
          enumsAsStrings: values.EnumsAsStrings,
          style,
          cmdlet,
        });
        const isSingle = inputs.length === 1 && !values.AsArray;
        const escape =
          values.EscapeHandling instanceof EnumValue ? (values.EscapeHandling.text as EscapeHandling) : "Default";
        const node = isSingle ? maker.node(inputs[0], 0, cmdlet.expectsInput) : maker.list(inputs);
        cmdlet.write(jsonText(node, { style, compress: values.Compress, escape }));
      },
    };
  },
});
