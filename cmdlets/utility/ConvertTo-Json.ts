import { defineCmdlet } from "../../src/command/prelude.ts";
import { type EscapeHandling, jsonText } from "../../src/formats/json/jsonText.ts";
import { JsonTreeMaker } from "../../src/formats/json/jsonTree.ts";
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
    const inputs: unknown[] = [];
    const isCore = cmdlet.edition === "Core";
    return {
      process() {
        const input = cmdlet.raw("InputObject") ?? null;
        // Windows PowerShell passes over $null (PowerShell/PowerShell#10942).
        if (input !== null || isCore) inputs.push(input);
      },
      end() {
        if (inputs.length === 0) return;
        const maker = new JsonTreeMaker({
          depth: values.Depth ?? 2,
          enumsAsStrings: values.EnumsAsStrings,
          isCore,
          cmdlet,
        });
        const isSingle = inputs.length === 1 && !values.AsArray;
        const escape =
          values.EscapeHandling instanceof EnumValue ? (values.EscapeHandling.text as EscapeHandling) : "Default";
        const node = isSingle ? maker.node(inputs[0], 0, cmdlet.expectsInput) : maker.list(inputs);
        cmdlet.write(jsonText(node, { edition: cmdlet.edition, compress: values.Compress, escape }));
      },
    };
  },
});
