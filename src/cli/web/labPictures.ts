import { copyFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import type { Lab } from "../../labs/file/Lab.ts";
import { type LabProblem, labProblem } from "../../labs/file/LabProblem.ts";
import { isBeside } from "../lab/findLabs.ts";
import { makeFolder } from "../makeFolder.ts";

/** A picture that a lab's article shows. */
interface LabPicture {
  /** As it is written, without escapes. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
  /** Its file; null where there is none in the lab's folder. */
  readonly file: string | null;
}

/** Copies the pictures of a lab to the same places of a page's folder. */
export function copyPictures(lab: Lab, folder: string): void {
  for (const { target, file } of labPictures(lab)) {
    if (file === null) continue;
    const to = path.join(folder, target);
    makeFolder(path.dirname(to));
    copyFileSync(file, to);
  }
}

/** Pictures that a page of the lab could not show, as warnings. */
export function missingPictures(lab: Lab): LabProblem[] {
  return labPictures(lab)
    .filter(({ file }) => file === null)
    .map(({ target, ...place }) => labProblem("LabPictureMissing", place, { found: target }, "warning"));
}

function labPictures({ text, file }: Lab): LabPicture[] {
  const lines = text.split("\n");
  return new MarkdownIt().parse(text, {}).flatMap((token) => {
    if (token.type !== "inline" || !token.map) return [];
    const [line, end] = token.map;
    return (token.children ?? [])
      .filter(({ type }) => type === "image")
      .map((image) => {
        const source = String(image.attrGet("src"));
        const target = decoded(source);
        const row = lines.slice(line, end).findIndex((each) => each.includes(target) || each.includes(source));
        const at = line + Math.max(row, 0);
        return {
          target,
          line: at + 1,
          column: Math.max(lines[at].indexOf("!["), 0) + 1,
          file: pictureFile(file, target),
        };
      });
  });
}

/** Links of a folder lead nowhere else: what lies outside of it is not shown. */
function pictureFile(lab: string, target: string): string | null {
  if (!isBeside(target) || !/\.(?:png|jpe?g|gif|svg|webp)$/i.test(target)) return null;
  const folder = realpathSync(path.dirname(lab));
  try {
    const file = realpathSync(path.join(folder, target));
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function decoded(source: string): string {
  try {
    return decodeURI(source);
  } catch {
    return source;
  }
}
