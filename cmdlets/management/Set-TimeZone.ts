import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { findTimeZone, localTimeZone } from "../../src/objects/text/time/timeZoneNames.ts";
import { TimeZoneInfo } from "../../src/objects/values/time/TimeZoneInfo.ts";
import { timeZoneNotFound } from "./_shared/timeZones.ts";

export default defineCmdlet({
  name: "Set-TimeZone",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["stz"],
  synopsis: "Sets the time zone of the computer.",
  description: "A session keeps the zone that it was started with; setting that one again is all that works.",
  parameters: { Id: "string", Name: "string", InputObject: "System.TimeZoneInfo", PassThru: "switch" },
  examples: [
    { title: "The zone that is set already", transcript: "PS> Set-TimeZone -Id (Get-TimeZone).Id\nPS> $?\nTrue\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const id = values.InputObject instanceof TimeZoneInfo ? values.InputObject.id : (values.Id ?? values.Name ?? "");
      const zone = findTimeZone(id);
      if (!zone) {
        cmdlet.error(timeZoneNotFound(id, values.Name === undefined ? "Id" : "Name"));
        return;
      }
      if (!cmdlet.shouldProcess(zone.id)) return;
      if (zone.ianaName !== localTimeZone(cmdlet.edition).ianaName)
        throw notModelled("Another time zone for a running session");
      if (values.PassThru) cmdlet.write(zone);
    },
  }),
});
