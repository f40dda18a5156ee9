import { setOwnTypeNames } from "../../objects/members/extendedMembers.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { errorDetails } from "../shape/errorDetails.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { View } from "./View.ts";
import { textView } from "./viewParts.ts";

const ending = "#PSExtendedError";
const types = ["System.Management.Automation.ErrorRecord", "System.Exception"].map((type) => type + ending);

/** How what Get-Error wrote is shown, records and exceptions alike; an error that was shown has its own type again. */
export function extendedErrorView(): View {
  return {
    ...textView("PSExtendedError", types, (shown, show) => {
      const text = errorDetails(shown, show);
      const error = unwrap(shown);
      if (error instanceof ClrObject) takeOff(error);
      return text;
    }),
    groupBy: { value: propertySource("PSErrorIndex"), label: "ErrorIndex" },
    only: "Core",
  };
}

function takeOff(error: ClrObject): void {
  const names = typeNamesOf(error);
  const own = names.find((name) => name.endsWith(ending));
  if (own === undefined) return;
  setOwnTypeNames(error, [...names.filter((name) => name !== own), own.slice(0, -ending.length)]);
}
