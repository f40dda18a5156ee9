import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { TypeDataObject } from "../../src/objects/clr/System.Management.Automation.Runspaces/System.Management.Automation.Runspaces.TypeData.ts";
import { typeTable } from "../../src/objects/types/typeData/TypeTable.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { dataFiles } from "./_shared/dataFiles.ts";
import { unloadTypesFile } from "./_shared/typeData/typesFiles.ts";

export default defineCmdlet({
  name: "Remove-TypeData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Takes away what Update-TypeData said of a type.",
  parameters: { TypeName: "string", TypeData: "System.Management.Automation.Runspaces.TypeData", Path: "string[]" },
  examples: [
    {
      title: "Added, and gone",
      transcript:
        "PS> Update-TypeData -TypeName My.T -MemberType NoteProperty -MemberName A -Value 1; Remove-TypeData My.T; @(Get-TypeData My.T).Count\n0\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        if (values.Path) {
          for (const file of dataFiles(cmdlet, values.Path, "TypePathException")) removeFile(cmdlet, file);
          return;
        }
        const data = unwrap(cmdlet.raw("TypeData"));
        const name = data instanceof TypeDataObject ? data.data.typeName : (values.TypeName ?? "");
        if (!cmdlet.shouldProcess(`Name of the type that will be removed: ${name}`, "Remove TypeData")) return;
        if (typeTable().remove(name)) return;
        cmdlet.error({
          id: "TypesDynamicRemoveException",
          message: `Error in TypeData "${name}": The type "${name}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`,
          category: "InvalidOperation",
          exception: "System.Management.Automation.RuntimeException",
        });
      },
    };
  },
});

function removeFile(cmdlet: CmdletContext, file: string): void {
  if (!cmdlet.shouldProcess(`FileName: ${file}`, "Remove type file") || unloadTypesFile(file)) return;
  cmdlet.error({
    id: "TypeFileNotExistsInCurrentSession",
    message: `The file ${file} is not imported into the current session.`,
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
  });
}
