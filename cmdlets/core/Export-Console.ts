import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { encodings } from "../../src/objects/values/io/Encoding.ts";
import { bytesOfText } from "../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { loadedSnapins } from "./_shared/snapins.ts";

export default defineCmdlet({
  name: "Export-Console",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Writes the names of the added snap-ins to a console file (.psc1).",
  parameters: { Path: "string", Force: "switch", NoClobber: "switch" },
  examples: [
    {
      title: "A console file",
      transcript: `PS> Export-Console C:\\lab.psc1; ([xml](Get-Content C:\\lab.psc1)).PSConsoleFile.ConsoleSchemaVersion
1.0
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = values.Path ?? toText(cmdlet.state.getVariable("ConsoleFileName")?.value ?? "");
      const { files } = cmdlet.service(providerServiceKey).fileSystem;
      const full = cmdlet.service(providerServiceKey).filePath(given);
      const path = /\.psc1$/i.test(full) ? full : `${full}.psc1`;
      if (files.entry(path) && values.NoClobber)
        throw cmdlet.terminate({
          id: "NoClobber",
          message: `File ${path} already exists and NoClobber was specified.`,
          category: "ResourceExists",
          target: path,
          exception: "System.UnauthorizedAccessException",
        });
      if (cmdlet.shouldProcess(path, "Export-Console"))
        files.writeBytes(path, bytesOfText(consoleText(cmdlet), encodings.utf8));
    },
  }),
});

function consoleText(cmdlet: CmdletContext): string {
  const rows = [...loadedSnapins(cmdlet.host)].map((name) => `    <PSSnapIn Name="${name}" />`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<PSConsoleFile ConsoleSchemaVersion="1.0">',
    "  <PSVersion>5.1</PSVersion>",
    ...(rows.length === 0 ? ["  <PSSnapIns />"] : ["  <PSSnapIns>", ...rows, "  </PSSnapIns>"]),
    "</PSConsoleFile>",
  ].join(newLine());
}
