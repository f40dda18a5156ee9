/** Types whose values show as text wherever they stand, and whose table columns (but for strings) are aligned right. */
const scalars = new Set(
  [
    "String",
    "SByte",
    "Byte",
    "Int16",
    "UInt16",
    "Int32",
    "UInt32",
    "Int64",
    "UInt64",
    "Char",
    "Single",
    "Double",
    "Boolean",
  ]
    .concat(["Decimal", "IntPtr", "Security.SecureString", "Numerics.BigInteger", "Enum"])
    .map((name) => `System.${name}`),
);

export function isScalar(typeNames: readonly string[]): boolean {
  return typeNames.some((name) => scalars.has(name));
}
