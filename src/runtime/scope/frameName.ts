import type { Frame } from "./Frame.ts";

/** What traces call a running frame: the function with its named block ("Get-Thing<Process>"), or "<ScriptBlock>". */
export function frameName(frame: Frame): string {
  if (frame.title !== null) return frame.title;
  const command = frame.invocation?.command;
  const isNamed = command && command.commandType !== "ExternalScript" && command.name !== "";
  return (isNamed ? command.name : "<ScriptBlock>") + (frame.clause && `<${frame.clause}>`);
}
