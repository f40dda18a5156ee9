const integer = "Equals Parse ReferenceEquals TryParse MaxValue MinValue";
const floating = `${integer} IsInfinity IsNaN IsNegativeInfinity IsPositiveInfinity Epsilon NaN NegativeInfinity PositiveInfinity`;

/** All that is static in .NET Framework of types that later got much more. */
const lists: Readonly<Record<string, string>> = {
  "System.SByte": integer,
  "System.Byte": integer,
  "System.Int16": integer,
  "System.UInt16": integer,
  "System.Int32": integer,
  "System.UInt32": integer,
  "System.Int64": integer,
  "System.UInt64": integer,
  "System.Single": floating,
  "System.Double": floating,
  "System.Decimal":
    `${integer} Add Ceiling Compare Divide Floor FromOACurrency GetBits MinusOne Multiply Negate One Remainder Round ` +
    "Subtract ToByte ToDouble ToInt16 ToInt32 ToInt64 ToOACurrency ToSByte ToSingle ToUInt16 ToUInt32 ToUInt64 Truncate Zero",
  "System.TimeSpan":
    `${integer} Compare FromDays FromHours FromMilliseconds FromMinutes FromSeconds FromTicks ParseExact TryParseExact ` +
    "TicksPerDay TicksPerHour TicksPerMillisecond TicksPerMinute TicksPerSecond Zero",
  "System.IO.Path":
    "ChangeExtension Combine Equals GetDirectoryName GetExtension GetFileName GetFileNameWithoutExtension GetFullPath " +
    "GetInvalidFileNameChars GetInvalidPathChars GetPathRoot GetRandomFileName GetTempFileName GetTempPath HasExtension " +
    "IsPathRooted ReferenceEquals AltDirectorySeparatorChar DirectorySeparatorChar InvalidPathChars PathSeparator " +
    "VolumeSeparatorChar",
  "System.IO.File":
    "AppendAllLines AppendAllText AppendText Copy Create CreateText Decrypt Delete Encrypt Equals Exists " +
    "GetAccessControl GetAttributes GetCreationTime GetCreationTimeUtc GetLastAccessTime GetLastAccessTimeUtc " +
    "GetLastWriteTime GetLastWriteTimeUtc Move Open OpenRead OpenText OpenWrite ReadAllBytes ReadAllLines ReadAllText " +
    "ReadLines ReferenceEquals Replace SetAccessControl SetAttributes SetCreationTime SetCreationTimeUtc " +
    "SetLastAccessTime SetLastAccessTimeUtc SetLastWriteTime SetLastWriteTimeUtc WriteAllBytes WriteAllLines WriteAllText",
  "System.IntPtr": "Add Equals ReferenceEquals Size Subtract Zero",
  "System.UIntPtr": "Add Equals ReferenceEquals Size Subtract Zero",
  "System.Numerics.BigInteger":
    "Abs Add Compare Divide DivRem Equals GreatestCommonDivisor Log Log10 Max Min MinusOne ModPow Multiply Negate One " +
    "Parse Pow ReferenceEquals Remainder Subtract TryParse Zero",
  "System.Numerics.Complex":
    "Abs Acos Add Asin Atan Conjugate Cos Cosh Divide Equals Exp FromPolarCoordinates ImaginaryOne Log Log10 Multiply " +
    "Negate One Pow Reciprocal ReferenceEquals Sin Sinh Sqrt Subtract Tan Tanh Zero",
  "System.Array":
    "AsReadOnly BinarySearch Clear ConstrainedCopy ConvertAll Copy CreateInstance Empty Equals Exists Find FindAll " +
    "FindIndex FindLast FindLastIndex ForEach IndexOf LastIndexOf ReferenceEquals Resize Reverse Sort TrueForAll",
};

const frameworkStatics: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([type, names]) => [type, new Set(["new", ...names.split(" ")])]),
);

/** Whether a static member is known to be missing in .NET Framework. */
export function isLaterStatic(type: string, name: string): boolean {
  return !name.startsWith("op_") && frameworkStatics.get(type)?.has(name) === false;
}
