import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The source files of the product with what they import of each other (type imports included), by path. */
export function sourceImports(): ReadonlyMap<string, readonly string[]> {
  return new Map([...sourceFiles("src"), ...sourceFiles("cmdlets")].map((file) => [file, importsOf(file)]));
}

/**
 * The room that a file of `src` lies in: its top folder, and in the folders that are cut into rooms the folder below
 * ("objects/values"); files of `cmdlets` lie in their module ("cmdlets/utility").
 */
export function roomOf(file: string): string {
  const [top, folder, below, ...rest] = file.split("/");
  if (top === "cmdlets") return `${top}/${folder}`;
  return cutIntoRooms.has(folder) && rest.length > 0 ? `${folder}/${below}` : folder;
}

const cutIntoRooms: ReadonlySet<string> = new Set(["objects", "runtime", "compile"]);

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(name);
    return name.endsWith(".ts") ? [name] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import|require\()\s*\(?"(\.[^"]+)"/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1])),
  );
}
