/** Member names of many types that .NET Framework does not have. */
const names: ReadonlySet<string> = new Set([
  "Microsecond",
  "Microseconds",
  "Nanosecond",
  "Nanoseconds",
  "TotalMicroseconds",
  "TotalNanoseconds",
  "AddMicroseconds",
  "FromMicroseconds",
  "EnumerateRunes",
  "GetPinnableReference",
  "ReplaceLineEndings",
  "TryCopyTo",
  "TryFormat",
  "Deconstruct",
  "StandardDeviation",
  "VolumeSeparatedByColon",
  "ItemSeparator",
  "AltItemSeparator",
  "HasIanaId",
  "UnixFileMode",
  "LinkTarget",
  "ModeWithoutHardLink",
  "ResolvedTarget",
  "ResolveLinkTarget",
  "RawDataMemory",
  "SerialNumberBytes",
  "CreateAsSymbolicLink",
  "IsIPv6UniqueLocal",
  "ExperimentalFeatures",
  "FormatAccentColor",
  "ErrorAccentColor",
  "IsCollectible",
  "IsByRefLike",
  "IsSZArray",
  "IsVariableBoundArray",
  "IsTypeDefinition",
  "IsGenericTypeParameter",
  "IsGenericMethodParameter",
  "IsSignatureType",
  "IsFunctionPointer",
  "IsUnmanagedFunctionPointer",
  "GetValuesAsUnderlyingType",
  "GetEnumValuesAsUnderlyingType",
  "HasSameMetadataDefinitionAs",
  "GetMemberWithSameMetadataDefinitionAs",
  "GetFunctionPointerCallingConventions",
  "GetFunctionPointerParameterTypes",
  "GetFunctionPointerReturnType",
]);

/** Members whose names .NET Framework has on other types. */
const signatures: ReadonlySet<string> = new Set([
  "timespan Duration {get;}",
  "string Statement {get;}",
  "int Variant {get;}",
  "int Capacity {get;}",
]);

/** Members of one type alone whose names and signatures .NET Framework has on others. */
const ofTypes: ReadonlyMap<string, string> = new Map([["System.Guid", "int Version {get;}"]]);

/** Whether a member came with .NET (Core): by its name, or since its signature needs spans or the types of later years. */
export function isCoreOnly(name: string, signature: string, type = ""): boolean {
  return (
    names.has(name) ||
    signatures.has(signature) ||
    (signature !== "" && ofTypes.get(type) === signature) ||
    /\bSystem\.(?:(?:ReadOnly)?Span\[|Text\.Rune\b|DateOnly\b|TimeOnly\b|Index\b|Range\b)/.test(signature)
  );
}
