import { fileSystem } from "../../host/FileSystem.ts";
import { toLocalTicks, toUtcTicks } from "../../text/time/timeZone.ts";
import type { StaticMethod } from "../../types/defineClr.ts";
import { DateTime } from "../../values/time/DateTime.ts";

type TimeField = "creationTime" | "lastWriteTime" | "lastAccessTime";

const names: readonly (readonly [string, TimeField])[] = [
  ["CreationTime", "creationTime"],
  ["LastAccessTime", "lastAccessTime"],
  ["LastWriteTime", "lastWriteTime"],
];

/** What .NET gives for the times of what is not there: 1601-01-01. */
const noFile = Date.UTC(1601, 0, 1);

/** The static members of File and Directory that read and set times. */
export function fileTimes(full: (path: string | null) => string): Readonly<Record<string, StaticMethod>> {
  const members: Record<string, StaticMethod> = {};
  for (const [name, field] of names) {
    const utc = (path: string | null) =>
      DateTime.fromUnixMilliseconds(fileSystem().entry(full(path))?.[field] ?? noFile);
    const set = (path: string | null, ticks: bigint) =>
      fileSystem().setTimes(full(path), { [field]: new DateTime(ticks, "Utc").unixMilliseconds });
    members[`Get${name}`] = (path: string | null) => new DateTime(toLocalTicks(utc(path).ticks), "Local");
    members[`Get${name}Utc`] = utc;
    members[`Set${name}`] = (path: string | null, date: DateTime) =>
      set(path, date.kind === "Utc" ? date.ticks : toUtcTicks(date.ticks));
    members[`Set${name}Utc`] = (path: string | null, date: DateTime) =>
      set(path, date.kind === "Local" ? toUtcTicks(date.ticks) : date.ticks);
  }
  return members;
}
