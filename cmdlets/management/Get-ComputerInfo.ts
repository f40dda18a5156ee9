import { clockKey } from "../../src/base/Clock.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { localDateAt } from "../../src/objects/text/time/moments.ts";
import { localTimeZone, zoneDisplayName } from "../../src/objects/text/time/timeZoneNames.ts";
import { recordObject } from "../../src/providers/machine/recordObject.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { serialNumber } from "../../src/wmi/systemRows.ts";

export default defineCmdlet({
  name: "Get-ComputerInfo",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gin"],
  synopsis: "Gets what is known of the computer and its system.",
  description: "Only what the emulated computer has is there; of the product's 170 properties most are not.",
  parameters: { Property: "string[]" },
  examples: [
    {
      title: "The system's name",
      transcript: "PS> (Get-ComputerInfo -Property OsName).OsName\nMicrosoft Windows Server 2012 R2 Standard\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const patterns = values.Property?.map((text) => WildcardPattern.parse(text));
      const wanted = facts(cmdlet).filter(([name]) => patterns?.some((pattern) => pattern?.matches(name)) ?? true);
      cmdlet.write(recordObject("Microsoft.PowerShell.Commands.ComputerInfo", wanted));
    },
  }),
});

function facts(cmdlet: CmdletContext): readonly (readonly [string, unknown])[] {
  const {
    machineName,
    userDomainName,
    userName,
    processorCount,
    operatingSystem,
    osVersion,
    systemDirectory,
    bootTime,
  } = machineFacts();
  return [
    ["WindowsProductName", operatingSystem],
    ["WindowsSystemRoot", "C:\\Windows"],
    ["WindowsVersion", osVersion],
    [serialNumberNames[cmdlet.edition], serialNumber],
    ["CsName", machineName],
    ["CsCaption", machineName],
    ["CsDNSHostName", machineName],
    ["CsUserName", `${userDomainName}\\${userName}`],
    ["CsNumberOfLogicalProcessors", processorCount],
    ["CsNumberOfProcessors", processorCount],
    ["OsName", `Microsoft ${operatingSystem}`],
    ["OsVersion", osVersion],
    ["OsSystemDirectory", systemDirectory],
    ["OsLocalDateTime", localDateAt(cmdlet.service(clockKey).now())],
    ["OsLastBootUpTime", localDateAt(bootTime)],
    ["TimeZone", zoneDisplayName(localTimeZone(cmdlet.edition))],
  ];
}

/** Windows PowerShell writes the name of the serial number without an i. */
const serialNumberNames: PerEdition<string> = { Desktop: "BiosSeralNumber", Core: "BiosSerialNumber" };
