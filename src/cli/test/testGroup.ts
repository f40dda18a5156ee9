import type { MissingPart } from "../../objects/host/ambient.ts";
import { say } from "../Program.ts";
import { Shell } from "../terminal/Shell.ts";
import { projectOf } from "./projectOf.ts";
import { Secrets } from "./Secrets.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import type { TestRunParts } from "./TestRunParts.ts";
import type { TestWishes } from "./TestWishes.ts";

/** Runs files in one session on one organisation; what is not modelled is told with the first of them. */
export function testGroup(files: readonly PlannedFile[], parts: TestRunParts): TestedFile[] {
  const { options, wishes } = parts;
  const missing = new Map<string, number>();
  const secrets = new Secrets();
  const names = files.map(({ file }) => file);
  const around = (folder: string): string => projectOf(folder, parts.places);
  const shell = new Shell(options, say, names, wishes.isolation === "none" ? "itself" : "copy", around);
  if (parts.noteUse) shell.scripts.noteUse = parts.noteUse;
  shell.observer = {
    notModelled: ({ what }: MissingPart) => void missing.set(what, (missing.get(what) ?? 0) + 1),
    secretMade: (secret) => secrets.add(secret),
  };
  try {
    const tested = isTranscript(files[0]) ? transcripts()(files, shell, parts) : tests()(files, shell, parts, secrets);
    if (shell.isOpen) addPasswords(shell, secrets);
    return secrets.hideIn(tested).map((file, at) => (at === 0 ? { ...file, missing: [...missing] } : file));
  } finally {
    shell.close();
  }
}

/** Files that share an organisation and a session; a transcript has always its own. */
export function groupsOf(files: readonly PlannedFile[], { isolation }: TestWishes): readonly PlannedFile[][] {
  if (isolation !== "run" && isolation !== "none") return files.map((file) => [file]);
  const tests = files.filter((file) => !isTranscript(file));
  const transcripts = files.filter(isTranscript).map((file) => [file]);
  return tests.length === 0 ? transcripts : [tests, ...transcripts];
}

function isTranscript({ file }: PlannedFile): boolean {
  return file.toLowerCase().endsWith(".transcript");
}

// Loaded when first needed: most runs have files of one kind.
function tests(): typeof import("./runPesterFiles.ts").runPesterFiles {
  return (require("./runPesterFiles.ts") as typeof import("./runPesterFiles.ts")).runPesterFiles;
}

function transcripts(): typeof import("./runTranscriptFile.ts").runTranscriptFile {
  return (require("./runTranscriptFile.ts") as typeof import("./runTranscriptFile.ts")).runTranscriptFile;
}

function addPasswords(shell: Shell, secrets: Secrets): void {
  const { accounts } = require("../../world/tenant/Account.ts") as typeof import("../../world/tenant/Account.ts");
  for (const { password } of shell.organization.world.store.list(accounts)) secrets.add({ plainText: password });
}
