import { askForCredential } from "../../command/services/askForCredential.ts";
import type { ChoiceDescription } from "../../command/services/PSHost.ts";
import { runspaceTableKey } from "../../command/services/runspaceTable.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { product } from "../../objects/host/product.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { Guid } from "../../objects/values/Guid.ts";
import { SecureString } from "../../objects/values/shell/SecureString.ts";
import { currentCulture, currentUICulture } from "../../objects/values/time/CultureInfo.ts";
import { Version } from "../../objects/values/Version.ts";
import { nestedPromptKey } from "../debug/nestedPrompt.ts";
import { ExitThrown } from "../pipeline/signals.ts";
import { runningEngine } from "../runningEngine.ts";
import { HostView } from "../values/IntrinsicsView.ts";
import { consoleColors } from "./consoleColors.ts";

const space = "System.Management.Automation";

/** What the classes of a host are derived from; nothing is made of them alone. */
export const hostBases = ["PSHost", "PSHostUserInterface", "PSHostRawUserInterface"].map((name) =>
  defineType({ name: `${space}.Host.${name}`, kind: "class", base: "System.Object" }),
);

const instanceIds = new WeakMap<object, Guid>();

function instanceId(): Guid {
  const { host } = runningEngine();
  const found = instanceIds.get(host) ?? new Guid(ambient().newGuid());
  instanceIds.set(host, found);
  return found;
}

function refuseDebuggerChoice(): never {
  throw notModelled("Switching the debugger of a host");
}

/** Other programs than the console have no colours of their own and hold no sessions. */
const isConsole = (): boolean => runningEngine().host.name === "ConsoleHost";

export const host = defineType<HostView>({
  name: `${space}.Internal.Host.InternalHost`,
  kind: "class",
  base: `${space}.Host.PSHost`,
  methods: {
    "void SetShouldExit(int exitCode)": (_, exitCode: number) => {
      runningEngine().exitRequested = exitCode;
    },
    "void EnterNestedPrompt()": () => {
      const engine = runningEngine();
      // Where nobody is there, the prompt would end at once.
      if (!engine.host.interactive) throw runtimeError("PromptingNotAvailable", []);
      engine.service(nestedPromptKey)();
    },
    "void ExitNestedPrompt()": () => {
      const level = runningEngine().globalScope.find("nestedpromptlevel")?.value;
      if (typeof level === "number" && level > 0) throw new ExitThrown(0);
      throw notModelled("ExitNestedPrompt outside of a nested prompt");
    },
  },
  properties: {
    "string Name {get;}": () => runningEngine().host.name,
    "version Version {get;}": () => new Version(...product().hostVersion),
    "guid InstanceId {get;}": () => instanceId(),
    "System.Management.Automation.Host.PSHostUserInterface UI {get;}": () => new HostView("InternalHostUserInterface"),
    "cultureinfo CurrentCulture {get;}": () => currentCulture(),
    "cultureinfo CurrentUICulture {get;}": () => currentUICulture(),
    "psobject PrivateData {get;}": () => (isConsole() ? consoleColors(runningEngine().host) : null),
    "bool DebuggerEnabled {get;set;}": { get: () => true, set: () => refuseDebuggerChoice() },
    "bool IsRunspacePushed {get;}": () => (isConsole() ? false : null),
    "runspace Runspace {get;}": () =>
      isConsole() ? (runningEngine().service(runspaceTableKey).items()[0] ?? null) : null,
  },
});

const choices = `System.Collections.ObjectModel.Collection[${space}.Host.ChoiceDescription]`;

/** What a person answered; where nobody is there, that is an error. */
function answered<T>(answer: T | null): T {
  if (answer === null) throw runtimeError("PromptingNotAvailable", []);
  return answer;
}

const write = (text: string) => runningEngine().host.write(text);

export const hostUserInterface = defineType<HostView>({
  name: `${space}.Internal.Host.InternalHostUserInterface`,
  kind: "class",
  base: `${space}.Host.PSHostUserInterface`,
  methods: {
    "void Write(string value)": (_, text: string) => write(text),
    "void WriteLine()": () => write("\n"),
    "void WriteLine(string value)": (_, text: string) => write(`${text}\n`),
    "void WriteErrorLine(string value)": (_, text: string) => runningEngine().host.writeError(`${text}\n`),
    "void WriteDebugLine(string message)": (_, text: string) => write(`DEBUG: ${text}\n`),
    "void WriteVerboseLine(string message)": (_, text: string) => write(`VERBOSE: ${text}\n`),
    "void WriteWarningLine(string message)": (_, text: string) => write(`WARNING: ${text}\n`),
    "string ReadLine()": () => answered(runningEngine().host.readLine("")),
    "securestring ReadLineAsSecureString()": () => new SecureString(answered(runningEngine().host.readSecureLine(""))),
    [`int PromptForChoice(string caption, string message, ${choices} choices, int defaultChoice)`]: (
      _,
      caption: string,
      message: string,
      { items }: ListObject,
      defaultChoice: number,
    ) =>
      answered(
        runningEngine().host.promptForChoice(caption, message, items as readonly ChoiceDescription[], defaultChoice),
      ),
    "pscredential PromptForCredential(string caption, string message, string userName, string targetName)": (
      _,
      caption: string,
      message: string,
      userName: string | null,
    ) => answered(askForCredential(runningEngine().host, caption, message, userName ?? "")),
  },
  properties: {
    "System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}": () =>
      new HostView("InternalHostRawUserInterface"),
  },
});
