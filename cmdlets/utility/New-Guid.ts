import { defineCmdlet } from "../../src/command/prelude.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../src/objects/values/Guid.ts";

export default defineCmdlet({
  name: "New-Guid",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes a new GUID, from the session's own chance.",
  outputs: ["System.Guid"],
  parameters: { Empty: "switch", InputObject: "string" },
  examples: [{ title: "How long it is", transcript: "PS> (New-Guid).ToString().Length\n36\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        if (values.InputObject === undefined)
          return cmdlet.write(values.Empty ? Guid.empty : new Guid(ambient().newGuid()));
        try {
          cmdlet.write(convertTo(values.InputObject, typeByName("System.Guid")));
        } catch (error) {
          if (!(error instanceof PSError)) throw error;
          let exception = error.exception;
          while (exception.innerException) exception = exception.innerException;
          cmdlet.error({
            id: "StringNotRecognizedAsGuid",
            message: exception.message,
            category: "InvalidArgument",
            exception: exception.type.name,
          });
          cmdlet.write(null);
        }
      },
    };
  },
});
