import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type TraceListener, type TraceSource, traceServiceKey } from "../../src/command/services/TraceService.ts";
import type { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import type { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { chosenListeners, listenerParameters, optionNumber, sourcesLike } from "./_shared/tracing/traceListeners.ts";

/** PSTraceSourceOptions.All */
const all = 32767;

export default defineCmdlet({
  name: "Trace-Command",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Runs code, and shows what a part of the engine does meanwhile.",
  description:
    "ParameterBinding tells which argument goes to which parameter. What the shell itself does to show objects and errors is not told.",
  parameters: {
    Name: "string[]",
    Option: "System.Management.Automation.PSTraceSourceOptions",
    Expression: "scriptblock",
    Command: "string",
    ArgumentList: "object[]",
    InputObject: "psobject",
    ...listenerParameters,
  },
  examples: [
    {
      title: "How an argument is bound",
      transcript: `PS> Trace-Command ParameterBinding { Get-Date -Year 2020 | Out-Null } -FilePath C:\\Windows\\Temp\\b.txt
PS> Get-Content C:\\Windows\\Temp\\b.txt -TotalCount 5
ParameterBinding Information: 0 : BIND NAMED cmd line args [Get-Date]
ParameterBinding Information: 0 :     BIND arg [2020] to parameter [Year]
ParameterBinding Information: 0 :         COERCE arg to [System.Int32]
ParameterBinding Information: 0 :             Parameter and arg types the same, no coercion is needed.
ParameterBinding Information: 0 :         Executing VALIDATION metadata: [System.Management.Automation.ValidateRangeAttribute]
`,
    },
  ],
  steps(cmdlet, values) {
    let listeners: readonly TraceListener[] = [];
    return {
      begin() {
        listeners = chosenListeners(cmdlet, values);
      },
      process() {
        const input = cmdlet.raw("InputObject");
        const inputs = input === undefined ? [] : [input];
        const written = traced(cmdlet, values.Name ?? [], optionNumber(values.Option, all), listeners, () =>
          values.Expression
            ? runBlock(cmdlet, values.Expression, inputs)
            : cmdlet.state.callCommand(
                values.Command ?? "",
                values.ArgumentList ?? [],
                new Map(),
                input === undefined ? undefined : inputs,
                (record) => cmdlet.error(asOwn(record)),
              ),
        );
        for (const value of written) cmdlet.write(value);
      },
    };
  },
});

/** Lets sources tell while a body runs. */
function traced<T>(
  cmdlet: CmdletContext,
  names: readonly string[],
  options: number,
  listeners: readonly TraceListener[],
  body: () => T,
): T {
  const service = cmdlet.service(traceServiceKey);
  const before = names
    .flatMap((name) => heardSources(cmdlet, name))
    .map((source) => ({ source, options: source.options, listeners: source.listeners }));
  try {
    for (const { source } of before) service.change(source, options, [...source.listeners, ...listeners]);
    return body();
  } finally {
    for (const one of before) service.change(one.source, one.options, one.listeners);
  }
}

/** Of the sources that a pattern means, those whose words are modelled; the others are told of. */
function heardSources(cmdlet: CmdletContext, name: string): readonly TraceSource[] {
  const found = sourcesLike(cmdlet, name);
  const service = cmdlet.service(traceServiceKey);
  const heard = found.filter((source) => service.tells(source));
  if (heard.length === 0 || heard.length === found.length) return found;
  cmdlet.warning(
    `Of the trace sources '${name}' only ${heard.map((source) => source.name).join(", ")} tells something here.`,
  );
  return heard;
}

/** An error of the command that is named as one of Trace-Command itself. */
function asOwn(record: ErrorRecord): ErrorRecord {
  const copy = record.copy();
  copy.invocation = null;
  copy.activity = "";
  copy.commandClass = "";
  return copy;
}

function runBlock(cmdlet: CmdletContext, block: ScriptBlock, input: readonly unknown[]): readonly unknown[] {
  return cmdlet.collectBlock(block, { input, isOfCode: true, ...(input.length > 0 ? { dollarUnder: input[0] } : {}) });
}
