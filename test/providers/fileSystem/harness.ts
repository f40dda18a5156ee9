import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { VirtualClock } from "../../../src/base/Clock.ts";
import { ClrException } from "../../../src/objects/errors/PSError.ts";
import { HostVolume } from "../../../src/providers/fileSystem/HostVolume.ts";
import { MemoryVolume } from "../../../src/providers/fileSystem/MemoryVolume.ts";
import { VirtualFileSystem } from "../../../src/providers/fileSystem/VirtualFileSystem.ts";

export const start = Date.UTC(2013, 7, 28);

export interface HostSetting {
  readonly files: VirtualFileSystem;
  /** The folder behind T:. */
  readonly inside: string;
  /** A folder next to it that scripts must never see. */
  readonly outside: string;
}

/** A drive T: over a folder of the host, with a secret beside the folder; all of it goes after the test. */
export function onHost(test: (setting: HostSetting) => void): void {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), "cmdlab-seal-")));
  const [inside, outside] = [path.join(base, "inside"), path.join(base, "outside")];
  mkdirSync(inside);
  mkdirSync(outside);
  writeFileSync(path.join(outside, "secret.txt"), "secret");
  try {
    test({ files: new VirtualFileSystem([["T", new HostVolume(inside, new VirtualClock(start))]]), inside, outside });
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

export function inMemory(): VirtualFileSystem {
  return new VirtualFileSystem([["T", new MemoryVolume(new VirtualClock(start))]]);
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function text(files: VirtualFileSystem, at: string): string {
  return new TextDecoder().decode(files.readBytes(at));
}

/** Short name of the .NET exception that something throws; "" where it throws none. */
export function thrown(action: () => unknown): string {
  try {
    action();
  } catch (problem) {
    if (problem instanceof ClrException) return problem.exception.type.shortName;
    throw problem;
  }
  return "";
}
