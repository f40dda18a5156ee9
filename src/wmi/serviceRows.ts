import type { CmdletContext } from "../command/prelude.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { processOfService } from "../providers/machine/serviceProcesses.ts";
import { listServices } from "../world/service/Service.ts";
import { worldKey } from "../world/worldKey.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

export function services(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const computer = serverName(target);
  return listServices(cmdlet.service(worldKey), target.machine.name).map((service) => {
    const isRunning = service.status === "Running";
    return wmiRow("Win32_Service", {
      Caption: service.displayName,
      Description: service.description ?? service.displayName,
      Name: service.name,
      Status: "OK",
      CreationClassName: "Win32_Service",
      Started: isRunning,
      StartMode: service.startType === "Automatic" ? "Auto" : service.startType,
      SystemCreationClassName: "Win32_ComputerSystem",
      SystemName: computer,
      AcceptPause: false,
      AcceptStop: isRunning && service.canStop,
      DesktopInteract: false,
      DisplayName: service.displayName,
      ErrorControl: "Normal",
      ExitCode: 0,
      ServiceSpecificExitCode: 0,
      ServiceType: service.serviceType === "Win32OwnProcess" ? "Own Process" : "Share Process",
      StartName: service.account ?? "LocalSystem",
      State: service.status,
      TagId: 0,
      CheckPoint: 0,
      DelayedAutoStart: service.delayedStart,
      ProcessId: processOfService(service),
      WaitHint: 0,
    });
  });
}
