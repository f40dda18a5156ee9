import { defineType } from "../../types/TypeDefinition.ts";

interface Frame {
  readonly command: string;
  readonly functionName: string;
  readonly arguments: string;
  readonly scriptName: string | null;
  readonly line: number;
  readonly location: string;
  readonly invocation: unknown;
}

export default defineType<Frame>({
  name: "System.Management.Automation.CallStackFrame",
  properties: {
    "string ScriptName {get;}": (self) => self.scriptName,
    "int ScriptLineNumber {get;}": (self) => self.line,
    "System.Management.Automation.InvocationInfo InvocationInfo {get;}": (self) => self.invocation,
    "string FunctionName {get;}": (self) => self.functionName,
    "string Command {get;}": (self) => self.command,
    "string Location {get;}": (self) => self.location,
    "string Arguments {get;}": (self) => self.arguments,
  },
  methods: { "string GetScriptLocation()": (self) => self.location },
  toText: (self) => `at ${self.functionName}, ${self.scriptName ?? "<No file>"}: line ${self.line}`,
});
