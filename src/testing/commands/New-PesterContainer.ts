import { type CmdletContext, defineCmdlet } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { callCommand } from "../run/callCommand.ts";
import { dataTables } from "../run/collectSources.ts";
import { findTestFiles } from "../run/findTestFiles.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { refuseUnbound } from "./missingBody.ts";

/** The test files that paths mean, as objects; a path that leads nowhere gives none. */
function filesAt(cmdlet: CmdletContext, paths: readonly unknown[]): readonly unknown[] {
  const location = toText(cmdlet.state.getVariable("PWD")?.value);
  const extension = pesterRun().configuration.text("Run.TestExtension");
  return findTestFiles(paths.map(toText), location, extension).flatMap((file) =>
    callCommand(runningEngine(), "Get-Item", [["LiteralPath", file]]),
  );
}

export default defineCmdlet({
  name: "New-PesterContainer",
  module: "Pester",
  synopsis: "Names files or blocks with tests, with values for their parameters.",
  parameters: {
    Path: { type: "string[]", sets: { Path: { mandatory: true } } },
    ScriptBlock: { type: "scriptblock[]", sets: { ScriptBlock: { mandatory: true } } },
    Data: { type: "System.Collections.IDictionary[]" },
  },
  defaultSet: "Path",
  examples: [
    {
      title: "A file with a value for its parameter",
      transcript:
        "PS> Set-Content C:\\a.Tests.ps1 ''; (New-PesterContainer -Path C:\\a.Tests.ps1 -Data @{ Name = 'ann' }).Data.Name\nann\n",
    },
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        requireVersion("New-PesterContainer", [5, 6]);
        const name = cmdlet.isBound("Path") ? "Path" : "ScriptBlock";
        const given = cmdlet.raw(name);
        const items = [...(enumerateCollection(given) ?? [given])];
        if (name === "ScriptBlock") for (const item of items) refuseUnbound(unwrap(item));
        const there = name === "Path" ? filesAt(cmdlet, items) : items;
        for (const item of there)
          for (const data of dataTables(cmdlet.raw("Data")))
            cmdlet.write(
              new PropertyBag(runningPesterType("Pester.ContainerInfo"), {
                Type: name === "Path" ? "File" : "ScriptBlock",
                Item: item,
                Data: data ?? new Hashtable(),
              }),
            );
      },
    };
  },
});
