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
  "WaitForExitAsync",
]);

/** Members whose names .NET Framework has on other types, or with other parameters. */
const signatures: ReadonlySet<string> = new Set([
  "timespan Duration {get;}",
  "string Statement {get;}",
  "int Variant {get;}",
  "int Capacity {get;}",
  "void Kill(bool entireProcessTree)",
  "bool WaitForExit(timespan timeout)",
  "bool WaitForInputIdle(timespan timeout)",
  "bool Contains(char value)",
  "bool Contains(char value, System.StringComparison comparisonType)",
  "bool Contains(string value, System.StringComparison comparisonType)",
  "bool EndsWith(char value)",
  "bool StartsWith(char value)",
  "int GetHashCode(System.StringComparison comparisonType)",
  "int IndexOf(char value, System.StringComparison comparisonType)",
  "string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)",
  "string Replace(string oldValue, string newValue, System.StringComparison comparisonType)",
  "string[] Split(char separator, System.StringSplitOptions options = System.StringSplitOptions.None)",
  "string[] Split(char separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)",
  "string[] Split(string separator, System.StringSplitOptions options = System.StringSplitOptions.None)",
  "string[] Split(string separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)",
  "string Trim(char trimChar)",
  "string TrimStart()",
  "string TrimStart(char trimChar)",
  "string TrimEnd()",
  "string TrimEnd(char trimChar)",
  "static string Join(char separator, Params string[] value)",
  "static string Join(char separator, string[] value, int startIndex, int count)",
  "static string Join(char separator, Params System.Object[] values)",
  "static string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)",
  "static System.IntPtr Max(System.IntPtr val1, System.IntPtr val2)",
  "static System.UIntPtr Max(System.UIntPtr val1, System.UIntPtr val2)",
  "static System.IntPtr Min(System.IntPtr val1, System.IntPtr val2)",
  "static System.UIntPtr Min(System.UIntPtr val1, System.UIntPtr val2)",
]);

/** Names of members that one type alone got later. */
const ofTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "System.Guid": "Version",
    "System.DateTime": "UnixEpoch",
    "System.DateTimeOffset": "UnixEpoch",
    "System.Environment": "CpuUsage IsPrivilegedProcess ProcessId ProcessPath TickCount64",
    "System.Math":
      "Acosh Asinh Atanh BitDecrement BitIncrement Cbrt Clamp CopySign FusedMultiplyAdd ILogB Log2 MaxMagnitude " +
      "MinMagnitude ReciprocalEstimate ReciprocalSqrtEstimate ScaleB SinCos Tau",
  }).map(([type, members]) => [type, new Set(members.split(" "))]),
);

/** Whether a member came with .NET (Core): by its name, or since its signature needs spans or the types of later years. */
export function isCoreOnly(name: string, signature: string, type = ""): boolean {
  return (
    names.has(name) ||
    signatures.has(signature) ||
    (ofTypes.get(type)?.has(name) ?? false) ||
    /\bSystem\.(?:(?:ReadOnly)?Span\[|Text\.Rune\b|UriCreationOptions\b|DateOnly\b|TimeOnly\b|Index\b|Range\b)/.test(
      signature,
    )
  );
}
