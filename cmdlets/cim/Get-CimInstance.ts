import { defineCmdlet } from "../../src/command/prelude.ts";
import { CimInstance } from "../../src/objects/values/machine/CimInstance.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { instanceMaker } from "./_shared/cimObjects.ts";
import { eachInstance, requestedQuery, rowOfInstance } from "./_shared/findInstances.ts";

export default defineCmdlet({
  name: "Get-CimInstance",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gcim"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand",
  source: "document",
  synopsis: "Gets instances of CIM classes, by class and filter or by a query.",
  description:
    "The emulated computers have a part of root/cimv2 (Get-CimClass shows which); other classes of Windows are not modelled. Dates are DateTime values.",
  parameters: {
    ...connectionParameters,
    ClassName: "string",
    InputObject: "Microsoft.Management.Infrastructure.CimInstance",
    Namespace: "string",
    Filter: "string",
    Property: "string[]",
    KeyOnly: "switch",
    Shallow: "switch",
    Query: "string",
    QueryDialect: "string",
  },
  examples: [
    {
      title: "The system's name",
      transcript: "PS> (Get-CimInstance Win32_OperatingSystem).Caption\nMicrosoft Windows Server 2012 R2 Standard\n",
    },
    {
      title: "With a filter",
      transcript: "PS> Get-CimInstance Win32_Service -Filter \"Name='Spooler'\" | ForEach-Object State\nRunning\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = unwrap(values.InputObject);
      const subject = given instanceof CimInstance ? given.cimClass.name : (values.ClassName ?? "");
      onEachComputer(cmdlet, values, subject, (target) => {
        if (given instanceof CimInstance) {
          const { wmi, row } = rowOfInstance(cmdlet, target, given);
          cmdlet.write(instanceMaker(wmi, target, null)(row));
          return;
        }
        const named = values.Property ?? null;
        const properties = values.KeyOnly ? [] : named?.includes("*") ? null : named;
        const options = { properties, shallow: values.Shallow };
        eachInstance(cmdlet, target, requestedQuery(values), options, (instance) => cmdlet.write(instance));
      });
    },
  }),
});
