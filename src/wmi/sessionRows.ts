import { clockKey } from "../base/Clock.ts";
import type { CmdletContext } from "../command/prelude.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { toLocalTicks } from "../objects/text/time/timeZone.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import type { TargetComputer } from "../providers/machine/computers.ts";
import { findMachine, putMachine } from "../world/server/Machine.ts";
import { worldKey } from "../world/worldKey.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/** The time of the computer in parts. */
export function localTime(cmdlet: CmdletContext): readonly WmiRow[] {
  const ticks = DateTime.fromUnixMilliseconds(cmdlet.service(clockKey).now()).ticks;
  const date = new Date(new DateTime(toLocalTicks(ticks), "Unspecified").unixMilliseconds);
  const [day, month, weekday] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCDay()];
  const first = (weekday - (day - 1) + 35) % 7;
  return [
    wmiRow("Win32_LocalTime", {
      Day: day,
      DayOfWeek: weekday,
      Hour: date.getUTCHours(),
      Minute: date.getUTCMinutes(),
      Month: month,
      Quarter: Math.ceil(month / 3),
      Second: date.getUTCSeconds(),
      WeekInMonth: Math.floor((day - 1 + first) / 7) + 1,
      Year: date.getUTCFullYear(),
    }),
  ];
}

/** The desktops of the account that the system has and of the one that works at the computer. */
export function desktops(_: CmdletContext, { machine }: TargetComputer): readonly WmiRow[] {
  const domain = machine.fqdn.split(".")[1]?.toUpperCase() ?? machine.name;
  return ["NT AUTHORITY\\SYSTEM", `${domain}\\Administrator`, ".DEFAULT"].map((name) =>
    wmiRow("Win32_Desktop", {
      Name: name,
      BorderWidth: 1,
      CursorBlinkRate: 500,
      DragFullWindows: false,
      IconSpacing: 43,
      IconTitleFaceName: "Segoe UI",
      IconTitleSize: 9,
      IconTitleWrap: true,
      Pattern: "(None)",
      ScreenSaverActive: false,
      Wallpaper: "",
      WallpaperStretched: true,
      WallpaperTiled: false,
    }),
  );
}

export function logonSessions(): readonly WmiRow[] {
  const { bootTime } = machineFacts();
  const session = (LogonId: string, AuthenticationPackage: string, LogonType: number, after: number) =>
    wmiRow("Win32_LogonSession", { AuthenticationPackage, LogonId, LogonType, StartTime: bootTime + after });
  return [
    session("999", "Negotiate", 0, 4_000),
    session("997", "Negotiate", 5, 6_000),
    session("996", "Negotiate", 5, 6_000),
    session("318204", "Kerberos", 2, 900_000),
  ];
}

const folder = "C:\\Windows\\system32\\wbem";

export function wmiSetting(cmdlet: CmdletContext, { machine }: TargetComputer): readonly WmiRow[] {
  const now = findMachine(cmdlet.service(worldKey), machine.name) ?? machine;
  const files = ["cimwin32", "ncprov", "wmipcima", "secrcw32", "tsallow"];
  return [
    wmiRow("Win32_WMISetting", {
      ASPScriptDefaultNamespace: "\\\\root\\cimv2",
      ASPScriptEnabled: false,
      AutorecoverMofs: files.map((name) => `%windir%\\system32\\wbem\\${name}.mof`),
      BuildVersion: "9600.16384",
      DatabaseDirectory: `${folder}\\repository`,
      EnableEvents: false,
      EnableStartupHeapPreallocation: false,
      HighThresholdOnEvents: 20_000_000,
      InstallationDirectory: folder,
      LoggingDirectory: `${folder}\\Logs\\`,
      LoggingLevel: now.wmiLoggingLevel ?? 1,
      LowThresholdOnEvents: 10_000_000,
      MaxLogFileSize: 65_536,
      MaxWaitOnEvents: 2000,
    }),
  ];
}

export function setLoggingLevel(cmdlet: CmdletContext, target: TargetComputer, level: number): void {
  putMachine(cmdlet.service(worldKey), { ...target.machine, wmiLoggingLevel: level });
}
