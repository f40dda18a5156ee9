import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { PSAliasProperty, type PSMemberInfo, PSNoteProperty, PSPropertySet } from "../../members/PSMemberInfo.ts";
import type { ProcessObject } from "../../values/machine/ProcessObject.ts";
import type { ProgramFile } from "../../values/machine/ProgramFile.ts";
import { Double } from "../../values/numbers.ts";
import { PSTypeDataProperty } from "./PSTypeDataProperty.ts";

/** What PowerShell adds to a process. */
export function processMembers(): PSMemberInfo[] {
  return [
    new PSPropertySet("PSConfiguration", ["Name", "Id", "PriorityClass", "FileVersion"]),
    new PSPropertySet("PSResources", [
      "Name",
      "Id",
      "Handlecount",
      "WorkingSet",
      "NonPagedMemorySize",
      "PagedMemorySize",
      "PrivateMemorySize",
      "VirtualMemorySize",
      "Threads.Count",
      "TotalProcessorTime",
    ]),
    new PSAliasProperty("Name", "ProcessName"),
    new PSAliasProperty("SI", "SessionId"),
    new PSAliasProperty("Handles", "Handlecount"),
    new PSAliasProperty("VM", "VirtualMemorySize64"),
    new PSAliasProperty("WS", "WorkingSet64"),
    new PSAliasProperty("PM", "PagedMemorySize64"),
    new PSAliasProperty("NPM", "NonpagedSystemMemorySize64"),
    script("Path", "$this.Mainmodule.FileName", ({ program }) => program?.path ?? null),
    ...callMembers[edition()](),
    ofFile("Company", "CompanyName", ({ company }) => company),
    script("CPU", "$this.TotalProcessorTime.TotalSeconds", ({ id, figures }) =>
      id === 0 ? null : new Double(figures.cpu),
    ),
    ofFile("FileVersion", "FileVersion", ({ fileVersion }) => fileVersion),
    ofFile("ProductVersion", "ProductVersion", ({ productVersion }) => productVersion),
    ofFile("Description", "FileDescription", ({ description }) => description),
    ofFile("Product", "ProductName", ({ product }) => product),
    new PSNoteProperty("__NounName", "Process"),
  ];
}

/** How the process was called and by whom, from PowerShell 7.1 and 7 on. */
const callMembers: PerEdition<() => readonly PSMemberInfo[]> = {
  Desktop: () => [],
  Core: () => [
    script("CommandLine", commandLine, ({ program }) => (program === null ? null : `"${program.path}"`)),
    new PSTypeDataProperty(
      "Parent",
      "CodeProperty",
      (target) => (target as ProcessObject).startedBy(),
      "System.Object Parent{get=GetParentProcess;}",
    ),
  ],
};

const commandLine = '(Get-CimInstance Win32_Process -Filter "ProcessId = $($this.Id)").CommandLine';

function ofFile(name: string, property: string, part: (program: ProgramFile) => string | null): PSMemberInfo {
  const body = `$this.Mainmodule.FileVersionInfo.${property}`;
  return script(name, body, ({ program }) => (program ? part(program) : null) ?? null);
}

function script(name: string, body: string, getter: (process: ProcessObject) => unknown): PSMemberInfo {
  const definition = `System.Object ${name} {get=${body};}`;
  return new PSTypeDataProperty(name, "ScriptProperty", (target) => getter(target as ProcessObject), definition);
}
