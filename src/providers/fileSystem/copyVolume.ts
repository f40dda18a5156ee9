import type { Volume, VolumePath } from "./Volume.ts";

/** Puts the files and folders of a volume into another one, with their times and attributes; links are passed over. */
export function copyVolume(from: Volume, to: Volume, folder: VolumePath = []): void {
  for (const { name, isDirectory, link, attributes, creationTime, lastWriteTime } of from.list(folder)) {
    if (link) continue;
    const path = [...folder, name];
    if (isDirectory) {
      to.createDirectory(path);
      copyVolume(from, to, path);
    } else to.write(path, from.read(path));
    to.setAttributes(path, attributes);
    to.setTimes(path, { creationTime, lastWriteTime });
  }
}
