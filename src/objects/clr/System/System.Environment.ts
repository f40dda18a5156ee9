import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { product } from "../../host/product.ts";
import { expandEnvironmentVariables } from "../../text/expandEnvironmentVariables.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { languageRules } from "../../types/languageRules.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Version } from "../../values/Version.ts";

type Text = string | null;

export class OperatingSystem extends ClrObject {
  constructor(readonly version: string) {
    super();
  }
  get clrType(): ClrType {
    return operatingSystemType();
  }
}

const operatingSystemType = lazyType("System.OperatingSystem");

function variables(): Hashtable {
  const table = new Hashtable(true, 20, "ordinal");
  for (const [name, value] of machineFacts().environmentVariables()) table.set(name, value);
  return table;
}

function get(name: Text): Text {
  checkNotNull(name, "variable");
  return machineFacts().environmentVariable(name as string);
}

function set(name: Text, value: Text): void {
  checkNotNull(name, "variable");
  if (name === "") throw clrError("System.ArgumentException", "EmptyText", [], "variable");
  if (name?.includes("=")) throw clrError("System.ArgumentException", "EqualSignInName", [], "variable");
  machineFacts().setEnvironmentVariable(
    name as string,
    value === "" && languageRules().emptyVariableIsNone ? null : value,
  );
}

const uptime = (): number => Math.max(0, ambient().now() - machineFacts().bootTime);

export default defineClr({
  staticProperties: {
    NewLine: newLine,
    MachineName: () => machineFacts().machineName,
    UserName: () => machineFacts().userName,
    UserDomainName: () => machineFacts().userDomainName,
    ProcessorCount: () => machineFacts().processorCount,
    ProcessPath: () => `${product().home}\\${product().program}`,
    ProcessId: () => machineFacts().processId,
    CommandLine: () => machineFacts().commandLine,
    SystemDirectory: () => machineFacts().systemDirectory,
    CurrentDirectory: {
      get: () => fileSystem().currentDirectory,
      set: (value: string) => {
        fileSystem().currentDirectory = value;
      },
    },
    OSVersion: () => new OperatingSystem(machineFacts().osVersion),
    Version: () => new Version(...product().runtimeVersion),
    Is64BitProcess: () => true,
    Is64BitOperatingSystem: () => true,
    HasShutdownStarted: () => false,
    UserInteractive: () => true,
    IsPrivilegedProcess: () => true,
    TickCount: () => Number(BigInt.asIntN(32, BigInt(Math.floor(uptime())))),
    TickCount64: () => BigInt(Math.floor(uptime())),
    SystemPageSize: () => 4096,
    CurrentManagedThreadId: () => 1,
    ExitCode: () => 0,
    WorkingSet: () => 134217728n,
    StackTrace: () => "   at System.Environment.get_StackTrace()",
  },
  statics: {
    GetEnvironmentVariable: get,
    SetEnvironmentVariable: set,
    GetEnvironmentVariables: variables,
    ExpandEnvironmentVariables: (text: Text) => {
      checkNotNull(text, "name");
      return expandEnvironmentVariables(text as string);
    },
    "GetFolderPath(System.Environment+SpecialFolder)": (folder: EnumValue) => machineFacts().folderPath(folder.text),
    GetCommandLineArgs: () => machineFacts().commandLine.split(" "),
    GetLogicalDrives: () => [...fileSystem().drives()],
    Exit: () => {
      throw notModelled("[System.Environment]::Exit");
    },
  },
});
