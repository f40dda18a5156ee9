import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { type RegionRow, regionRow } from "../../text/culture/regionRow.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Globalization.RegionInfo: a country, named by itself ("US") or by a culture ("en-US"), whose name it keeps. */
export class Region extends ClrObject {
  constructor(
    readonly name: string,
    readonly row: RegionRow,
  ) {
    super();
  }

  get clrType(): ClrType {
    return regionType();
  }

  override get equalityKey(): string {
    return `RegionInfo:${this.name}`;
  }
}

/** Throws ArgumentException where there is no such region, or the name is that of a language alone. */
export function regionOf(name: string | null): Region {
  if (name === null) throw argumentNull("name");
  if (name === "")
    throw argumentInvalid("There is no region associated with the Invariant Culture (Culture ID: 0x7F).", "name");
  const parts = name.split("-");
  const row = regionRow(parts[parts.length - 1]);
  if (!row && parts.length === 1) {
    const reason = `The region name ${name} should not correspond to neutral culture; a specific culture name is required.`;
    throw argumentInvalid(reason, "name");
  }
  if (!row) throw argumentInvalid(`Culture name '${name}' is not supported.`, "name");
  return new Region(parts.length === 1 ? row.name : `${parts[0].toLowerCase()}-${row.name}`, row);
}

const regionType = lazyType("System.Globalization.RegionInfo");
