import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { ExceptionObject } from "../../src/objects/errors/ExceptionObject.ts";
import { setOwnTypeNames } from "../../src/objects/members/extendedMembers.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "Get-Error",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Shows errors of the session in full.",
  description:
    "Writes copies of errors of $Error, the newest first, or of those from the pipeline, which are shown with all that is known of them. Traces of the stack of .NET are not.",
  parameters: {
    InputObject: { type: "psobject", sets: { Error: { position: 0, pipeline: "value" } } },
    Newest: { type: "int", sets: { Newest: {} } },
  },
  defaultSet: "Newest",
  examples: [{ title: "No errors", transcript: "PS> $Error.Clear(); Get-Error\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        if (cmdlet.isBound("InputObject")) return writeDetailed(cmdlet, cmdlet.raw("InputObject"), null);
        const found = cmdlet.state.errors.slice(0, values.Newest ?? 1);
        for (const [index, error] of found.entries()) writeDetailed(cmdlet, error, found.length > 1 ? index : null);
      },
    };
  },
});

/** `index` heads each of several. What is no error is left out. */
function writeDetailed(cmdlet: CmdletContext, given: unknown, index: number | null): void {
  const error = unwrap(given);
  const copy = error instanceof ErrorRecord ? error.copy() : error instanceof ExceptionObject ? copied(error) : null;
  if (copy === null) return;
  const type = copy instanceof ErrorRecord ? "System.Management.Automation.ErrorRecord" : "System.Exception";
  setOwnTypeNames(copy, [`${type}#PSExtendedError`, "System.Object"]);
  copy.extended = new MemberTable();
  if (copy instanceof ExceptionObject) copy.extended.setNote("Type", copy.type.name);
  if (index !== null) copy.extended.setNote("PSErrorIndex", index);
  cmdlet.write(copy);
}

function copied(exception: ExceptionObject): ExceptionObject {
  return Object.assign(Object.create(Object.getPrototypeOf(exception)), exception);
}
