import { defineCmdlet } from "../../src/command/prelude.ts";
import { ServiceController } from "../../src/objects/values/machine/ServiceController.ts";
import { findService, getService, putService } from "../../src/world/service/Service.ts";
import { reportStartType } from "../../src/world/service/serviceEvents.ts";
import {
  noSuchService,
  onlyThisComputer,
  refuseSuspension,
  selectServices,
  servicesOf,
  start,
  startOf,
  startupType,
  stop,
} from "./_shared/services.ts";

export default defineCmdlet({
  name: "Set-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Changes how a service is named and started, or starts and stops it.",
  parameters: {
    Name: { type: "string", aliases: ["ServiceName", "SN"] },
    InputObject: "System.ServiceProcess.ServiceController",
    ComputerName: "string[]",
    DisplayName: { type: "string", aliases: ["DN"] },
    Description: "string",
    StartupType: startupType,
    Status: "string",
    PassThru: "switch",
  },
  examples: [
    {
      title: "Started by hand",
      transcript: "PS> (Set-Service MSExchangeIMAP4BE -StartupType Manual -PassThru).StartType\nManual\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      onlyThisComputer(cmdlet, values.ComputerName);
      const { world, computer } = servicesOf(cmdlet);
      if (values.Name !== undefined && findService(world, computer, values.Name) === null) {
        cmdlet.error(noSuchService(values.Name));
        return;
      }
      const input = values.InputObject instanceof ServiceController ? [values.InputObject] : undefined;
      for (const service of selectServices(cmdlet, {
        InputObject: input,
        Name: values.Name === undefined ? undefined : [values.Name],
      })) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        const record = getService(world, computer, service.snapshot.name);
        putService(world, {
          ...record,
          ...startOf(values.StartupType),
          displayName: values.DisplayName ?? record.displayName,
          ...(values.Description === undefined ? {} : { description: values.Description }),
        });
        reportStartType(world, record, getService(world, computer, record.name).startType);
        service.refresh();
        const status = values.Status?.toLowerCase();
        if (status === "running") start(cmdlet, service);
        else if (status === "stopped") stop(cmdlet, service, false);
        else if (status === "paused")
          refuseSuspension(cmdlet, { InputObject: [service] }, "CouldNotSuspendServiceNotSupported", "suspended");
        if (values.PassThru) cmdlet.write(service);
      }
    },
  }),
});
