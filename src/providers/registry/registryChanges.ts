import { convertTo } from "../../objects/convert/convertTo.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import type { RegistryKey, RegistryValue } from "../../objects/values/machine/RegistryKey.ts";
import type { RegistryRecord } from "../../world/server/RegistryRecord.ts";

type ValueRecord = RegistryRecord["values"][number];

/** What is otherwise below a key than below another one of the same place. */
export function registryChanges(now: RegistryKey, before: RegistryKey | undefined): readonly RegistryRecord[] {
  const values = recordsOf(now);
  const isSame = before !== undefined && JSON.stringify(recordsOf(before)) === JSON.stringify(values);
  const own = isSame || now.name === "" ? [] : [{ path: now.name, isRemoved: false, values }];
  const gone = [...(before?.subkeys ?? [])]
    .filter(([name]) => !now.subkeys.get(name))
    .map(([, key]) => ({ path: key.name, isRemoved: true, values: [] }));
  const below = [...now.subkeys].flatMap(([name, key]) => registryChanges(key, before?.subkeys.get(name)));
  return [...own, ...gone, ...below];
}

/** Makes a registry as it was when its changes were noted. */
export function applyRegistryChanges(root: RegistryKey, changes: readonly RegistryRecord[]): void {
  for (const { path, isRemoved, values } of changes) {
    const at = path.lastIndexOf("\\");
    if (isRemoved) {
      root.find(path.slice(0, Math.max(at, 0)))?.subkeys.delete(path.slice(at + 1));
      continue;
    }
    const key = root.open(path);
    key.values.clear();
    for (const value of values) key.setValue(value.name, valueOf(value), value.kind);
  }
}

function recordsOf(key: RegistryKey): readonly ValueRecord[] {
  return [...key.values.values()].map(({ name, kind, value }) => ({ name, kind, data: dataOf(value) }));
}

function dataOf(value: RegistryValue["value"]): string {
  if (!(value instanceof TypedArray)) return value === null || value === undefined ? "" : toText(value);
  const { elementType, items } = value;
  return elementType.name === "System.Byte"
    ? Buffer.from(items.map((each) => Number(toText(each)))).toString("base64")
    : JSON.stringify(items.map((each) => toText(each)));
}

function valueOf({ kind, data }: ValueRecord): unknown {
  if (kind === "DWord") return convertTo(data, typeByName("System.Int32"));
  if (kind === "QWord") return convertTo(data, typeByName("System.Int64"));
  if (kind === "MultiString")
    return new TypedArray(typeByName("System.String"), (data === "" ? [] : JSON.parse(data)) as unknown[]);
  if (kind === "Binary")
    return new TypedArray(
      typeByName("System.Byte"),
      [...Buffer.from(data, "base64")].map((each) => convertTo(each, typeByName("System.Byte"))),
    );
  return data;
}
