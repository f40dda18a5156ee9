import type { ProviderContext } from "../../command/Provider.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import type { VirtualFileSystem } from "./VirtualFileSystem.ts";

/** Writes what is at a path now, where -PassThru asks for it. */
export function passThru(files: VirtualFileSystem, path: string, context: ProviderContext): void {
  if (!toBoolean(context.cmdlet.raw("PassThru") ?? false)) return;
  const entry = files.entry(path);
  if (entry) context.write(fileSystemInfo(entry), entry.path, entry.isDirectory);
}
