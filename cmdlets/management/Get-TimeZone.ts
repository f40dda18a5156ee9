import { defineCmdlet } from "../../src/command/prelude.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { findTimeZone, localTimeZone, systemTimeZones } from "../../src/objects/text/time/timeZoneNames.ts";
import type { TimeZoneInfo } from "../../src/objects/values/time/TimeZoneInfo.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { timeZoneNotFound } from "./_shared/timeZones.ts";

export default defineCmdlet({
  name: "Get-TimeZone",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gtz"],
  synopsis: "Gets the time zone of the session, or others by id or name.",
  parameters: { Id: "string[]", ListAvailable: "switch", Name: "string[]" },
  examples: [
    {
      title: "A zone by its id",
      transcript: "PS> (Get-TimeZone -Id 'Tokyo Standard Time').BaseUtcOffset.TotalHours\n9\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.ListAvailable) for (const zone of systemTimeZones()) cmdlet.write(zone);
      else if (values.Id !== undefined) {
        for (const id of values.Id) {
          const zone = findTimeZone(id);
          if (zone) cmdlet.write(zone);
          else cmdlet.error(timeZoneNotFound(id));
        }
      } else if (!values.Name) cmdlet.write(localTimeZone(cmdlet.edition));
      else {
        for (const name of values.Name) {
          const pattern = WildcardPattern.parse(name);
          const found = systemTimeZones().filter((zone) => names(zone).some((each) => pattern?.matches(each)));
          for (const zone of found) cmdlet.write(zone);
          if (found.length === 0) cmdlet.error(timeZoneNotFound(name, "Name"));
        }
      }
    },
  }),
});

function names(zone: TimeZoneInfo): string[] {
  return [toText(getMember(zone, "StandardName")), toText(getMember(zone, "DaylightName"))];
}
