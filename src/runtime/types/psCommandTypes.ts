import { toText } from "../../objects/ops/toText.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { CmdletInfo, type CommandInfo } from "../commands/CommandInfo.ts";
import { InvocationSettings } from "../values/InvocationSettings.ts";
import { CommandObject, CommandParameterObject, PSCommandObject } from "../values/PSCommandObject.ts";

const automation = "System.Management.Automation";
const space = `${automation}.Runspaces`;

/** The commands that a PowerShell object runs, to be put together. */
export const psCommand = defineClr<PSCommandObject>(`${automation}.PSCommand`, {
  kind: "class",
  base: "System.Object",
  constructors: { "()": () => new PSCommandObject() },
  methods: {
    Clear: (self) => self.clear(),
    Clone: (self) => self.copy(),
    AddStatement: (self) => self.addStatement(),
    "AddScript(string)": (self, text: string) => self.add(new CommandObject(text, true)),
    "AddScript(string,bool)": (self, text: string, local: boolean) => self.add(new CommandObject(text, true, local)),
    "AddCommand(string)": (self, name: string) => self.add(new CommandObject(name)),
    "AddCommand(string,bool)": (self, name: string, local: boolean) => self.add(new CommandObject(name, false, local)),
    [`AddCommand(${space}.Command)`]: (self, command: CommandObject) => self.add(command),
    AddArgument: (self, value: unknown) => self.addParameter(null, value),
    "AddParameter(string)": (self, name: string) => self.addParameter(name, SwitchParameter.present),
    "AddParameter(string,System.Object)": (self, name: string, value: unknown) => self.addParameter(name, value),
  },
  properties: { Commands: (self) => self.commands },
});

export const commandType = defineClr<CommandObject>(`${space}.Command`, {
  constructors: {
    "(string)": (text: string) => new CommandObject(text),
    "(string,bool)": (text: string, isScript: boolean) => new CommandObject(text, isScript),
    "(string,bool,bool)": (text: string, isScript: boolean, local: boolean) => new CommandObject(text, isScript, local),
  },
  properties: {
    Parameters: (self) => self.parameters,
    CommandText: (self) => self.text,
    IsScript: (self) => self.isScript,
    UseLocalScope: (self) => self.useLocalScope ?? false,
    IsEndOfStatement: (self) => self.isEndOfStatement,
    MergeUnclaimedPreviousCommandResults: () => EnumValue.named(typeByName(`${space}.PipelineResultTypes`), "None"),
  },
  toText: (self) => self.text,
});

export const pipelineParameterType = defineClr<CommandParameterObject>(`${space}.CommandParameter`, {
  constructors: {
    "(string)": (name: string) => new CommandParameterObject(name, null),
    "(string,System.Object)": (name: string | null, value: unknown) => new CommandParameterObject(name, value),
  },
  properties: { Name: (self) => self.name, Value: (self) => self.value },
});

export const commandCollectionType = defineClr<ListObject>(`${space}.CommandCollection`, {
  methods: {
    "Add(string)": (self, text: string) => {
      self.items.push(new CommandObject(text));
    },
    "AddScript(string)": (self, text: string) => {
      self.items.push(new CommandObject(text, true));
    },
    "AddScript(string,bool)": (self, text: string, local: boolean) => {
      self.items.push(new CommandObject(text, true, local));
    },
  },
});

export const commandParameterCollectionType = defineClr<ListObject>(`${space}.CommandParameterCollection`, {
  methods: {
    "Add(string)": (self, name: string) => {
      self.items.push(new CommandParameterObject(name, SwitchParameter.present));
    },
    "Add(string,System.Object)": (self, name: string | null, value: unknown) => {
      self.items.push(new CommandParameterObject(name, value));
    },
  },
});

export const invocationSettingsType = defineClr<InvocationSettings>(`${automation}.PSInvocationSettings`, {
  constructors: { "()": () => new InvocationSettings() },
  properties: {
    AddToHistory: {
      get: (self) => self.addToHistory,
      set: (self, value: boolean) => {
        self.addToHistory = value;
      },
    },
    ErrorActionPreference: {
      get: (self) => self.errorAction,
      set: (self, value: unknown) => {
        self.errorAction = value;
      },
    },
    ApartmentState: () => EnumValue.named(typeByName("System.Threading.ApartmentState"), "Unknown"),
    Host: () => null,
    RemoteStreamOptions: () => EnumValue.named(typeByName(`${automation}.RemoteStreamOptions`), "None"),
    FlowImpersonationPolicy: () => false,
    ExposeFlowControlExceptions: () => false,
  },
});

/** A command that is at hand, as one to be run. */
export function commandOf(command: CommandInfo): CommandObject {
  return new CommandObject(toText(command.name), false, null, command instanceof CmdletInfo ? command : null);
}
