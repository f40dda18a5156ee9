import { defineClr } from "../../types/defineClr.ts";

interface Frame {
  readonly command: string;
  readonly functionName: string;
  readonly arguments: string;
  readonly scriptName: string | null;
  readonly line: number;
  readonly location: string;
  readonly invocation: unknown;
}

export default defineClr<Frame>({
  properties: {
    ScriptName: (self) => self.scriptName,
    ScriptLineNumber: (self) => self.line,
    InvocationInfo: (self) => self.invocation,
    FunctionName: (self) => self.functionName,
    "string Command {get;}": (self) => self.command,
    "string Location {get;}": (self) => self.location,
    "string Arguments {get;}": (self) => self.arguments,
  },
  methods: { GetScriptLocation: (self) => self.location },
  toText: (self) => `at ${self.functionName}, ${self.scriptName ?? "<No file>"}: line ${self.line}`,
});
