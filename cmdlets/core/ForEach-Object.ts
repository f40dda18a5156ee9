import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { psObjectTarget } from "../../src/command/psObjectTarget.ts";
import { callOverload } from "../../src/objects/calls/callOverload.ts";
import { Delegate } from "../../src/objects/calls/Delegate.ts";
import { invokeMethod } from "../../src/objects/calls/invokeMethod.ts";
import { selectOverload } from "../../src/objects/calls/selectOverload.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { extendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import type { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { SwitchParameter } from "../../src/objects/values/SwitchParameter.ts";
import { parallelSteps } from "./_ForEach-Object/parallelSteps.ts";
import { memberMatches } from "./_shared/memberMatches.ts";

export default defineCmdlet({
  name: "ForEach-Object",
  module: "Microsoft.PowerShell.Core",
  aliases: ["%", "foreach"],
  synopsis: "Does something for each object of the pipeline.",
  description: "Runs script blocks with the object as $_, reads one of its properties, or calls one of its methods.",
  parameters: {
    InputObject: "psobject",
    Begin: "scriptblock",
    Process: "scriptblock[]",
    End: "scriptblock",
    RemainingScripts: "scriptblock[]",
    MemberName: "string",
    ArgumentList: "object[]",
    Parallel: "scriptblock",
    ThrottleLimit: "int",
    TimeoutSeconds: "int",
    AsJob: "switch",
    UseNewRunspace: "switch",
  },
  examples: [
    { title: "A script block", transcript: "PS> 1..3 | ForEach-Object { $_ * 2 }\n2\n4\n6\n" },
    {
      title: "A property and a method",
      transcript: "PS> 'ab', 'c' | ForEach-Object Length\n2\n1\nPS> 'ab' | ForEach-Object ToUpper\nAB\n",
    },
  ],
  steps(cmdlet, values) {
    if (values.Parallel) return parallelSteps(cmdlet, { ...values, Parallel: values.Parallel });
    if (cmdlet.parameterSet === "PropertyAndMethodSet") {
      const name = values.MemberName ?? "";
      const args = values.ArgumentList ?? [];
      return { process: () => useMember(cmdlet, cmdlet.raw("InputObject"), name, args) };
    }
    if (isAsked(cmdlet.raw("WhatIf")) || isAsked(cmdlet.raw("Confirm")))
      throw cmdlet.terminate({
        id: "NoShouldProcessForScriptBlockSet",
        message: "The -WhatIf and -Confirm parameters are not supported for script blocks.",
        category: "InvalidOperation",
        exception: "System.InvalidOperationException",
      });
    const blocks = sortBlocks(cmdlet, values.Process ?? [], values.RemainingScripts ?? []);
    const output = (value: unknown) => cmdlet.pass(value);
    const begin = values.Begin ?? blocks.begin;
    const end = values.End ?? blocks.end;
    const process = blocks.process.filter((block) => block !== null).map((block) => cmdlet.eachBlock(block, output));
    return {
      begin() {
        if (begin) cmdlet.invokeBlock(begin, { output });
      },
      process() {
        const input = cmdlet.raw("InputObject");
        for (const run of process) run(input);
      },
      end() {
        if (end) cmdlet.invokeBlock(end, { output });
      },
    };
  },
});

function isAsked(value: unknown): boolean {
  const plain = unwrap(value);
  return plain instanceof SwitchParameter ? plain.isPresent : plain === true;
}

interface Blocks {
  readonly begin?: ScriptBlock | null;
  readonly process: readonly (ScriptBlock | null)[];
  readonly end?: ScriptBlock | null;
}

/**
 * The blocks stand in the order in which the command names them. Of several the first is the begin block and the last the end
 * block, unless these are named.
 */
function sortBlocks(cmdlet: CmdletContext, process: readonly ScriptBlock[], remaining: readonly ScriptBlock[]): Blocks {
  const names = [...cmdlet.bound.keys()];
  const isFirst = names.indexOf("RemainingScripts") < names.indexOf("Process");
  const all = remaining.length > 0 && isFirst ? [...remaining, ...process] : [...process, ...remaining];
  if (all.length < 2) return { process: all };
  let first = 0;
  let last = all.length;
  let begin: ScriptBlock | undefined;
  let end: ScriptBlock | undefined;
  if (!cmdlet.isBound("Begin")) begin = all[first++];
  if (!cmdlet.isBound("End") && last - first > 1) end = all[--last];
  return { begin, process: all.slice(first, last), end };
}

function useMember(cmdlet: CmdletContext, input: unknown, name: string, args: readonly unknown[]): void {
  const target = `InputObject: ${input === null || input === undefined ? "null" : toText(input)}`;
  const hasArguments = cmdlet.isBound("ArgumentList");
  if (input === null || input === undefined) {
    if (hasArguments)
      return fail(cmdlet, "InvokeMethodOnNull", "You cannot call a method on a null-valued expression.", input);
    if (!cmdlet.shouldProcess(target, `Retrieve the value for property '${name}'`)) return;
    if (cmdlet.state.strictVersion() >= 2)
      return fail(cmdlet, "InputObjectIsNull", "Cannot operate on a 'null' input object.", input);
    return cmdlet.write(null);
  }
  if (hasArguments) return callWithArguments(cmdlet, input, name, args, target);
  if (input instanceof Dictionary && input.has(name)) {
    if (cmdlet.shouldProcess(target, `Retrieve the value for key '${name}'`)) cmdlet.writeEnumerated(input.get(name));
    return;
  }
  const found = memberMatches(input, name);
  if (found.length > 1) {
    const matches = found.map((member) => ` ${member.name}`).join("");
    const message = `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${matches}.`;
    return fail(cmdlet, "AmbiguousPropertyOrMethodName", message, input);
  }
  const member = found[0];
  if (member?.isMethod) return callWithoutArguments(cmdlet, input, member.name, target);
  if (!cmdlet.shouldProcess(target, `Retrieve the value for property '${name}'`)) return;
  if (member) return cmdlet.writeEnumerated(quietly(() => member.read()));
  if (cmdlet.state.strictVersion() >= 2) {
    return fail(cmdlet, "PropertyOrMethodNotFound", `The input name "${name}" cannot be resolved to a member.`, input);
  }
  cmdlet.write(null);
}

/** A getter that fails gives null. */
function quietly(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}

function callWithoutArguments(cmdlet: CmdletContext, input: unknown, name: string, target: string): void {
  if (!cmdlet.shouldProcess(target, `Invoke method '${name}'`)) return;
  const group = extendedMembers(input)?.has(name) ? undefined : typeOf(unwrap(input)).members.method(name);
  const takesNone =
    !group || group.overloads.some(({ signature }) => signature.parameters.every(({ isParams }) => isParams));
  if (takesNone) call(cmdlet, input, name, []);
  else cmdlet.write(getMember(input, name));
}

function callWithArguments(
  cmdlet: CmdletContext,
  input: unknown,
  name: string,
  args: readonly unknown[],
  target: string,
): void {
  const methods = memberMatches(input, name).filter((member) => member.isMethod);
  if (methods.length === 0)
    return fail(cmdlet, "MethodNotFound", `Input name "${name}" cannot be resolved to a method.`, input);
  if (methods.length > 1) {
    const matches = methods.map((member) => ` ${member.name}`).join("");
    const message = `Input name "${name}" is ambiguous. It can be resolved to multiple matched methods. Possible matches include:${matches}.`;
    return fail(cmdlet, "AmbiguousMethodName", message, input);
  }
  const list = args.map((argument) => toText(argument)).join(", ");
  if (cmdlet.shouldProcess(target, `Invoke method '${methods[0].name}' with arguments: ${list}`))
    call(cmdlet, input, methods[0].name, args);
}

function call(cmdlet: CmdletContext, input: unknown, name: string, args: readonly unknown[]): void {
  let result: unknown;
  try {
    result = callMember(input, name, args);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const { exception } = error;
    const record = new ErrorRecord(exception, "MethodInvocationError", "InvalidOperation", input);
    record.targetTypeName = "PSObject";
    cmdlet.error(record);
    return;
  }
  if (result !== undefined) cmdlet.writeEnumerated(result);
}

/** Errors about arguments of .NET methods name these by their place. */
function callMember(input: unknown, name: string, args: readonly unknown[]): unknown {
  const self = unwrap(input);
  const group = extendedMembers(input)?.has(name) ? undefined : typeOf(self).members.method(name);
  if (!group || self instanceof Delegate) return invokeMethod(input, name, args);
  return callOverload(selectOverload(group.overloads, args, group.name), self, args, {
    name: group.name,
    numbersArguments: true,
  });
}

function fail(cmdlet: CmdletContext, id: string, message: string, target: unknown): void {
  const exception = "System.Management.Automation.PSArgumentException";
  cmdlet.error(psObjectTarget(cmdlet, { id, message, category: "InvalidArgument", target: target ?? null, exception }));
}
