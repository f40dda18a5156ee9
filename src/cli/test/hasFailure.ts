import { suiteOfFile } from "./suiteOfFile.ts";
import { isFailure, type TestedFile } from "./TestedFile.ts";

export function hasFailure(file: TestedFile): boolean {
  return suiteOfFile(file).cases.some(isFailure);
}
