import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Clock } from "../base/Clock.ts";
import type { Mount } from "../providers/createProviders.ts";
import { FoldersVolume } from "../providers/fileSystem/FoldersVolume.ts";
import { HostVolume } from "../providers/fileSystem/HostVolume.ts";
import { isFileName } from "../providers/fileSystem/windowsPath.ts";
import type { HostMount } from "./HostMount.ts";

/** A folder of the host that scripts see, and its path as they see it. */
interface SeenFolder {
  readonly host: string;
  readonly inside: string;
}

/**
 * How script files of the host look from inside. A script in a mounted folder has the path that it has there; every other
 * one's folder is a folder of a drive of its own, to read only: "S:\tools\a.ps1" is a.ps1 in the folder "tools".
 */
export class ScriptView {
  readonly #seen: SeenFolder[] = [];
  readonly #own: SeenFolder[] = [];
  readonly #letter: string;
  /** Whether there is a drive for scripts though none is known yet. */
  showsMore = false;
  #more: (host: string, name: string) => void = () => {};
  /** Told of every file of the host that scripts ask for. */
  noteUse: (file: string) => void = () => {};

  /** `mounts`: the drives that there are anyway; `files`: script files of the host; `around`: what is seen of one's folder. */
  constructor(
    mounts: readonly HostMount[],
    files: readonly string[],
    around: (folder: string) => string = (folder) => folder,
  ) {
    for (const { letter, folder } of mounts)
      if (typeof folder === "object" && "host" in folder)
        this.#seen.push({ host: realPath(folder.host), inside: `${letter}:` });
    const taken = new Set(["C", ...mounts.map(({ letter }) => letter.toUpperCase())]);
    this.#letter = [..."STUVWXYZRQPONMLKJIHGFED"].find((letter) => !taken.has(letter)) ?? "S";
    for (const file of files) {
      const folder = realPath(path.dirname(path.resolve(file)));
      if (this.#inside(folder) === null) this.#add(around(folder));
    }
  }

  /** The drive with the folders of the scripts; null where all of them lie in mounted folders. */
  mount(clock: Clock): Mount | null {
    if (this.#own.length === 0 && !this.showsMore) return null;
    const folders = this.#own.map(
      ({ host, inside }) => [inside.slice(3), new HostVolume(host, clock, this.noteUse)] as const,
    );
    const volume = new FoldersVolume(folders);
    this.#more = (host, name) => volume.add(name, new HostVolume(host, clock, this.noteUse));
    return { letter: this.#letter, folder: { volume } };
  }

  /** Has one more script's folder seen, also by sessions that there are already, where `showsMore` was said before them. */
  show(file: string): void {
    const count = this.#own.length;
    this.#add(realPath(path.dirname(path.resolve(file))));
    for (const { host, inside } of this.#own.slice(count)) this.#more(host, inside.slice(3));
  }

  /** The path of a script of the host as scripts see it. */
  insidePath(file: string): string {
    const folder = realPath(path.dirname(path.resolve(file)));
    return `${this.#inside(folder) ?? folder}\\${path.basename(file)}`;
  }

  /** The path of a folder of the host as scripts see it; null where they do not see it. */
  insideFolder(host: string): string | null {
    const inside = this.#inside(realPath(host));
    return inside === null || !inside.endsWith(":") ? inside : `${inside}\\`;
  }

  #add(host: string): void {
    if (this.#inside(host) !== null) return;
    const base = path.basename(host);
    const name = isFileName(base) ? base : "scripts";
    const taken = new Set(this.#own.map(({ inside }) => inside.slice(3).toLowerCase()));
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    const folder = { host, inside: `${this.#letter}:\\${free}` };
    this.#own.push(folder);
    this.#seen.push(folder);
  }

  #inside(host: string): string | null {
    for (const folder of this.#seen) {
      const names = path.relative(folder.host, host).split(path.sep);
      if (names[0] === ".." || path.isAbsolute(names[0])) continue;
      return [folder.inside, ...names.filter((name) => name !== "")].join("\\");
    }
    return null;
  }
}

function realPath(folder: string): string {
  try {
    return statSync(folder).isDirectory() ? realpathSync(folder) : folder;
  } catch {
    return folder;
  }
}
