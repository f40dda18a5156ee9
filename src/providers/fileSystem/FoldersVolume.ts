import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { fileAttributes, type NamedStreams, type Volume, type VolumeEntry, type VolumePath } from "./Volume.ts";

/** A drive whose root holds some folders of other volumes, to read and not to change. */
export class FoldersVolume implements Volume {
  readonly hasLinks = false;
  readonly totalBytes = 0;
  readonly usedBytes = 0;
  readonly #folders: CaseInsensitiveMap<Volume>;

  /** Folders by the name that each has in the root. */
  constructor(folders: Iterable<readonly [name: string, volume: Volume]>) {
    this.#folders = new CaseInsensitiveMap(folders);
  }

  add(name: string, volume: Volume): void {
    this.#folders.set(name, volume);
  }

  entry(path: VolumePath): VolumeEntry | null {
    if (path.length === 0) return root;
    const found = this.#below(path);
    const entry = found?.volume.entry(found.path);
    return entry ? readOnly(entry, path.length === 1 ? this.#spelled(path[0]) : entry.name) : null;
  }

  list(path: VolumePath): readonly VolumeEntry[] {
    if (path.length === 0)
      return [...this.#folders.keys()].flatMap((name) => {
        const entry = this.entry([name]);
        return entry ? [entry] : [];
      });
    const { volume, path: rest } = this.#need(path);
    return volume.list(rest).map((entry) => readOnly(entry, entry.name));
  }

  read(path: VolumePath, limit?: number): Uint8Array {
    const { volume, path: rest } = this.#need(path);
    return volume.read(rest, limit);
  }

  streams(path: VolumePath): NamedStreams {
    const found = this.#below(path);
    // What is set on a copy is set nowhere else.
    return new CaseInsensitiveMap(found ? found.volume.streams(found.path) : []);
  }

  write(): never {
    throw refused();
  }
  append(): never {
    throw refused();
  }
  createDirectory(): never {
    throw refused();
  }
  createLink(): never {
    throw refused();
  }
  createHardLink(): never {
    throw refused();
  }
  remove(): never {
    throw refused();
  }
  move(): never {
    throw refused();
  }
  setTimes(): never {
    throw refused();
  }
  setAttributes(): never {
    throw refused();
  }

  #below([name, ...rest]: VolumePath): { readonly volume: Volume; readonly path: VolumePath } | null {
    const volume = name === undefined ? undefined : this.#folders.get(name);
    return volume ? { volume, path: rest } : null;
  }

  #need(path: VolumePath): { readonly volume: Volume; readonly path: VolumePath } {
    const found = this.#below(path);
    if (!found) throw new Error(`No entry ${path.join("\\")}`);
    return found;
  }

  #spelled(name: string): string {
    return [...this.#folders.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  }
}

const root: VolumeEntry = {
  name: "",
  isDirectory: true,
  length: 0,
  creationTime: 0,
  lastWriteTime: 0,
  lastAccessTime: 0,
  attributes: fileAttributes.directory,
};

function readOnly(entry: VolumeEntry, name: string): VolumeEntry {
  return {
    ...entry,
    name,
    attributes: entry.isDirectory ? entry.attributes : entry.attributes | fileAttributes.readOnly,
  };
}

function refused(): Error {
  return new Error("The folders of this volume are only read.");
}
