import { checksum } from "../journal/checksum.ts";
import { type StateFolder, stateNames } from "./StateFolder.ts";

const largestFile = 512 * 1024 * 1024 - 64;

/** Copies document, journal and its end to a new folder below `kept`, and tells its name. */
export function keepFiles(folder: StateFolder, why: string): string {
  folder.createFolder(stateNames.kept);
  const there = new Set(folder.list(stateNames.kept));
  let count = 1;
  while (there.has(`${why}-${count}`)) count++;
  const kept = `${stateNames.kept}/${why}-${count}`;
  folder.createFolder(kept);
  for (const name of [stateNames.document, stateNames.journal, stateNames.end]) {
    const bytes = folder.read(name, largestFile);
    if (bytes) folder.replace(`${kept}/${name}`, [bytes]);
  }
  for (const collection of folder.list(stateNames.collections)) keepParts(folder, collection, kept);
  return kept;
}

/** Parts are kept too where something is wrong with them: those that are whole are written again as they are. */
function keepParts(folder: StateFolder, collection: string, kept: string): void {
  const from = `${stateNames.collections}/${collection}`;
  for (const name of folder.list(from)) {
    const bytes = name.endsWith(".json") ? folder.read(`${from}/${name}`, largestFile) : null;
    if (!bytes || name.includes(checksum(bytes))) continue;
    folder.createFolder(`${kept}/${from}`);
    folder.replace(`${kept}/${from}/${name}`, [bytes]);
  }
}
