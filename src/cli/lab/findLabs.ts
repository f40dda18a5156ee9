import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { decodeScript } from "../../base/text/decodeScript.ts";
import { courseLinks } from "../../labs/file/courseLinks.ts";
import type { Lab } from "../../labs/file/Lab.ts";
import { LabFileError, labProblem } from "../../labs/file/LabProblem.ts";
import { looksLikeLab, mostLabCharacters, parseLab, readLab } from "../../labs/file/parseLab.ts";
import { kindOfPath } from "../files/kindOfPath.ts";
import { UsageError } from "../options/UsageError.ts";
import { productFolder } from "../productFolder.ts";
import { readInputFile } from "../readInputFile.ts";

/** Bytes of a character in UTF-8, at most. */
const bytesOfCharacter = 4;

/** The folder with the labs that come along. */
export function labsFolder(): string {
  return path.join(productFolder(), "examples", "labs");
}

/** The file of the one lab that a word names: a file, a folder with lab.md, or the id of a lab that comes along or lies here. */
function labFile(word: string): string {
  const kind = kindOfPath(word);
  if (kind === "file") return word;
  if (kind === "folder") {
    const inside = path.join(word, "lab.md");
    if (existsSync(inside)) return inside;
    throw new UsageError(`The folder '${word}' has no lab.md; name one of its labs.`);
  }
  const known = labsById(labsFolder());
  const isMeant = ({ id }: { readonly id: string }): boolean => id === word.toLowerCase();
  const found = known.find(isMeant) ?? labsById(".").find(isMeant);
  if (found) return found.file;
  throw new UsageError(
    `There is no lab '${word}': neither a file, nor the id of one in this folder, nor of one that comes along (${known.map(({ id }) => id).join(", ")}).`,
  );
}

function labsById(folder: string): readonly { readonly file: string; readonly id: string }[] {
  return labsIn(folder).map((file) => ({ file, id: parseLab(readLabText(file), file).lab?.id ?? "" }));
}

/** The files of the labs that words name; of a folder those of its course.md, else all labs in it. */
export function labFilesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (kindOfPath(word) !== "folder" || existsSync(path.join(word, "lab.md"))) return [labFile(word)];
    const files = labFiles(word);
    if (files.length === 0) throw new UsageError(`There is no lab in the folder '${word}'.`);
    return files;
  });
}

/** The labs of a folder: in the order of its course.md, else by their names; a lab may be a folder with lab.md. */
function labFiles(folder: string): string[] {
  const course = path.join(folder, "course.md");
  return existsSync(course) ? courseFiles(course) : labsIn(folder);
}

/** All labs of a folder, by their names. */
function labsIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return names.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isFile() && /\.md$/i.test(entry.name)) return looksLikeLab(readLabText(file)) ? [file] : [];
    const inside = path.join(file, "lab.md");
    return entry.isDirectory() && existsSync(inside) ? [inside] : [];
  });
}

export function openLab(word: string): Lab {
  const file = labFile(word);
  return readLab(readLabText(file), file);
}

/** The text of a lab's file, in any encoding that PowerShell reads a script in; one that is too large is cut behind what a lab may have, which its reader then tells. */
export function readLabText(file: string): string {
  try {
    return decodeScript(readInputFile(file, mostLabCharacters * bytesOfCharacter));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EFBIG") {
      const values = { length: `more than ${mostLabCharacters}`, most: mostLabCharacters };
      throw new LabFileError(file, [labProblem("LabTooLarge", { line: 1, column: 1 }, values)]);
    }
    throw new UsageError(`The lab '${file}' cannot be read (${code}).`);
  }
}

function courseFiles(course: string): string[] {
  const { links, problems } = courseLinks(readLabText(course));
  const bad = [...problems];
  const files = links.flatMap(({ target, line, column }) => {
    const file = path.join(path.dirname(course), target);
    const kind = isBeside(target) ? kindOfPath(file) : null;
    if (kind === "file") return [file];
    if (kind === "folder" && existsSync(path.join(file, "lab.md"))) return [path.join(file, "lab.md")];
    bad.push(labProblem("LabCourseLink", { line, column }, { target }));
    return [];
  });
  if (bad.length > 0) throw new LabFileError(course, bad);
  return files;
}

/** Whether a path stays in the folder that it starts from. */
export function isBeside(target: string): boolean {
  return !path.isAbsolute(target) && !target.split(/[\\/]/).includes("..") && !/^[A-Za-z][\w+.-]*:/.test(target);
}
