import type { CmdletContext } from "../../../src/command/prelude.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import type { CimInstance } from "../../../src/objects/values/machine/CimInstance.ts";
import { isKnownClass } from "../../../src/wmi/knownClassNames.ts";
import { type WmiClass, wmiClasses } from "../../../src/wmi/wmiClasses.ts";
import { propertyNames } from "../../../src/wmi/wmiProperties.ts";
import { parseCondition, parseQuery, unknownProperty, type WmiQuery, type WmiRow } from "../../../src/wmi/wql.ts";
import type { CimTarget } from "./cimConnection.ts";
import { cimError } from "./cimError.ts";
import { instanceMaker } from "./cimObjects.ts";

/** The classes that a name means: the class itself and those made of it. */
export function classesNamed(name: string, shallow = false): readonly WmiClass[] {
  const wanted = name.toLowerCase();
  const found = wmiClasses.filter(
    (each) =>
      each.name.toLowerCase() === wanted ||
      (!shallow && each.superclasses.some((superclass) => superclass.toLowerCase() === wanted)),
  );
  if (found.length > 0) return found;
  if (isKnownClass(name)) throw notModelled(`The CIM class ${name}`);
  throw cimError("invalidClass", `root\\cimv2:${name}`);
}

export interface InstanceRequest {
  readonly ClassName?: string | undefined;
  readonly Filter?: string | undefined;
  readonly Query?: string | undefined;
  readonly QueryDialect?: string | undefined;
}

/** What a command's -Query, or its -ClassName with -Filter, asks for. */
export function requestedQuery({ ClassName, Filter, Query, QueryDialect = "WQL" }: InstanceRequest): WmiQuery {
  if (QueryDialect.toUpperCase() !== "WQL") throw notModelled(`The query language ${QueryDialect}`);
  if (Query !== undefined) {
    const query = parseQuery(Query);
    if (!query) throw cimError("invalidQuery");
    return query;
  }
  const condition = parseCondition(Filter ?? "");
  if (!condition) throw cimError("invalidQuery");
  return { className: ClassName ?? "", properties: null, ...condition };
}

/** Gives each instance that a query finds on a computer. */
export function eachInstance(
  cmdlet: CmdletContext,
  target: CimTarget,
  query: WmiQuery,
  options: { readonly properties?: readonly string[] | null; readonly shallow?: boolean },
  use: (instance: CimInstance, wmi: WmiClass) => void,
): void {
  for (const wmi of classesNamed(query.className, options.shallow)) {
    const rows = wmi.rows(cmdlet, target.computer);
    const properties = options.properties ?? query.properties;
    if (unknownProperty({ ...query, properties }, propertyNames(wmi, rows)) !== null) throw cimError("invalidQuery");
    const make = instanceMaker(wmi, target, properties);
    for (const row of rows) if (query.test(row)) use(make(row), wmi);
  }
}

/** The row of an instance as it is now. */
export function rowOfInstance(
  cmdlet: CmdletContext,
  target: CimTarget,
  instance: CimInstance,
): { readonly wmi: WmiClass; readonly row: WmiRow; readonly key: string } {
  const [wmi] = classesNamed(instance.cimClass.name, true);
  const key = toText(instance.field(wmi.key)?.value ?? "");
  const row = wmi
    .rows(cmdlet, target.computer)
    .find((each) => each.some(([name, value]) => name === wmi.key && sameKey(toText(value), key)));
  if (!row) throw cimError("notFound", instance.cimClass.name);
  return { wmi, row, key };
}

function sameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
