import { currentCulture, currentUICulture } from "../../objects/model/CultureInfo.ts";
import { Guid } from "../../objects/model/Guid.ts";
import { defineType } from "../../objects/model/TypeDefinition.ts";
import { Version } from "../../objects/model/Version.ts";
import { HostView } from "../IntrinsicsView.ts";
import { runningEngine } from "../runningEngine.ts";

export const host = defineType<HostView>({
  name: "System.Management.Automation.Host.PSHost",
  methods: {
    "void SetShouldExit(int exitCode)": () => undefined,
  },
  properties: {
    "string Name {get;}": () => runningEngine().host.name,
    "version Version {get;}": () =>
      runningEngine().edition === "Core" ? new Version(1, 0) : new Version(5, 1, 14393, 0),
    "guid InstanceId {get;}": () => Guid.empty,
    "cultureinfo CurrentCulture {get;}": () => currentCulture(),
    "cultureinfo CurrentUICulture {get;}": () => currentUICulture(),
    "bool IsRunspacePushed {get;}": () => false,
    "System.Management.Automation.Host.PSHostUserInterface UI {get;}": () => new HostView("PSHostUserInterface"),
  },
});

const write = (text: string) => runningEngine().host.write(text);

export const hostUserInterface = defineType<HostView>({
  name: "System.Management.Automation.Host.PSHostUserInterface",
  methods: {
    "void Write(string value)": (_, text: string) => write(text),
    "void WriteLine()": () => write("\n"),
    "void WriteLine(string value)": (_, text: string) => write(`${text}\n`),
    "void WriteErrorLine(string value)": (_, text: string) => write(`${text}\n`),
    "void WriteDebugLine(string message)": (_, text: string) => write(`DEBUG: ${text}\n`),
    "void WriteVerboseLine(string message)": (_, text: string) => write(`VERBOSE: ${text}\n`),
    "void WriteWarningLine(string message)": (_, text: string) => write(`WARNING: ${text}\n`),
    "string ReadLine()": () => runningEngine().host.readLine(""),
  },
  properties: {
    "System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}": () =>
      new HostView("PSHostRawUserInterface"),
  },
});
