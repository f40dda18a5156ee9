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
    const parameter = `${name[0].toLowerCase()}${name.slice(1)}`;
    const utc = (path: string | null) =>
      DateTime.fromUnixMilliseconds(fileSystem().entry(full(path))?.[field] ?? noFile);
    const set = (path: string | null, ticks: bigint) =>
      fileSystem().setTimes(full(path), { [field]: new DateTime(ticks, "Utc").unixMilliseconds });
    members[`static datetime Get${name}(string path)`] = (path: string | null) =>
      new DateTime(toLocalTicks(utc(path).ticks), "Local");
    members[`static datetime Get${name}Utc(string path)`] = utc;
    members[`static void Set${name}(string path, datetime ${parameter})`] = (path: string | null, date: DateTime) =>
      set(path, date.kind === "Utc" ? date.ticks : toUtcTicks(date.ticks));
    members[`static void Set${name}Utc(string path, datetime ${parameter}Utc)`] = (
      path: string | null,
      date: DateTime,
    ) => set(path, date.kind === "Local" ? toUtcTicks(date.ticks) : date.ticks);
  }
  return members;
}
