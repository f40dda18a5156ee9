import { instant } from "../../../src/base/instant.ts";
import { fileSystem } from "../../../src/objects/host/FileSystem.ts";
import type { World } from "../../../src/world/World.ts";

interface ErrorReport {
  readonly path: string;
  /** Whether calls that succeed are in it, too. */
  readonly tellsAll: boolean;
}

const reports = new WeakMap<World, ErrorReport>();

/**
 * Starts the file in which a connection tells of its cmdlets. Its place and name are documented, its columns inferred.
 */
export function startErrorReport(world: World, folder: string | undefined, tellsAll: boolean): void {
  const files = fileSystem();
  const place = folder ?? `${files.temporaryDirectory().replace(/\\$/, "")}\\EXOCmdletTelemetry`;
  files.createDirectory(place);
  const [day, time] = instant(world.clock.now())
    .replace(/[-:]|Z$|\.\d+/g, "")
    .split("T");
  const path = `${place}\\EXOCmdletTelemetry-${day}-${time}.csv`;
  files.writeBytes(path, bytesOf(["Timestamp", "CommandName", "Status", "ErrorMessage"]));
  reports.set(world, { path, tellsAll });
}

export function endErrorReport(world: World): void {
  reports.delete(world);
}

/** Tells of a cmdlet that ran, where a report was asked for; `error` is null where it succeeded. */
export function reportCall(world: World, cmdletName: string, error: string | null): void {
  const report = reports.get(world);
  if (!report || (error === null && !report.tellsAll)) return;
  const row = [instant(world.clock.now()), cmdletName, error === null ? "Success" : "Failure", error ?? ""];
  fileSystem().appendBytes(report.path, bytesOf(row));
}

function bytesOf(cells: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`);
}
