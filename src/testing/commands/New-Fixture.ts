import { defineCmdlet } from "../../command/prelude.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { filePath } from "../run/filePath.ts";
import { scriptError } from "../run/scriptError.ts";
import { warnAsModule } from "../run/warnAsModule.ts";

export default defineCmdlet({
  name: "New-Fixture",
  module: "Pester",
  synopsis: "Makes a script with a function that is not written yet, and a file with a test of it.",
  parameters: {
    Name: { type: "string", position: 0, mandatory: true },
    Path: { type: "string", position: 1 },
  },
  examples: [
    {
      title: "A function and its test",
      transcript: "PS> (New-Fixture Get-Thing C:\\work).Name\nGet-Thing.ps1\nGet-Thing.Tests.ps1\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        if (/\s/.test(values.Name))
          throw scriptError("Name is not valid. Whitespace are not allowed in a function name.");
        const location = toText(cmdlet.state.getVariable("PWD")?.value).replace(/\\$/, "");
        const folder = filePath(values.Path ?? "", location).replace(/\\$/, "");
        if (!fileSystem().entry(folder)) fileSystem().createDirectory(folder);
        const name = values.Name.replace(/\.(psm?1)?$/i, "");
        for (const [file, text] of [
          [`${name}.ps1`, scriptText(name)],
          [`${name}.Tests.ps1`, testText(name)],
        ]) {
          const path = `${folder}\\${file}`;
          if (fileSystem().entry(path)) {
            warnAsModule(cmdlet, `Skipping the file '${path}', because it already exists.`);
            continue;
          }
          fileSystem().writeBytes(path, new TextEncoder().encode(text));
          for (const item of cmdlet.state.callCommand("Get-Item", [], new Map([["LiteralPath", path]])))
            cmdlet.write(item);
        }
      },
    };
  },
});

function scriptText(name: string): string {
  return `function ${name} {\r\n    throw [NotImplementedException]'${name} is not implemented.'\r\n}\r\n`;
}

function testText(name: string): string {
  return [
    "BeforeAll {",
    "    . $PSCommandPath.Replace('.Tests.ps1', '.ps1')",
    "}",
    "",
    `Describe "${name}" {`,
    '    It "Returns expected output" {',
    `        ${name} | Should -Be "YOUR_EXPECTED_VALUE"`,
    "    }",
    "}",
    "",
  ].join("\r\n");
}
