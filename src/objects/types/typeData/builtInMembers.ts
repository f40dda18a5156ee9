import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { extendedMembers } from "../../members/extendedMembers.ts";
import { PSAliasProperty, type PSMemberInfo, type PSMemberTypes } from "../../members/PSMemberInfo.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { fileVersionInfo, type ProgramFile, versionInfoOf } from "../../values/machine/ProgramFile.ts";
import { Double } from "../../values/numbers.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { JobObject } from "../../values/shell/JobObject.ts";
import type { PSDriveInfo } from "../../values/shell/PSDriveInfo.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import { Version } from "../../values/Version.ts";
import { hasTypeData } from "../framework/hasMember.ts";
import { typeOf } from "../typeOf.ts";
import { typeByName } from "../typeRegistry.ts";
import { certificateMembers } from "./certificateMembers.ts";
import { PSTypeDataMethod } from "./PSTypeDataMethod.ts";
import { PSTypeDataProperty } from "./PSTypeDataProperty.ts";
import { processMembers } from "./processMembers.ts";
import { xmlNodeListMembers, xmlNodeMembers } from "./xmlMembers.ts";

/** The members that PowerShell's types files add to a type and that work here. */
export function builtInMembers(typeName: string): readonly PSMemberInfo[] {
  const key = typeName.toLowerCase();
  return (tables.get(key) ?? registered.get(key))?.() ?? [];
}

const registered = new Map<string, () => readonly PSMemberInfo[]>();

/** Members of types that stand above this folder; registered before the first session begins. */
export function registerBuiltInMembers(typeName: string, members: () => readonly PSMemberInfo[]): void {
  registered.set(typeName.toLowerCase(), members);
}

/** A script property of the types files whose code is ours. */
export function script(name: string, body: string, getter: (target: unknown) => unknown): PSMemberInfo {
  return property(name, "ScriptProperty", `System.Object ${name} {get=${body};}`, getter);
}

function code(name: string, getter: (target: unknown) => unknown): PSMemberInfo {
  return property(name, "CodeProperty", `System.String ${name}{get=${name};}`, getter);
}

/** A code property that Get-Member shows with -Force alone. */
export function hiddenCode(name: string, definition: string, getter: (target: unknown) => unknown): PSMemberInfo {
  const member = property(name, "CodeProperty", definition, getter);
  member.isHidden = true;
  return member;
}

function property(
  name: string,
  kind: PSMemberTypes,
  definition: string,
  getter: (target: unknown) => unknown,
): PSMemberInfo {
  return new PSTypeDataProperty(name, kind, getter, definition);
}

/** A version made of a SemanticVersion tells the labels that are notes on it. */
function versionWithLabels(target: unknown): string {
  const label = (name: string, sign: string) => {
    const value = extendedMembers(target)?.slot(name);
    return typeof value === "string" && value !== "" ? `${sign}${value}` : "";
  };
  const text = call(target, "ToString");
  return text + label("PSSemVerPreReleaseLabel", "-") + label("PSSemVerBuildLabel", "+");
}

/** The text that a parameterless method of an emulated type gives. */
function call(target: unknown, method: string): string {
  const overload = typeOf(target)
    .members.method(method)
    ?.overloads.find((one) => one.signature.parameters.length === 0);
  return String(overload?.code?.(target) ?? "");
}

/** A property of an emulated type. */
function read(target: unknown, name: string): unknown {
  return typeOf(target).members.property(name)?.get?.(target) ?? null;
}

/** An alias by the command that it stands for in the end. */
function aliasMembers(): PSMemberInfo[] {
  const resolved = (target: unknown) => read(target, "ResolvedCommand");
  const displayName = `if ($null -ne $this.ResolvedCommand)
          {
          $this.Name + " -> " + $this.ResolvedCommand.Name
          }
          else
          {
          $this.Name + " -> " + $this.Definition
          }
          `;
  return [
    script("ResolvedCommandName", "$this.ResolvedCommand.Name", (target) => {
      const command = resolved(target);
      return command === null ? null : read(command, "Name");
    }),
    script("DisplayName", displayName, (target) => {
      const command = resolved(target);
      if (rules[edition()].isShownAlone(String(read(target, "Name")))) return read(target, "Name");
      return `${read(target, "Name")} -> ${command === null ? read(target, "Definition") : read(command, "Name")}`;
    }),
  ];
}

/** A running call by what it runs. */
function callMembers(): PSMemberInfo[] {
  const field = (name: keyof CallFrame) => (target: unknown) => (target as CallFrame)[name];
  return [
    script("Command", "$this.GetCommand()", field("command")),
    script("Location", "$this.GetScriptLocation()", field("location")),
    script("Arguments", "$this.GetArguments()", field("arguments")),
  ];
}

interface CallFrame {
  readonly command: string;
  readonly location: string;
  readonly arguments: string;
}

/** Details that an inner exception may have; none of the emulated ones does. */
const messageDetails = script(
  "PSMessageDetails",
  "& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }",
  () => null,
);

/** The part of the instance that is the event. */
const eventId = script("EventID", "$this.get_EventID() -band 0xFFFF", (entry) =>
  Number(BigInt.asUintN(16, BigInt(read(entry, "InstanceId") as bigint))),
);

const dateTimeBody = `if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          }`;

function dateTimeText(target: unknown): string {
  const hint = extendedMembers(target)?.slot("DisplayHint");
  const shown = hint instanceof EnumValue ? hint.text : String(hint ?? "");
  if (/^date$/i.test(shown)) return call(target, "ToLongDateString");
  if (/^time$/i.test(shown)) return call(target, "ToLongTimeString");
  return `${call(target, "ToLongDateString")} ${call(target, "ToLongTimeString")}`;
}

function mode(target: unknown, showsHardLinks: boolean): string {
  const entry = (target as FileSystemInfo).entry;
  if (!entry) return rules[edition()].noMode;
  const flag = (bit: number, letter: string) => (entry.attributes & bit ? letter : "-");
  const rest = flag(0x20, "a") + flag(1, "r") + flag(2, "h") + flag(4, "s");
  const isHardLink = showsHardLinks && entry.link?.type === "HardLink";
  return rules[edition()].mode(flag(0x10, "d"), rest, (entry.attributes & 0x400) !== 0, isHardLink);
}

function baseName(target: unknown): string {
  const { name, isDirectory } = target as FileSystemInfo;
  const dot = name.lastIndexOf(".");
  return isDirectory || dot < 0 || dot === name.length - 1 ? name : name.slice(0, dot);
}

const versionInfo = script(
  "VersionInfo",
  "[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)",
  (target) => fileVersionInfo((target as FileSystemInfo).path),
);

/** In Windows PowerShell a list: what a link leads to, or the other names of a file that has more than one. */
const linkTargets = property(
  "Target",
  "CodeProperty",
  "System.Collections.Generic.IEnumerable`1[[System.String, mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089]] Target{get=GetTarget;}",
  (target) =>
    new ListObject(typeByName("System.Collections.Generic.List[System.String]"), [
      ...((target as FileSystemInfo).entry?.link?.targets ?? []),
    ]),
);

function linkType(target: unknown): string | null {
  return (target as FileSystemInfo).entry?.link?.type ?? null;
}

/** The full path of a link's target; of anything else its own. */
function resolvedTarget(target: unknown): string {
  const { entry, path } = target as FileSystemInfo;
  return entry && (entry.attributes & 0x400) !== 0 ? fileSystem().finalPath(path) : path;
}

const fileSystemMembers = (baseNameBody: string, more: readonly PSMemberInfo[] = []): PSMemberInfo[] =>
  [
    code("Mode", (target) => mode(target, true)),
    code("ModeWithoutHardLink", (target) => mode(target, false)),
    ...more,
    script("BaseName", baseNameBody, baseName),
    code("ResolvedTarget", resolvedTarget),
    rules[edition()].linkTarget(),
    ...shownTexts(),
    property("LinkType", "CodeProperty", "System.String LinkType{get=GetLinkType;}", linkType),
  ].filter(({ name }) => hasTypeData[edition()](name));

/** What the columns of a folder's table show. */
function shownTexts(): PSMemberInfo[] {
  const texts: Readonly<Record<string, (info: FileSystemInfo) => string>> = {
    NameString: ({ name, entry }) => [name, ...(entry?.link?.targets.slice(0, 1) ?? [])].join(" -> "),
    LengthString: (info) => (info.isDirectory ? "" : String(read(info, "Length"))),
    LastWriteTimeString: (info) => {
      const time = (format: string, width: number) =>
        formatDateTime(read(info, "LastWriteTime") as DateTime, format, currentCulture().formatName).padStart(width);
      return `${time("d", 10)} ${time("t", 8)}`;
    },
  };
  return Object.entries(texts).map(([name, text]) =>
    hiddenCode(name, `System.String ${name}{get=${name};}`, (target) => text(target as FileSystemInfo)),
  );
}

const fileBaseName =
  "if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}";

function fileVersionMembers(): PSMemberInfo[] {
  const parts = ["MajorPart", "MinorPart", "BuildPart", "PrivatePart"];
  const raw = (prefix: "File" | "Product") =>
    script(
      `${prefix}VersionRaw`,
      `New-Object System.Version -ArgumentList @(\n${parts.map((part) => `            $this.${prefix}${part}`).join("\n")})`,
      (target) => {
        const numbers = parts.map((part) => Number((target as PropertyBag).values.get(prefix + part) ?? 0));
        return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
      },
    );
  return [raw("File"), raw("Product")];
}

function processModuleMembers(): PSMemberInfo[] {
  const version = (target: unknown, name: string) => {
    const info = (target as PropertyBag).values.get("FileVersionInfo");
    return info instanceof PropertyBag ? (info.values.get(name) ?? null) : null;
  };
  const ofVersion = (name: string, property: string) =>
    script(name, `$this.FileVersionInfo.${property}`, (target) => version(target, property));
  return [
    script("Size", "$this.ModuleMemorySize / 1024", (target) => {
      const kilobytes = Number((target as PropertyBag).values.get("ModuleMemorySize")) / 1024;
      return Number.isInteger(kilobytes) ? kilobytes : new Double(kilobytes);
    }),
    ofVersion("Company", "CompanyName"),
    ofVersion("FileVersion", "FileVersion"),
    ofVersion("ProductVersion", "ProductVersion"),
    ofVersion("Description", "FileDescription"),
    ofVersion("Product", "ProductName"),
  ];
}

/** A command that is a program. */
interface ProgramCommand {
  readonly path: string;
  readonly file: ProgramFile | null;
}

function programVersion({ path, file }: ProgramCommand): PropertyBag {
  return file === null ? fileVersionInfo(path) : versionInfoOf(file);
}

/** Bytes on a file drive; nothing on other drives. */
function driveSpace(target: unknown, part: "used" | "free"): unknown {
  const space = (target as PSDriveInfo).space();
  return space === null ? null : BigInt(space[part]);
}

/** What the type data of the two editions say otherwise. */
interface MemberRules {
  /** Whether an alias is shown without its command: one with a hyphen is taken for the name of a command. */
  readonly isShownAlone: (alias: string) => boolean;
  /** The mode of what is not there. */
  readonly noMode: string;
  /** The text of a mode: a link stands in place of "d" or "-", or has a sixth place. */
  readonly mode: (kind: string, rest: string, isReparsePoint: boolean, isHardLink: boolean) => string;
  readonly linkTarget: () => PSMemberInfo;
  readonly ofArrays: () => readonly PSMemberInfo[];
}

const rules: PerEdition<MemberRules> = {
  Desktop: {
    isShownAlone: (alias) => alias.includes("-"),
    noMode: "------",
    mode: (kind, rest, isReparsePoint) => kind + rest + (isReparsePoint ? "l" : "-"),
    linkTarget: () => linkTargets,
    ofArrays: () => [new PSAliasProperty("Count", "Length")],
  },
  Core: {
    isShownAlone: () => false,
    noMode: "-----",
    mode: (kind, rest, isReparsePoint, isHardLink) => (isReparsePoint || isHardLink ? "l" : kind) + rest,
    linkTarget: () => new PSAliasProperty("Target", "LinkTarget"),
    ofArrays: () => [],
  },
};

const tables: ReadonlyMap<string, () => readonly PSMemberInfo[]> = new Map([
  ["system.version#includelabel", () => [new PSTypeDataMethod("ToString", versionWithLabels)]],
  ["system.xml.xmlnode", xmlNodeMembers],
  ["system.xml.xmlnodelist", xmlNodeListMembers],
  ["system.array", () => rules[edition()].ofArrays()],
  ["system.datetime", () => [script("DateTime", dateTimeBody, dateTimeText)]],
  ["system.management.automation.aliasinfo", aliasMembers],
  ["system.management.automation.errorrecord", () => [messageDetails]],
  ["system.management.automation.callstackframe", callMembers],
  ["system.diagnostics.eventlogentry", () => [eventId]],
  [
    "system.management.automation.job",
    () => [
      script("State", "$this.JobStateInfo.State.ToString()", (target) =>
        target instanceof JobObject ? target.observedState() : null,
      ),
    ],
  ],
  ["system.guid", () => [script("Guid", "$this.ToString()", (target) => call(target, "ToString"))]],
  [
    "system.net.ipaddress",
    () => [script("IPAddressToString", "$this.Tostring()", (target) => call(target, "ToString"))],
  ],
  ["system.collections.dictionaryentry", () => [new PSAliasProperty("Name", "Key")]],
  [
    "system.serviceprocess.servicecontroller",
    () => [new PSAliasProperty("Name", "ServiceName"), new PSAliasProperty("RequiredServices", "ServicesDependedOn")],
  ],
  [
    "system.management.automation.applicationinfo",
    () => [
      script("FileVersionInfo", "[System.Diagnostics.FileVersionInfo]::getversioninfo( $this.Path )", (target) =>
        programVersion(target as ProgramCommand),
      ),
    ],
  ],
  ["system.diagnostics.process", processMembers],
  ["system.diagnostics.processmodule", processModuleMembers],
  [
    "system.management.automation.psdriveinfo",
    () => [
      script("Used", "## Ensure that this is a FileSystem drive", (target) => driveSpace(target, "used")),
      script("Free", "## Ensure that this is a FileSystem drive", (target) => driveSpace(target, "free")),
    ],
  ],
  ["system.io.fileinfo", () => fileSystemMembers(fileBaseName, [versionInfo])],
  ["system.diagnostics.fileversioninfo", fileVersionMembers],
  ["system.security.cryptography.x509certificates.x509certificate2", certificateMembers],
  ["system.io.directoryinfo", () => fileSystemMembers("$this.Name")],
]);
