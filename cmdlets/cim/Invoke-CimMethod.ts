import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { CimClass } from "../../src/objects/values/machine/CimClass.ts";
import { CimInstance } from "../../src/objects/values/machine/CimInstance.ts";
import { CimMethodResult } from "../../src/objects/values/machine/CimMethodResult.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { callMethod } from "../../src/wmi/callMethod.ts";
import type { WmiClass } from "../../src/wmi/wmiClasses.ts";
import { wmiMethod } from "../../src/wmi/wmiMethods.ts";
import type { WmiRow } from "../../src/wmi/wql.ts";
import { type CimTarget, connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { cimError } from "./_shared/cimError.ts";
import { classesNamed, eachInstance, requestedQuery, rowOfInstance } from "./_shared/findInstances.ts";
import { namedValues } from "./_shared/namedValues.ts";

export default defineCmdlet({
  name: "Invoke-CimMethod",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["icim"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.InvokeCimMethodCommand",
  source: "document",
  synopsis: "Calls a method of a CIM class or of its instances.",
  description: "What the method did is told by the ReturnValue of the result: 0 is success.",
  parameters: {
    ...connectionParameters,
    ClassName: "string",
    CimClass: "Microsoft.Management.Infrastructure.CimClass",
    InputObject: "Microsoft.Management.Infrastructure.CimInstance",
    Query: "string",
    QueryDialect: "string",
    Namespace: "string",
    MethodName: "string",
    Arguments: "System.Collections.IDictionary",
  },
  examples: [
    {
      title: "A service",
      transcript:
        "PS> (Get-CimInstance Win32_Service -Filter \"Name='Spooler'\" | Invoke-CimMethod -MethodName StopService).ReturnValue\n0\nPS> (Get-Service Spooler).Status\nStopped\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const instance = unwrap(values.InputObject);
      const cimClass = unwrap(values.CimClass);
      const className = cimClass instanceof CimClass ? cimClass.name : (values.ClassName ?? "");
      const name = values.MethodName ?? "";
      const args = values.Arguments;
      const subject = instance instanceof CimInstance ? instance.cimClass.name : className;
      onEachComputer(cmdlet, values, subject, (target) => {
        const invoke = (wmi: WmiClass, key: string | null, shown: string): void => {
          if (!cmdlet.shouldProcess(shown, `Invoke-CimMethod: ${name}`)) return;
          const on = { wmi, key, target: target.computer };
          cmdlet.write(resultOf(callMethod(cmdlet, on, name, placed(wmi, name, args)), target));
        };
        if (instance instanceof CimInstance) {
          const { wmi, key } = rowOfInstance(cmdlet, target, instance);
          invoke(wmi, key, toText(instance));
        } else if (values.Query !== undefined) invokeOnAll(cmdlet, target, values, invoke);
        else {
          const [wmi] = classesNamed(className, true);
          if (wmiMethod(wmi.name, name)?.isStatic === false) throw cimError("invalidParameter", className);
          invoke(wmi, null, className);
        }
      });
    },
  }),
});

function invokeOnAll(
  cmdlet: CmdletContext,
  target: CimTarget,
  values: { readonly Query?: string | undefined; readonly QueryDialect?: string | undefined },
  invoke: (wmi: WmiClass, key: string | null, shown: string) => void,
): void {
  eachInstance(cmdlet, target, requestedQuery(values), { properties: null }, (instance, wmi) =>
    invoke(wmi, toText(instance.key), toText(instance)),
  );
}

/** The arguments in the order of the method's declaration. */
function placed(wmi: WmiClass, name: string, args: unknown): readonly unknown[] {
  const method = wmiMethod(wmi.name, name);
  if (!method) throw notModelled(`The method ${name} of the CIM class ${wmi.name}`);
  const given = new Map(namedValues(args).map(([key, value]) => [key.toLowerCase(), value]));
  const order = method.takes.map((parameter) => parameter.name.toLowerCase());
  for (const key of given.keys()) if (!order.includes(key)) throw cimError("invalidParameter", wmi.name);
  return order.map((parameter) => given.get(parameter) ?? null);
}

function resultOf(row: WmiRow, { shownName }: CimTarget): CimMethodResult {
  const fields: WmiRow = [...row, ["PSComputerName", shownName]];
  return new CimMethodResult(
    fields.map(([name, value]) => ({
      name,
      value,
      typeText: typeof value === "string" || value === null ? "string" : "uint32",
      isSettable: true,
    })),
  );
}
