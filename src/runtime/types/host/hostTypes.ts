import { nobodyAnswers } from "../../../command/nobodyAnswers.ts";
import { askForCredential } from "../../../command/services/askForCredential.ts";
import type { ChoiceDescription } from "../../../command/services/PSHost.ts";
import { runspaceTableKey } from "../../../command/services/runspaceTable.ts";
import { notModelled, runtimeError } from "../../../objects/errors/runtimeError.ts";
import { ambient } from "../../../objects/host/ambient.ts";
import { product } from "../../../objects/host/product.ts";
import { enumerate } from "../../../objects/ops/enumerate.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { Guid } from "../../../objects/values/Guid.ts";
import { SecureString } from "../../../objects/values/shell/SecureString.ts";
import { currentCulture, currentUICulture } from "../../../objects/values/time/CultureInfo.ts";
import { Version } from "../../../objects/values/Version.ts";
import { nestedPromptKey } from "../../debug/nestedPrompt.ts";
import { ExitThrown } from "../../pipeline/signals.ts";
import { runningEngine } from "../../runningEngine.ts";
import { HostView } from "../../values/IntrinsicsView.ts";
import { consoleColors } from "./consoleColors.ts";

const space = "System.Management.Automation";

const ofBase = { kind: "class", base: "System.Object", abstract: true } as const;

/** What the classes of a host are derived from; nothing is made of them alone. */
export const hostBases = [
  defineClr(`${space}.Host.PSHost`, {
    ...ofBase,
    properties: { PrivateData: () => null, DebuggerEnabled: () => false },
  }),
  defineClr(`${space}.Host.PSHostUserInterface`, ofBase),
  defineClr(`${space}.Host.PSHostRawUserInterface`, ofBase),
];

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

/** The host of recordings has a version of its own. */
const isRecorder = (): boolean => runningEngine().host.name === "RecordingHost";
/** Other programs than the console have no colours of their own and hold no sessions. */
const isConsole = (): boolean => runningEngine().host.name === "ConsoleHost";

export const host = defineClr<HostView>(`${space}.Internal.Host.InternalHost`, {
  kind: "class",
  base: `${space}.Host.PSHost`,
  methods: {
    SetShouldExit: (_, exitCode: number) => {
      runningEngine().exitRequested = exitCode;
    },
    EnterNestedPrompt: () => {
      const engine = runningEngine();
      // Where nobody is there, the prompt would end at once.
      if (!engine.host.interactive) throw runtimeError("PromptingNotAvailable", []);
      engine.service(nestedPromptKey)();
    },
    ExitNestedPrompt: () => {
      const level = runningEngine().globalScope.find("nestedpromptlevel")?.value;
      if (typeof level === "number" && level > 0) throw new ExitThrown(0);
      throw notModelled("ExitNestedPrompt outside of a nested prompt");
    },
  },
  properties: {
    Name: () => runningEngine().host.name,
    Version: () => new Version(...product()[isRecorder() ? "recorderVersion" : "hostVersion"]),
    InstanceId: () => instanceId(),
    UI: () => new HostView("InternalHostUserInterface"),
    CurrentCulture: () => currentCulture(),
    CurrentUICulture: () => currentUICulture(),
    PrivateData: () => (isConsole() ? consoleColors(runningEngine().host) : null),
    DebuggerEnabled: { get: () => true, set: () => refuseDebuggerChoice() },
    "bool IsRunspacePushed {get;}": () => (isConsole() ? false : null),
    "runspace Runspace {get;}": () =>
      isConsole() ? (runningEngine().service(runspaceTableKey).items()[0] ?? null) : null,
  },
});

/** What a person answered; where nobody is there, that is an error. */
function answered<T>(answer: T | null, message: string | null = null): T {
  if (answer === null) throw nobodyAnswers(runningEngine().host, message);
  return answer;
}

/** The indexes of the choices that a person took of several. */
function severalChosen(
  caption: string,
  message: string,
  choices: readonly ChoiceDescription[],
  standard: unknown,
): ListObject {
  const { host } = runningEngine();
  const defaults = [...(enumerate(standard) ?? [])].map(Number);
  const chosen = answered(host.promptForChoices?.(caption, message, choices, defaults) ?? null, message);
  return new ListObject(typeByName("System.Collections.ObjectModel.Collection[int]"), [...chosen]);
}

const write = (text: string) => runningEngine().host.write(text);

export const hostUserInterface = defineClr<HostView>(`${space}.Internal.Host.InternalHostUserInterface`, {
  kind: "class",
  base: `${space}.Host.PSHostUserInterface`,
  methods: {
    "Write(string)": (_, text: string) => write(text),
    "WriteLine()": () => write("\n"),
    "WriteLine(string)": (_, text: string) => write(`${text}\n`),
    WriteErrorLine: (_, text: string) => runningEngine().host.writeError(`${text}\n`),
    WriteDebugLine: (_, text: string) => write(`DEBUG: ${text}\n`),
    WriteVerboseLine: (_, text: string) => write(`VERBOSE: ${text}\n`),
    WriteWarningLine: (_, text: string) => write(`WARNING: ${text}\n`),
    ReadLine: () => answered(runningEngine().host.readLine("")),
    ReadLineAsSecureString: () => new SecureString(answered(runningEngine().host.readSecureLine(""))),
    "PromptForChoice(string,string,System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription],int)":
      (_, caption: string | null, message: string | null, { items }: ListObject, defaultChoice: number) =>
        answered(
          runningEngine().host.promptForChoice(
            caption ?? "",
            message ?? "",
            items as readonly ChoiceDescription[],
            defaultChoice,
          ),
          message ?? "",
        ),
    "System.Collections.ObjectModel.Collection[int] PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices)":
      (_, caption: string | null, message: string | null, { items }: ListObject, defaultChoices: unknown) =>
        severalChosen(caption ?? "", message ?? "", items as readonly ChoiceDescription[], defaultChoices),
    "PromptForCredential(string,string,string,string)": (
      _,
      caption: string,
      message: string,
      userName: string | null,
    ) => answered(askForCredential(runningEngine().host, caption, message, userName ?? ""), message),
  },
  properties: {
    RawUI: () => new HostView("InternalHostRawUserInterface"),
    SupportsVirtualTerminal: () => runningEngine().host.supportsVirtualTerminal ?? false,
  },
});
