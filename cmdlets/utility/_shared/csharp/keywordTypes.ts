/** C#'s words for types, with .NET's names. */
export const keywordTypes: ReadonlyMap<string, string> = new Map([
  ["object", "System.Object"],
  ["bool", "System.Boolean"],
  ["byte", "System.Byte"],
  ["sbyte", "System.SByte"],
  ["short", "System.Int16"],
  ["ushort", "System.UInt16"],
  ["int", "System.Int32"],
  ["uint", "System.UInt32"],
  ["long", "System.Int64"],
  ["ulong", "System.UInt64"],
  ["float", "System.Single"],
  ["double", "System.Double"],
  ["decimal", "System.Decimal"],
  ["char", "System.Char"],
  ["string", "System.String"],
]);
