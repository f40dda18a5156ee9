import type { ProgramFile } from "../../objects/values/machine/ProgramFile.ts";

/** Whether a name is that of the program of a server's setup, which people ask for the server's build. */
export function isExchangeProgram(name: string): boolean {
  return /^exsetup(?:\.exe)?$/i.test(name);
}

/** The setup of Exchange as a server of a version has it: 15.00.0712.024 of 15.0.712.24 (documented). */
export function exchangeProgram(folder: string, version: string): ProgramFile {
  const digits = [2, 2, 4, 3];
  const written = version
    .split(".")
    .map((part, at) => part.padStart(digits[at] ?? 0, "0"))
    .join(".");
  return {
    path: `${folder}bin\\ExSetup.exe`,
    description: "",
    product: "Microsoft® Exchange",
    company: "Microsoft Corporation",
    fileVersion: written,
    productVersion: written,
    size: 40 * 1024,
  };
}
