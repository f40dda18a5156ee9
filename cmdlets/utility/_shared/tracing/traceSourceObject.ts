import type { TraceListener, TraceSource } from "../../../../src/command/services/TraceService.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";

/** A trace source as scripts see it. */
export function traceSourceObject({ name, description, options, listeners }: TraceSource): PropertyBag {
  return new PropertyBag("System.Management.Automation.PSTraceSource", {
    Attributes: ListObject.of("System.Object", []),
    Description: description,
    Listeners: listeners.map(listenerObject),
    Name: name,
    Options: EnumValue.of(typeByName("System.Management.Automation.PSTraceSourceOptions"), options),
    Switch: new PropertyBag("System.Diagnostics.SourceSwitch", { DisplayName: name, Description: "" }),
  });
}

function listenerObject({ name, className, outputs }: TraceListener): PropertyBag {
  const type = typeByName("System.Diagnostics.TraceOptions");
  const numbers = outputs.map((output) => EnumValue.named(type, output)?.value ?? 0n);
  return new PropertyBag(className, {
    AssertUiEnabled: true,
    LogFileName: "",
    Attributes: ListObject.of("System.Object", []),
    Name: name,
    IsThreadSafe: false,
    IndentLevel: 0,
    IndentSize: 4,
    TraceOutputOptions: EnumValue.of(
      type,
      numbers.reduce((sum, number) => sum | number, 0n),
    ),
  });
}
