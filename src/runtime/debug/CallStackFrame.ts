import { startPosition } from "../../diag/Extent.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { FunctionInfo } from "../commands/CommandInfo.ts";
import type { Frame } from "../scope/Frame.ts";

/** A running call as Get-PSCallStack shows it. What it says is fixed when it is made. */
export class CallStackFrame extends ClrObject {
  readonly command: string;
  /** That of a script is none of a function. */
  readonly functionName: string;
  readonly arguments: string;
  readonly scriptName: string | null;
  readonly line: number;
  readonly invocation: unknown;

  constructor(frame: Frame) {
    super();
    this.command = frame.isMethod ? "" : frame.invocation?.command?.name || "<ScriptBlock>";
    this.arguments = `{${argumentsOf(frame).join(", ")}}`;
    const command = frame.invocation?.command;
    this.functionName = command instanceof FunctionInfo && command.name !== "" ? command.name : "<ScriptBlock>";
    this.scriptName = frame.code.extent.source.fileName;
    this.line = startPosition(frame.position).line;
    this.invocation = frame.invocation;
  }

  get clrType(): ClrType {
    return frameType();
  }

  get location(): string {
    const file =
      this.scriptName === null
        ? "<No file>"
        : `${this.scriptName.slice(this.scriptName.lastIndexOf("\\") + 1)}: line ${this.line}`;
    return file;
  }
}

const frameType = lazyType("System.Management.Automation.CallStackFrame");

function argumentsOf(frame: Frame): string[] {
  const found: string[] = [];
  for (const parameter of frame.code.parameters) {
    const value = frame.cells[parameter.slot]?.value;
    if (value !== undefined && value !== null && value !== "") found.push(`${parameter.name}=${toText(value)}`);
  }
  for (const value of frame.invocation?.unboundArguments ?? []) found.push(toText(value));
  return found;
}
