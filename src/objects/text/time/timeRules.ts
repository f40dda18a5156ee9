import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";

/** Windows PowerShell has the calendar and time zones of Windows, PowerShell 7 those of ICU and IANA. */
export interface TimeRules {
  /** The last of the years that two digits mean: a setting of Windows, which .NET Framework asks; fixed in .NET. */
  readonly twoDigitYearMax: number;
  /** Zones have Windows' names and titles; their standard time reaches back to the first year, without local mean times. */
  readonly hasWindowsZones: boolean;
  /** The id of UTC where it is the local zone. */
  readonly localUtcId: string;
  /** [TimeZoneInfo]::Utc is called by its id alone, whatever the system calls the zone (.NET Framework). */
  readonly namesUtcById: boolean;
  /** Zones are found by IANA's names, too: so since .NET 6. */
  readonly findsIanaZones: boolean;
  /** Real counts of units become whole milliseconds: so until .NET Core 3.0 for spans and .NET 7 for dates. */
  readonly countsMilliseconds: boolean;
}

export const timeRulesByEdition: PerEdition<TimeRules> = {
  Desktop: {
    twoDigitYearMax: 2029,
    hasWindowsZones: true,
    localUtcId: "UTC",
    namesUtcById: true,
    findsIanaZones: false,
    countsMilliseconds: true,
  },
  Core: {
    twoDigitYearMax: 2049,
    hasWindowsZones: false,
    localUtcId: "Etc/UTC",
    namesUtcById: false,
    findsIanaZones: true,
    countsMilliseconds: false,
  },
};

export function timeRules(): TimeRules {
  return timeRulesByEdition[edition()];
}
