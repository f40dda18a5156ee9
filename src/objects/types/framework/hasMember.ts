import type { PerEdition } from "../../../diag/Edition.ts";
import { isLaterStatic } from "./frameworkStatics.ts";

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
  "HashData",
  "HashDataAsync",
  "TryHashData",
  "CreateFromPem",
  "CreateFromPemFile",
  "CreateFromEncryptedPem",
  "CreateFromEncryptedPemFile",
  "ExportCertificatePem",
  "TryExportCertificatePem",
  "MatchesHostname",
  "ImportFromPem",
  "ImportFromEncryptedPem",
  "ExportRSAPrivateKey",
  "ExportRSAPublicKey",
  "ExportRSAPrivateKeyPem",
  "ExportRSAPublicKeyPem",
  "ExportPkcs8PrivateKey",
  "ExportPkcs8PrivateKeyPem",
  "ExportSubjectPublicKeyInfo",
  "ExportSubjectPublicKeyInfoPem",
  "ImportRSAPrivateKey",
  "ImportRSAPublicKey",
  "ImportPkcs8PrivateKey",
  "ImportSubjectPublicKeyInfo",
  "DisposeAsync",
  "HashSizeInBits",
  "HashSizeInBytes",
  "ReadAtLeast",
  "ReadExactly",
  "TotalOffsetMinutes",
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
  "string Trim(char trimChar)",
  "string TrimStart()",
  "string TrimStart(char trimChar)",
  "string TrimEnd()",
  "string TrimEnd(char trimChar)",
  "static System.IntPtr Max(System.IntPtr val1, System.IntPtr val2)",
  "static System.UIntPtr Max(System.UIntPtr val1, System.UIntPtr val2)",
  "static System.IntPtr Min(System.IntPtr val1, System.IntPtr val2)",
  "static System.UIntPtr Min(System.UIntPtr val1, System.UIntPtr val2)",
]);

/** Names of members that one type alone got later. */
const ofTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "System.DateTimeOffset": "UnixEpoch",
    "System.BitConverter":
      "DoubleToUInt64Bits HalfToInt16Bits HalfToUInt16Bits Int16BitsToHalf Int32BitsToSingle SingleToInt32Bits " +
      "SingleToUInt32Bits ToHalf ToInt128 ToUInt128 UInt16BitsToHalf UInt32BitsToSingle UInt64BitsToDouble",
    "System.Char":
      "IsAscii IsAsciiDigit IsAsciiHexDigit IsAsciiHexDigitLower IsAsciiHexDigitUpper IsAsciiLetter IsAsciiLetterLower " +
      "IsAsciiLetterOrDigit IsAsciiLetterUpper IsBetween",
    "System.Convert":
      "FromHexString ToHexString ToHexStringLower TryFromBase64String TryToHexString TryToHexStringLower",
    "System.DateTime": "UnixEpoch",
    "System.Guid": "AllBitsSet CreateVersion7 Version",
    "System.IO.Directory": "CreateSymbolicLink CreateTempSubdirectory",
    "System.Random": "GetHexString GetItems GetString NextInt64 NextSingle Shared Shuffle",
    "System.TimeSpan": "Divide Multiply op_Division op_Multiply",
    "System.Collections.Generic.Dictionary`2":
      "Capacity EnsureCapacity GetAlternateLookup TrimExcess TryAdd TryGetAlternateLookup",
    "System.Collections.Generic.HashSet`1": "Capacity EnsureCapacity GetAlternateLookup TryGetAlternateLookup",
    "System.Collections.Generic.List`1": "EnsureCapacity Slice",
    "System.Collections.Generic.Queue`1": "Capacity EnsureCapacity TryDequeue TryPeek",
    "System.Collections.Generic.Stack`1": "Capacity EnsureCapacity TryPeek TryPop",
    "System.Collections.Concurrent.ConcurrentBag`1": "Clear",
    "System.Collections.Concurrent.ConcurrentQueue`1": "Clear",
    "System.Diagnostics.ProcessStartInfo": "ArgumentList",
    "System.Diagnostics.Stopwatch": "GetElapsedTime",
    "System.Linq.Enumerable":
      "AggregateBy Chunk CountBy DistinctBy ExceptBy Index InfiniteSequence IntersectBy LeftJoin MaxBy MinBy Order " +
      "OrderDescending RightJoin Sequence Shuffle SkipLast TakeLast TryGetNonEnumeratedCount UnionBy",
    "System.Collections.BitArray": "HasAllSet HasAnySet LeftShift RightShift",
    "System.Collections.Concurrent.ConcurrentDictionary`2": "Comparer GetAlternateLookup TryGetAlternateLookup",
    "System.Decimal": "Scale",
    "System.GC":
      "GetConfigurationVariables GetGCMemoryInfo GetTotalAllocatedBytes GetTotalPauseDuration RefreshMemoryLimit " +
      "RegisterNoGCRegionCallback",
    "System.Globalization.StringInfo": "GetNextTextElementLength",
    "System.IntPtr": "CompareTo",
    "System.Management.Automation.LanguagePrimitives": "TryCompare",
    "System.Management.Automation.PowerShell": "InvokeAsync StopAsync",
    "System.Net.Http.HttpClient": "DefaultProxy DefaultRequestVersion DefaultVersionPolicy PatchAsync Send",
    "System.Net.Mail.MailAddress": "TryCreate",
    "System.Nullable": "GetValueRefOrDefaultRef",
    "System.Numerics.BigInteger": "GetBitLength GetByteCount",
    "System.Reflection.Assembly": "GetForwardedTypes SetEntryAssembly",
    "System.Runtime.InteropServices.Marshal":
      "GetLastPInvokeError GetLastPInvokeErrorMessage GetLastSystemError GetPInvokeErrorMessage InitHandle " +
      "PtrToStringUTF8 SetLastPInvokeError SetLastSystemError StringToCoTaskMemUTF8 ZeroFreeCoTaskMemUTF8",
    "System.Runtime.InteropServices.RuntimeInformation": "RuntimeIdentifier",
    "System.Security.Cryptography.Aes": "DecryptKeyWrapPadded EncryptKeyWrapPadded GetKeyWrapPaddedLength",
    "System.Security.Cryptography.RSA": "GetMaxOutputSize",
    "System.Security.Cryptography.SymmetricAlgorithm":
      "DecryptCbc DecryptCfb DecryptEcb EncryptCbc EncryptCfb EncryptEcb GetCiphertextLengthCbc GetCiphertextLengthCfb " +
      "GetCiphertextLengthEcb",
    "System.StringComparer": "FromComparison IsWellKnownCultureAwareComparer IsWellKnownOrdinalComparer",
    "System.Threading.Interlocked": "And MemoryBarrierProcessWide Or",
    "System.Threading.Thread": "GetCurrentProcessorId UnsafeStart",
    "System.TimeZoneInfo": "TryConvertIanaIdToWindowsId TryConvertWindowsIdToIanaId TryFindSystemTimeZoneById",
    "System.Type": "IsAssignableTo MakeGenericMethodParameter MakeGenericSignatureType",
    "System.UIntPtr": "CompareTo",
    "System.Xml.Linq.XElement": "LoadAsync SaveAsync WriteToAsync",
    "System.Xml.Linq.XDocument": "LoadAsync SaveAsync WriteToAsync",
    "System.Xml.Linq.XNode": "ReadFromAsync WriteToAsync",
    "System.Security.Cryptography.RandomNumberGenerator": "Fill GetHexString GetInt32 GetItems GetString Shuffle",
    "System.Security.Cryptography.Rfc2898DeriveBytes": "Pbkdf2",
    "System.Text.StringBuilder": "AppendJoin GetChunks",
    "System.Threading.Tasks.Task": "IsCompletedSuccessfully WaitAsync WhenEach",
    "System.String": "Create",
    "System.Text.Encoding": "CreateTranscodingStream Latin1",
    "System.Text.RegularExpressions.Regex": "Count EnumerateMatches EnumerateSplits",
    "System.Uri": "UriSchemeFtps UriSchemeSftp UriSchemeSsh UriSchemeTelnet UriSchemeWs UriSchemeWss",
    "System.Environment": "CpuUsage IsPrivilegedProcess ProcessId ProcessPath TickCount64",
    "System.Management.Automation.ParameterAttribute": "ExperimentName ExperimentAction",
    "System.Management.Automation.ValidatePatternAttribute": "ErrorMessage",
    "System.Management.Automation.ValidateScriptAttribute": "ErrorMessage",
    "System.Management.Automation.ValidateSetAttribute": "ErrorMessage",
    "System.Math":
      "Acosh Asinh Atanh BitDecrement BitIncrement Cbrt Clamp CopySign FusedMultiplyAdd ILogB Log2 MaxMagnitude " +
      "MinMagnitude ReciprocalEstimate ReciprocalSqrtEstimate ScaleB SinCos Tau",
  }).map(([type, members]) => [type, new Set(members.split(" "))]),
);

/** What only signatures of later years have: their types, parameters of their overloads, and values of their own for parameters. */
const later: readonly RegExp[] = [
  /\bSystem\.(?:(?:ReadOnly)?Span\[|Text\.(?:Rune|CompositeFormat)\b|DateOnly\b|TimeOnly\b|Index\b|Range\b|U?Int128\b)/,
  /\bSystem\.(?:Half|Buffers|ValueTuple|UriCreationOptions|IO\.(?:EnumerationOptions|FileStreamOptions|UnixFileMode))\b/,
  /InterpolatedStringHandler\b|\bReadOnlyMemory\[|\bAppend\(System\.Text\.StringBuilder |\bint microseconds?\b|\bbool bigEndian\b|\bMove(?:To)?\(.*bool overwrite\)$/,
  /^(?:static )?[^(]*\(.* = (?:System\.[\w.]+|None|null|default|True|False|\d+)[,)]/,
  /^static (?:guid Parse\(string s, System\.IFormatProvider|\S+ TryParse\(string s, System\.IFormatProvider provider, \[ref\])/,
  /^static \S+ (?:\w+\(Microsoft\.Win32\.SafeHandles\.SafeFileHandle fileHandle|Join\S*\(char separator)/,
  /^static timespan From(?!Ticks)\w+\((?!double)/,
  /^static \S+ (?:Abs|Sign|Clamp)\(System\.IntPtr/,
  /^static (?:ulong BigMul\(|long BigMul\((?!int a, int b\)))/,
  /^static (?:void Clear\(array array\)|void Reverse\[?T?\]?\(T\[\])/,
  /^static \S+ (?:GetNames?|GetValues|IsDefined)(?:\[TEnum\])?\((?:TEnum value)?\)$/,
  /^static (?:TEnum Parse|string GetFullPath\(string path, string)/,
  /\bDictionary\[\S+ new\(System\.Collections\.Generic\.IEnumerable\[|Start\(string fileName, System\.Collections\.Generic\.IEnumerable/,
  /\bGetHost(?:Entry|Addresses)\(string hostNameOrAddress, System\.Net\.Sockets\.AddressFamily/,
];

/** Whether a member came with .NET (Core): by its name, or since its signature needs spans or the types of later years. */
function isCoreOnly(name: string, signature: string, type = ""): boolean {
  return (
    names.has(name) ||
    signatures.has(signature) ||
    (ofTypes.get(type)?.has(name) ?? false) ||
    (signature.startsWith("static ") && isLaterStatic(type, name)) ||
    later.some((pattern) => pattern.test(signature))
  );
}

/** Whether the .NET of an edition has a member; `type` is the generic name of the type that declares it, absent: of any. */
export const hasMember: PerEdition<(name: string, signature: string, type?: string) => boolean> = {
  Desktop: (name, signature, type) => !isCoreOnly(name, signature, type),
  Core: () => true,
};
