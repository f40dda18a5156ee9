import { defineClr } from "../../types/defineClr.ts";

interface Frame {
  readonly functionName: string;
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
  },
  methods: { GetScriptLocation: (self) => self.location },
  toText: (self) => `at ${self.functionName}, ${self.scriptName ?? "<No file>"}: line ${self.line}`,
});
