import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient, edition } from "../../host/ambient.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { expandEnvironmentVariables } from "../../text/expandEnvironmentVariables.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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
  if (name?.includes("="))
    throw argumentInvalid("Environment variable name cannot contain equal character.", "variable");
  // .NET Framework, and .NET before 9, take an empty text for "remove".
  machineFacts().setEnvironmentVariable(name as string, value === "" && edition() === "Desktop" ? null : value);
}

const uptime = (): number => Math.max(0, ambient().now() - machineFacts().bootTime);

export default defineType({
  name: "System.Environment",
  staticProperties: {
    "static string NewLine {get;}": newLine,
    "static string MachineName {get;}": () => machineFacts().machineName,
    "static string UserName {get;}": () => machineFacts().userName,
    "static string UserDomainName {get;}": () => machineFacts().userDomainName,
    "static int ProcessorCount {get;}": () => machineFacts().processorCount,
    "static int ProcessId {get;}": () => machineFacts().processId,
    "static string CommandLine {get;}": () => machineFacts().commandLine,
    "static string SystemDirectory {get;}": () => machineFacts().systemDirectory,
    "static string CurrentDirectory {get;set;}": {
      get: () => fileSystem().currentDirectory,
      set: (value: string) => {
        fileSystem().currentDirectory = value;
      },
    },
    "static System.OperatingSystem OSVersion {get;}": () => new OperatingSystem(machineFacts().osVersion),
    "static version Version {get;}": () =>
      edition() === "Core" ? new Version(10, 0, 9) : new Version(4, 0, 30319, 42000),
    "static bool Is64BitProcess {get;}": () => true,
    "static bool Is64BitOperatingSystem {get;}": () => true,
    "static bool HasShutdownStarted {get;}": () => false,
    "static bool UserInteractive {get;}": () => true,
    "static bool IsPrivilegedProcess {get;}": () => true,
    "static int TickCount {get;}": () => Number(BigInt.asIntN(32, BigInt(Math.floor(uptime())))),
    "static long TickCount64 {get;}": () => BigInt(Math.floor(uptime())),
    "static int SystemPageSize {get;}": () => 4096,
    "static int CurrentManagedThreadId {get;}": () => 1,
    "static int ExitCode {get;set;}": () => 0,
    "static long WorkingSet {get;}": () => 134217728n,
    "static string StackTrace {get;}": () => "   at System.Environment.get_StackTrace()",
  },
  statics: {
    "static string GetEnvironmentVariable(string variable)": get,
    "static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)": get,
    "static void SetEnvironmentVariable(string variable, string value)": set,
    "static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)": set,
    "static System.Collections.IDictionary GetEnvironmentVariables()": variables,
    "static System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)": variables,
    "static string ExpandEnvironmentVariables(string name)": (text: Text) => {
      checkNotNull(text, "name");
      return expandEnvironmentVariables(text as string);
    },
    "static string GetFolderPath(System.Environment+SpecialFolder folder)": (folder: EnumValue) =>
      machineFacts().folderPath(folder.text),
    "static string[] GetCommandLineArgs()": () => machineFacts().commandLine.split(" "),
    "static string[] GetLogicalDrives()": () => [...fileSystem().drives()],
    "static void Exit(int exitCode)": () => {
      throw notModelled("[System.Environment]::Exit");
    },
  },
});
