import { expect } from "chai";
import fc from "fast-check";
import { VirtualClock } from "../../src/base/Clock.ts";
import { MemoryVolume } from "../../src/providers/fileSystem/MemoryVolume.ts";
import { UndoableVolume } from "../../src/providers/fileSystem/UndoableVolume.ts";
import type { Volume, VolumePath } from "../../src/providers/fileSystem/Volume.ts";

function contentOf(volume: Volume, folder: VolumePath = []): string[] {
  return [...volume.list(folder)]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap(({ name, isDirectory, lastWriteTime, attributes }) => {
      const path = [...folder, name];
      const text = isDirectory ? "" : new TextDecoder().decode(volume.read(path));
      return [
        `${path.join("/")} ${lastWriteTime} ${attributes} ${text}`,
        ...(isDirectory ? contentOf(volume, path) : []),
      ];
    });
}

const names = ["a", "b", "c"];
const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
const step = fc.record({
  kind: fc.constantFrom("write", "append", "folder", "remove", "move", "times"),
  path,
  to: path,
});

/** Does a step where the volume allows it. */
function apply(volume: Volume, { kind, path: at, to }: { kind: string; path: VolumePath; to: VolumePath }): void {
  const entry = volume.entry(at);
  const isFolder = (place: VolumePath): boolean => volume.entry(place.slice(0, -1))?.isDirectory ?? false;
  if (kind === "write" && isFolder(at) && !entry?.isDirectory) volume.write(at, new TextEncoder().encode(to.join("")));
  else if (kind === "append" && entry && !entry.isDirectory) volume.append(at, new Uint8Array([120]));
  else if (kind === "folder" && isFolder(at) && !entry) volume.createDirectory(at);
  else if (kind === "remove" && entry) volume.remove(at);
  else if (kind === "times" && entry) volume.setTimes(at, { lastWriteTime: 1_000 });
  else if (kind === "move" && entry && isFolder(to) && !volume.entry(to) && to.join().indexOf(at.join()) !== 0)
    volume.move(at, to);
}

describe("a volume whose changes can be taken back", () => {
  it("is as it was before, whatever was done", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(step, { maxLength: 12 }),
        fc.array(step, { maxLength: 12 }),
        (first, second, third) => {
          const clock = new VirtualClock(0);
          const volume = new UndoableVolume(new MemoryVolume(clock));
          const states: string[][] = [];
          for (const steps of [first, second, third]) {
            states.push(contentOf(volume));
            volume.begin(10);
            clock.sleep(60_000);
            for (const each of steps) apply(volume, each);
          }
          for (const state of states.reverse()) {
            volume.undo();
            expect(contentOf(volume)).to.deep.equal(state);
          }
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});
