import { edition } from "../../host/edition.ts";
import { engineFiles } from "../../host/engineFiles.ts";
import { PropertyBag } from "../PropertyBag.ts";

/** The file of a program of the emulated system, with what its version resource says. */
export interface ProgramFile {
  /** Full path. */
  readonly path: string;
  readonly description: string;
  readonly product: string;
  readonly company: string;
  readonly fileVersion: string;
  readonly productVersion: string;
  /** Bytes that it takes in memory. */
  readonly size: number;
}

/** System.Diagnostics.FileVersionInfo of a program. */
export function versionInfoOf(program: ProgramFile): PropertyBag {
  const [major = 0, minor = 0, build = 0, revision = 0] = program.productVersion.split(".").map(Number);
  const parts = (prefix: string) => ({
    [`${prefix}MajorPart`]: major,
    [`${prefix}MinorPart`]: minor,
    [`${prefix}BuildPart`]: build,
    [`${prefix}PrivatePart`]: revision,
  });
  const name = fileNameOf(program);
  return new PropertyBag("System.Diagnostics.FileVersionInfo", {
    ...parts("File"),
    ...parts("Product"),
    Comments: null,
    CompanyName: program.company,
    FileDescription: program.description,
    FileName: program.path,
    FileVersion: program.fileVersion,
    InternalName: name.replace(/\.\w+$/, ""),
    IsDebug: false,
    IsPatched: false,
    IsPreRelease: false,
    IsPrivateBuild: false,
    IsSpecialBuild: false,
    Language: "English (United States)",
    LegalCopyright: `© ${program.company}. All rights reserved.`,
    OriginalFilename: name.toUpperCase(),
    ProductName: program.product,
    ProductVersion: program.productVersion,
  });
}

/** The same of any file: only those of PowerShell itself have a version resource among the files of emulated drives. */
export function fileVersionInfo(path: string): PropertyBag {
  const engineFile = engineFiles[edition()].find((file) => file.path.toLowerCase() === path.toLowerCase());
  if (engineFile) return versionInfoOf(engineFile);
  const numbers = ["File", "Product"].flatMap((prefix) =>
    ["MajorPart", "MinorPart", "BuildPart", "PrivatePart"].map((part) => [prefix + part, 0]),
  );
  const flags = ["Debug", "Patched", "PreRelease", "PrivateBuild", "SpecialBuild"].map((name) => [`Is${name}`, false]);
  return new PropertyBag(
    "System.Diagnostics.FileVersionInfo",
    Object.fromEntries([...numbers, ...flags, ["FileName", path]]),
  );
}

/** System.Diagnostics.ProcessModule of a program or library that a process has loaded. */
export function moduleOf(program: ProgramFile): PropertyBag {
  return new PropertyBag("System.Diagnostics.ProcessModule", {
    ModuleName: fileNameOf(program),
    FileName: program.path,
    ModuleMemorySize: program.size,
    FileVersionInfo: versionInfoOf(program),
  });
}

function fileNameOf({ path }: ProgramFile): string {
  return path.slice(path.lastIndexOf("\\") + 1);
}
