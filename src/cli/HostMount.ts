import type { Clock } from "../base/Clock.ts";
import type { Mount } from "../providers/createProviders.ts";
import { HostVolume } from "../providers/fileSystem/HostVolume.ts";

/** A drive as the command line names it: what is behind it may be a folder of this computer. */
export interface HostMount extends Omit<Mount, "folder"> {
  readonly folder: Mount["folder"] | { readonly host: string };
}

/** The drive as a session takes it. */
export function openMount({ folder, ...mount }: HostMount, clock: Clock, noteUse?: (file: string) => void): Mount {
  if (typeof folder === "object" && "host" in folder)
    return { ...mount, folder: { volume: new HostVolume(folder.host, clock, noteUse) } };
  return { ...mount, folder };
}
