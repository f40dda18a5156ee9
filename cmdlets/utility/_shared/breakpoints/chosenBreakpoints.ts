import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../../../src/command/services/DebuggerService.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { Breakpoint } from "../../../../src/objects/values/shell/Breakpoint.ts";

/** The breakpoints that are meant; an id that nobody has is reported. */
export function chosenBreakpoints(
  cmdlet: CmdletContext,
  values: { readonly Breakpoint?: readonly unknown[] | undefined; readonly Id?: readonly number[] | undefined },
): readonly Breakpoint[] {
  if (values.Breakpoint) return values.Breakpoint.map(unwrap).filter((one) => one instanceof Breakpoint);
  const all = cmdlet.service(debuggerServiceKey).breakpoints();
  return (values.Id ?? []).flatMap((id) => {
    const found = all.filter((one) => one.id === id);
    if (found.length === 0)
      cmdlet.error({
        id: "PSBreakpoint:BreakpointIdNotFound",
        message: `There is no breakpoint with ID '${id}'.`,
        category: "InvalidArgument",
        exception: "System.ArgumentException",
      });
    return found;
  });
}
