import { readDataFile } from "../../../base/dataFile.ts";
import { NamedRows } from "../../../base/NamedRows.ts";
import { once } from "../../../base/once.ts";

/** What .NET says of a region; what is absent is as the property beside it says, and `metric` true. */
export interface RegionRow {
  readonly name: string;
  readonly english: string;
  readonly native?: string;
  readonly three: string;
  readonly windows?: string;
  readonly currency: string;
  readonly currencyName: string;
  readonly currencyNative?: string;
  readonly symbol: string;
  readonly metric?: boolean;
  readonly geoId: number;
}

const regions = once(() => new NamedRows(readDataFile("regions.jsonl"), (name) => name.toUpperCase()));

/** By the two letters of the region; null for what is none. */
export function regionRow(name: string): RegionRow | null {
  return regions().find(name) as RegionRow | null;
}
