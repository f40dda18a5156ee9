import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { shapeSettings } from "../../../src/format/device/OutputFormatter.ts";
import type { FormatRequest } from "../../../src/format/shape/FormatRequest.ts";
import { formatError } from "../../../src/format/shape/formatError.ts";
import { Shaper } from "../../../src/format/shape/Shaper.ts";
import { outputOptions } from "../../../src/output/outputOptions.ts";
import { formatProperty, groupKeys } from "./formatProperties.ts";

/** What all Format-* cmdlets do: the request is read when the pipeline begins, each object becomes entries. */
export function formatSteps(cmdlet: CmdletContext, read: () => FormatRequest): CmdletSteps {
  let shaper: Shaper | null = null;
  return {
    begin() {
      const request = read();
      if (request.properties?.length && request.view) {
        const text = "Cmdlet parameters View and Property are mutually exclusive.";
        throw formatError("FormatCannotSpecifyViewAndProperty", text, "System.IO.InvalidDataException");
      }
      const settings = shapeSettings(outputOptions(cmdlet), cmdlet.host.width);
      shaper = new Shaper(request, settings, (entry) => cmdlet.write(entry));
    },
    process() {
      shaper?.process(cmdlet.raw("InputObject"));
    },
    end() {
      shaper?.end();
    },
  };
}

/** The part of a request that all Format-* cmdlets have parameters for. */
export function commonRequest(
  cmdlet: CmdletContext,
  values: {
    readonly View: string | undefined;
    readonly Force: boolean;
    readonly ShowError: boolean;
    readonly DisplayError: boolean;
    readonly Expand: string | undefined;
  },
): Omit<FormatRequest, "kind" | "properties"> {
  const groupBy = cmdlet.raw("GroupBy");
  return {
    groupBy: groupBy === null || groupBy === undefined ? null : formatProperty(groupBy, groupKeys),
    view: values.View ?? null,
    force: values.Force,
    showError: values.ShowError,
    displayError: values.DisplayError,
    expand:
      (["CoreOnly", "EnumOnly", "Both"] as const).find((name) => name.toLowerCase() === values.Expand?.toLowerCase()) ??
      "EnumOnly",
  };
}
