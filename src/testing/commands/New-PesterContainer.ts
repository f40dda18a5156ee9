import { defineCmdlet } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { dataTables } from "../run/collectSources.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { refuseUnbound } from "./missingBody.ts";

export default defineCmdlet({
  name: "New-PesterContainer",
  module: "Pester",
  synopsis: "Names files or blocks with tests, with values for their parameters.",
  parameters: {
    Path: { type: "string[]", sets: { Path: { mandatory: true } } },
    ScriptBlock: { type: "scriptblock[]", sets: { ScriptBlock: { mandatory: true } } },
    Data: { type: "psobject" },
  },
  defaultSet: "Path",
  examples: [
    {
      title: "A file with a value for its parameter",
      transcript: "PS> (New-PesterContainer -Path a.Tests.ps1 -Data @{ Name = 'ann' }).Data.Name\nann\n",
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
        for (const item of items)
          for (const data of dataTables(cmdlet.raw("Data")))
            cmdlet.write(
              new PropertyBag("Pester.ContainerInfo", {
                Type: name === "Path" ? "File" : "ScriptBlock",
                Item: item,
                Data: data,
              }),
            );
      },
    };
  },
});
